// A page that came by another address than was asked for: the whole way, before it is read.
import type { PageOrigin } from "../../../electron/shared/page.ts";
import { Button } from "../../parts/button.tsx";
import { useNotice, usePages } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { origin: PageOrigin; isBusy: boolean; onTake: () => void };

export const PageMoved = ({ origin: { asked, hops }, isBusy, onTake }: Props) => {
  const { t } = useWords();
  const leave = usePages((state) => state.leave);
  const say = useNotice((state) => state.say);
  const throwAway = async () => {
    await leave();
    say(t("pages.left"));
  };
  return (
    <section className="card fetch-card" aria-labelledby="page-moved">
      <h3 id="page-moved">{t("pages.movedTitle")}</h3>
      <p className="page-address">{t("pages.moved", { asked })}</p>
      <ol>
        {hops.map((url, at) => (
          // A site may send on to the same address twice, and the way never changes.
          <li key={[at, url].join(" ")} className="page-address">
            {url}
          </li>
        ))}
      </ol>
      <div className="form-actions">
        <Button weight="primary" autoFocus isDisabled={isBusy} onPress={onTake}>
          {t("pages.take")}
        </Button>
        <Button weight="plain" onPress={() => void throwAway()}>
          {t("pages.leave")}
        </Button>
      </div>
    </section>
  );
};
