// Deletes a request with all that is kept of it, after a plain warning; not while its letter waits or is on its way.
import { useState } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { OutboxState } from "../../../electron/shared/lists.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useNotice, useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useWayBack } from "./use-way-back.ts";

const underWay: ReadonlySet<OutboxState> = new Set(["approved", "sending", "retry"]);

export const DeleteRequest = ({ page, from }: { page: RequestPage; from: Slug | null }) => {
  const { t } = useWords();
  const { summary, dispatch } = page;
  const back = useWayBack(from);
  const remove = useRequest((state) => state.remove);
  const isBusy = useRequest((state) => state.busy.has(summary.requestId));
  const say = useNotice((state) => state.say);
  const [asks, setAsks] = useState(false);
  const removeNow = async () => {
    setAsks(false);
    const gone = await remove(summary.requestId);
    if (!gone?.ok) return;
    back.onPress();
    say(t("request.delete.done"));
  };
  if (dispatch !== null && underWay.has(dispatch.state))
    return <p className="quiet small">{t("request.delete.later")}</p>;
  return (
    <>
      <div>
        <Button weight="danger" isDisabled={isBusy} onPress={() => setAsks(true)}>
          {t("request.delete.open")}
        </Button>
      </div>
      <ConfirmDialog
        name="request-delete"
        title={t("request.delete.ask")}
        text={t(summary.status === "unsure" ? "request.delete.textUnsure" : "request.delete.text", {
          company: summary.company,
        })}
        yes={t("request.delete.yes")}
        isDanger
        isOpen={asks}
        onYes={() => void removeNow()}
        onClose={() => setAsks(false)}
      />
    </>
  );
};
