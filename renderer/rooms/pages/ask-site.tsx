// Says whom the address asks and what they see, before they are asked.
import type { PageAddress } from "../../../electron/shared/page.ts";
import { Button } from "../../parts/button.tsx";
import { usePages } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { address: PageAddress; isBusy: boolean; onFetch: () => void };

export const AskSite = ({ address: { url, host, reading, isFromHttp }, isBusy, onFetch }: Props) => {
  const { t } = useWords();
  const leave = usePages((state) => state.leave);
  return (
    <section className="card fetch-card" aria-labelledby="ask-site">
      <h3 id="ask-site">{t("pages.askTitle", { host })}</h3>
      <p>{t("pages.ask", { host })}</p>
      <p className="page-address">{url}</p>
      {reading !== null && <p>{t("pages.reading", { reading, host })}</p>}
      {isFromHttp && <p>{t("pages.fromHttp")}</p>}
      <div className="form-actions">
        <Button weight="primary" autoFocus isDisabled={isBusy} onPress={onFetch}>
          {t("pages.fetch")}
        </Button>
        <Button weight="plain" onPress={() => void leave()}>
          {t("pages.cancel")}
        </Button>
      </div>
    </section>
  );
};
