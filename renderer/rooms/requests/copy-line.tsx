// The copy of a sent letter in the person's own mailbox: a quiet line, since it says nothing of the letter itself.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./mailbox-parts.css";

type Copy = NonNullable<RequestPage["copy"]>;

const useCopyWords = () => {
  const { t } = useWords();
  return ({ state, folder, failure }: Copy): string | null => {
    const what = failure === null ? "" : t(`failures.${failure}.what`);
    switch (state) {
      case "wanted":
        return failure === null ? t("mailbox.copy.wanted") : t("mailbox.copy.retrying", { what });
      case "made":
      case "found":
        return folder === null ? null : t(`mailbox.copy.${state}`, { folder });
      case "failed":
        return t("mailbox.copy.failed", { what });
      case "unwanted":
        return null;
    }
  };
};

export const CopyLine = ({ page: { summary, copy, dispatch, canLook } }: { page: RequestPage }) => {
  const { t } = useWords();
  const say = useCopyWords();
  const copyAgain = useRequest((state) => state.copyAgain);
  const isBusy = useRequest((state) => state.busy.get(summary.requestId) === "copying");
  // Before the letter is out there is nothing to say; a mailbox that cannot be entered gets no copies.
  if (copy === null || dispatch?.state !== "sent") return null;
  if (!canLook && copy.state === "wanted") return null;
  const words = say(copy);
  if (words === null) return null;
  const hasFailed = copy.state === "failed";
  return (
    <div className="copy-line quiet small">
      <p>{hasFailed ? `${words} ${t("mailbox.copy.apart")}` : words}</p>
      {hasFailed && copy.detail !== null && <Verbatim>{copy.detail}</Verbatim>}
      {hasFailed && canLook && (
        <Button weight="quiet" icon="again" isBusy={isBusy} onPress={() => void copyAgain(summary.requestId)}>
          {t("mailbox.copy.again")}
        </Button>
      )}
    </div>
  );
};
