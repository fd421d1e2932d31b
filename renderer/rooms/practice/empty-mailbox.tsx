// Makes room in the practice mailbox, after asking.
import { useState } from "react";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useNotice, usePlace, usePractice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const EmptyMailbox = () => {
  const { t } = useWords();
  const empty = usePractice((state) => state.empty);
  const go = usePlace((state) => state.go);
  const say = useNotice((state) => state.say);
  const [isAsking, setAsking] = useState(false);
  const clear = async () => {
    setAsking(false);
    if (!(await empty())) return;
    go({ kind: "practice", mailId: null });
    say(t("practice.cleared"), { isQuiet: true });
  };
  return (
    <>
      <Button weight="quiet" icon="cross" onPress={() => setAsking(true)}>
        {t("practice.clear")}
      </Button>
      <ConfirmDialog
        name="practice-empty"
        title={t("practice.clearAsk")}
        text={t("practice.clearText")}
        yes={t("practice.clear")}
        isDanger
        isOpen={isAsking}
        onYes={() => void clear()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
