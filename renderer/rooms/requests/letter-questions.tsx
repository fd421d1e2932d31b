// What the person is asked before a letter on its desk is thrown away, or its words are.
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useWords } from "../../words/use-words.ts";
import type { useLetterDesk } from "./use-letter-desk.ts";

type Props = Pick<ReturnType<typeof useLetterDesk>, "asks" | "yes" | "close">;

export const LetterQuestions = ({ asks, yes, close }: Props) => {
  const { t } = useWords();
  return (
    <>
      <ConfirmDialog
        name="letter-discard"
        title={t("letters.discardAsk")}
        text={t("letters.discardText")}
        yes={t("letters.discard")}
        isDanger
        isOpen={asks === "discard"}
        onYes={yes.discard}
        onClose={close}
      />
      <ConfirmDialog
        name="letter-rewrite"
        title={t("letters.rewriteAsk")}
        text={t("letters.rewriteText")}
        yes={t("letters.rewrite")}
        isOpen={asks === "rewrite"}
        onYes={yes.rewrite}
        onClose={close}
      />
      <ConfirmDialog
        name="letter-change"
        title={t("letters.changeAsk")}
        text={t("letters.changeText")}
        yes={t("letters.change")}
        isOpen={asks === "change"}
        onYes={yes.change}
        onClose={close}
      />
    </>
  );
};
