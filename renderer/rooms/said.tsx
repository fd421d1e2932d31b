// Says what has just happened: on the screen until the next screen, and to a screen reader at once.
import { IconButton } from "../parts/icon-button.tsx";
import { useNotice } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./said.css";

export const Said = () => {
  const { t } = useWords();
  const said = useNotice((state) => state.said);
  const hush = useNotice((state) => state.hush);
  const isShown = said !== null && !said.isQuiet;
  return (
    <section className="said" aria-label={t("shell.outcome")} data-shown={isShown || undefined}>
      <p role="status">{said && <span key={said.count}>{said.text}</span>}</p>
      {isShown && <IconButton name={t("shell.dismiss")} icon="cross" onPress={hush} />}
    </section>
  );
};
