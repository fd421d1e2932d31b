// Whether one provision of a law still waits to be held against its source.
import type { LawPack } from "../../shared/law.ts";

/** True also where no source of the pack names it. */
export const isUncheckedArticle = ({ sources }: Pick<LawPack, "sources">, article: string): boolean =>
  !sources.some(({ articles, checkedOn }) => checkedOn !== null && articles.includes(article));
