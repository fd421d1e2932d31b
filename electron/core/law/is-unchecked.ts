// Whether all that letters say of a law was held against its sources.
import type { LawPack } from "../../shared/law.ts";
import { listArticles } from "./list-articles.ts";

/**
 * True if anything that letters and the window cite of a law rests on a source that has not been read and compared yet;
 * the window then says so. What letters never cite (a pause, an agent's papers) does not count.
 */
export const isUnchecked = ({ sources, pauses: _pauses, agent: _agent, ...cites }: LawPack): boolean => {
  const cited = new Set(listArticles(cites));
  return sources.some(
    ({ checkedOn, articles }) => checkedOn === null && articles.some((article) => cited.has(article)),
  );
};
