// Where a text or a list was fetched from, by which way, and when.
import type { PageOrigin } from "../../../electron/shared/page.ts";
import { useWords } from "../../words/use-words.ts";
import "./fetch-page.css";

export const PageSource = ({ origin: { asked, hops, fetchedAt } }: { origin: PageOrigin }) => {
  const { t, instant } = useWords();
  const url = hops.at(-1) ?? asked;
  const before = hops.length === 0 ? [] : [asked, ...hops.slice(0, -1)];
  return (
    <div className="quiet small page-address">
      <p>{t("pages.fetchedFrom", { url, at: instant(fetchedAt) })}</p>
      {before.reverse().map((one, at) => (
        // A site may send on from the same address twice, and the way never changes.
        <p key={[at, one].join(" ")}>{t("pages.by", { url: one })}</p>
      ))}
    </div>
  );
};
