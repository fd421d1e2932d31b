// Whether all that a letter says of a law was held against its sources.
import type { LawPack } from "../../shared/law.ts";
import { listArticles } from "./list-articles.ts";

type Cited = Pick<LawPack, "sources" | "rights" | "clocks" | "rollsOver" | "reach">;

/**
 * True if a right, a clock, the roll to a working day or the reach rests on a source that has not been read and compared
 * yet; the window then says so. What only guidance says (a suspension, an agent's papers) is not cited in letters.
 */
export const isUnchecked = ({ sources, ...pack }: Cited): boolean => {
  const { rights, clocks, rollsOver, reach } = pack;
  const cited = new Set(listArticles({ rights, clocks, rollsOver, reach }));
  return sources.some(
    ({ checkedOn, articles }) => checkedOn === null && articles.some((article) => cited.has(article)),
  );
};
