// Addresses at which the lists are published whose form is known; pressing one only puts it into the field.
import { Button } from "../../parts/button.tsx";
import { usePages } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/**
 * The repository datenanfragen/data as a zip, jdm-contrib/jdm `_data/sites.json`, and the table beside the register's own page.
 * None of them is asked for anything until the person has looked at it and says so.
 */
const lists = [
  { kind: "datarequests", url: "https://github.com/datenanfragen/data/archive/refs/heads/master.zip" },
  { kind: "justdeleteme", url: "https://raw.githubusercontent.com/jdm-contrib/jdm/master/_data/sites.json" },
  { kind: "california-brokers", url: "https://cppa.ca.gov/data_broker_registry/registry.csv" },
] as const;

export const PublishedLists = () => {
  const { t } = useWords();
  const type = usePages((state) => state.type);
  const check = usePages((state) => state.check);
  const isComing = usePages((state) => state.stage.kind === "coming");
  const show = (url: string) => {
    type("directory", url);
    void check("directory");
  };
  return (
    <section className="published" aria-labelledby="published-lists">
      <h3 id="published-lists">{t("pages.published")}</h3>
      <p className="quiet small">{t("pages.publishedHint")}</p>
      <ul className="published-lists">
        {lists.map(({ kind, url }) => (
          <li key={kind}>
            <Button weight="plain" isDisabled={isComing} onPress={() => show(url)}>
              {t(`directory.kind.${kind}`)}
            </Button>
            <span className="quiet small page-address">{url}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
