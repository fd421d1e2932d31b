// What the signature of a mail server says of a reply, never more than that, and the button that asks for its key.
import { useState } from "react";
import type { DkimResult } from "../../../electron/shared/reply.ts";
import type { ReplyId } from "../../../electron/shared/reply-id.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useProof, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { replyId: ReplyId; dkim: DkimResult | null; level: number };

export const ReplySignature = ({ replyId, dkim, level }: Props) => {
  const { t, instant } = useWords();
  const askKey = useProof((state) => state.askKey);
  const isReal = useSettings((state) => state.settings.mode === "real");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const ask = async () => {
    setIsAsking(true);
    setFailure(await askKey(replyId));
    setIsAsking(false);
  };
  const state = dkim?.state ?? "unknown";
  return (
    <Fold title={t("proof.signature.title")} level={level}>
      <p>{t(`proof.signature.${state}`, { domain: dkim?.domain ?? "" })}</p>
      {dkim?.checkedAt && <p className="quiet small">{t("proof.signature.asked", { at: instant(dkim.checkedAt) })}</p>}
      {dkim?.words && (
        <>
          <p className="quiet small">{t("proof.signature.key")}</p>
          <Verbatim>{dkim.words}</Verbatim>
        </>
      )}
      {isReal && (
        <>
          <Button isBusy={isAsking} onPress={() => void ask()}>
            {t("proof.signature.ask")}
          </Button>
          <p className="quiet small">{t("proof.signature.askText")}</p>
        </>
      )}
      {failure && <FailureNote {...failure} />}
    </Fold>
  );
};
