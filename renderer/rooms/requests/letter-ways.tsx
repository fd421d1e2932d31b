// The other ways out: the letter on the clipboard, in a file, in the person's mail program or as a page to print.
import { useState } from "react";
import type { RequestStatus } from "../../../electron/shared/lists.ts";
import type { RequestPage, RequestSummary } from "../../../electron/shared/request.ts";
import type { Failure, Result } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import type { FileKind, LetterText } from "../../stores/request-state.ts";
import { useNotice, useRequest, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/** `current`: the words on the screen; without it the letter as it is kept. */
type Props = { page: RequestPage; current?: () => LetterText };

const useWays = ({ page, current = () => page.letter }: Props) => {
  const { t } = useWords();
  const say = useNotice((state) => state.say);
  const { copy, saveFile, openInMail } = useRequest((state) => state);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { requestId } = page.summary;
  const take = (): LetterText => {
    const { subject, text } = current();
    return { subject, text };
  };
  /** Says what came of it: nothing where the person went no further. */
  const tell = <T,>(done: Result<T> | null, find: (value: T) => string | null) => {
    setFailure(done === null || done.ok ? null : done);
    const words = done?.ok ? find(done.value) : null;
    if (words !== null) say(words);
  };
  return {
    failure,
    copy: async (isWhole: boolean) => {
      const { subject, text } = take();
      tell(await copy(requestId, isWhole ? `${subject}\n\n${text}` : text), () => t("letters.ways.copied"));
    },
    save: async (as: FileKind) =>
      tell(await saveFile(requestId, take(), as), ({ saved }) => (saved ? t("letters.ways.saved") : null)),
    openInMail: async () =>
      tell(await openInMail(requestId, take()), ({ opened, textCopied }) => {
        if (!opened) return null;
        return t(textCopied ? "letters.ways.pasted" : "letters.ways.opened");
      }),
  };
};

const hints = {
  draft: "hint",
  queued: "hintStuck",
  "not-sent": "hintStuck",
  stopped: "hintStuck",
  sending: "hintOut",
  unsure: "hintOut",
  sent: "hintOut",
  bounced: "hintStuck",
} as const satisfies Record<RequestStatus, string>;

/** A letter that comes after another one starts no clock. */
const hintOf = ({ status, follows }: RequestSummary) =>
  status === "draft" && follows !== null ? "hintAfter" : hints[status];

export const LetterWays = (props: Props) => {
  const { t } = useWords();
  const { summary, letter, discloses } = props.page;
  const ways = useWays(props);
  const isBusy = useRequest((state) => state.busy.has(summary.requestId));
  const hasAddress = useSettings((state) => Boolean(state.settings.person?.address));
  const isReal = summary.mode === "real";
  const isDraft = summary.status === "draft";
  // A letter that is out shows on paper no more than it told.
  const isPrinted = hasAddress && (isDraft || discloses.includes("address"));
  return (
    <section className="letter-note letter-ways">
      <h2>{t("letters.ways.title")}</h2>
      <p className="quiet small">{t(`letters.ways.${isReal ? hintOf(summary) : "practice"}`)}</p>
      {props.page.attachments.length > 0 && <p className="quiet small">{t("letters.files.otherWays")}</p>}
      {isPrinted && <p className="quiet small">{t("letters.ways.sender")}</p>}
      <ul>
        <li>
          <Button icon="copy" isDisabled={isBusy} onPress={() => void ways.copy(true)}>
            {t("letters.ways.copy")}
          </Button>
        </li>
        <li>
          <Button icon="form" isDisabled={isBusy} onPress={() => void ways.copy(false)}>
            {t("letters.ways.copyForm")}
          </Button>
        </li>
        {(["pdf-a4", "pdf-letter"] as const).map((as) => (
          <li key={as}>
            <Button
              icon="file"
              isDisabled={isBusy}
              onPress={() => void ways.save(as)}
              aria-describedby={`way-${as}-hint`}
            >
              {t(`letters.ways.${as}`)}
            </Button>
            <p id={`way-${as}-hint`} className="quiet small">
              {t(`letters.ways.${as}Hint`)}
            </p>
          </li>
        ))}
        {isReal && letter.to.address !== null && (
          <>
            <li>
              <Button icon="mail" isDisabled={isBusy} onPress={() => void ways.openInMail()}>
                {t("letters.ways.openMail")}
              </Button>
            </li>
            <li>
              <Button icon="file" isDisabled={isBusy} onPress={() => void ways.save("eml")}>
                {t("letters.ways.eml")}
              </Button>
            </li>
          </>
        )}
      </ul>
      {ways.failure && <FailureNote {...ways.failure} />}
    </section>
  );
};
