// How far a file is read, and the way to stop it.
import { useEffect } from "react";
import { Button } from "../../parts/button.tsx";
import { Spinner } from "../../parts/spinner.tsx";
import type { DirectoryWork } from "../../stores/directory-store.ts";
import { useDirectory, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const DirectoryProgress = ({ work }: { work: DirectoryWork }) => {
  const { t, locale } = useWords();
  const stop = useDirectory((state) => state.stop);
  const say = useNotice((state) => state.say);
  const looking = t("directory.looking");
  // Said once: a number that runs is for the eye.
  useEffect(() => say(looking, { isQuiet: true }), [say, looking]);
  const part = work.kind === "looking" || work.of === 0 ? 0 : work.done / work.of;
  const percent = part.toLocaleString(locale, { style: "percent" });
  const said = () => {
    if (work.kind === "looking") return looking;
    if (work.renewed !== null) return t("directory.renewing", { count: work.renewed });
    return t("directory.reading", { count: work.rows, percent });
  };
  return (
    <section className="card directory-progress" aria-label={t("directory.title")}>
      <Spinner />
      <p>{said()}</p>
      <Button weight="plain" icon="cross" autoFocus onPress={() => void stop()}>
        {t("directory.stop")}
      </Button>
    </section>
  );
};
