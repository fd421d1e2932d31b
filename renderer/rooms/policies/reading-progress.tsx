// What is being done with the policy while the person waits, and the way to stop it.
import { useEffect } from "react";
import { Button } from "../../parts/button.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import { useNotice, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const ReadingProgress = () => {
  const { t } = useWords();
  const stage = usePolicies((state) => state.work?.stage ?? "waiting");
  const stop = usePolicies((state) => state.stop);
  const say = useNotice((state) => state.say);
  const words = t(`policies.stages.${stage}`);
  useEffect(() => say(words, { isQuiet: true }), [say, words]);
  return (
    <section className="card reading-progress" aria-label={t("policies.reading")}>
      <Spinner />
      <p>{words}</p>
      <Button weight="plain" icon="cross" autoFocus onPress={() => void stop()}>
        {t("policies.stop")}
      </Button>
    </section>
  );
};
