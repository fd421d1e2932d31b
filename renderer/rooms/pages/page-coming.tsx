// Whom is being asked and how much has come, and the way to stop it.
import { useEffect } from "react";
import { Button } from "../../parts/button.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import type { PageWork } from "../../stores/pages-store.ts";
import { useNotice, usePages } from "../../stores/use-stores.ts";
import { formatSize } from "../../words/format-size.ts";
import { useWords } from "../../words/use-words.ts";

export const PageComing = ({ work: { host, received } }: { work: PageWork }) => {
  const { t, locale } = useWords();
  const stop = usePages((state) => state.stop);
  const say = useNotice((state) => state.say);
  const asking = t("pages.asking", { host });
  // A number that runs is for the eye; that another site is asked is said.
  useEffect(() => say(asking, { isQuiet: true }), [say, asking]);
  const stopIt = async () => {
    await stop();
    say(t("pages.stopped"));
  };
  return (
    <section className="card fetch-coming" aria-label={t("pages.title")}>
      <Spinner />
      <p>{received === 0 ? asking : t("pages.received", { size: formatSize(received, locale), host })}</p>
      <Button weight="plain" icon="cross" autoFocus onPress={() => void stopIt()}>
        {t("pages.stop")}
      </Button>
    </section>
  );
};
