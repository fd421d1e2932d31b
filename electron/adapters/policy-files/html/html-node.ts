// A page as a light tree: only what laying out its text needs.

export type HtmlElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  readonly parent: HtmlElement | null;
};
export type HtmlNode = HtmlElement | string;

export const blockTags = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table " +
    "tbody td tfoot th thead title tr ul"
  ).split(" "),
);

export const voidTags = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** A heading's level, 1 to 6; 0: not a heading. */
export const headingLevelOf = ({ tag, attributes }: HtmlElement): number => {
  if (tag.length === 2 && tag.startsWith("h")) return "123456".includes(tag[1] ?? "") ? Number(tag[1]) : 0;
  if (attributes.role !== "heading") return 0;
  const level = Number(attributes["aria-level"] ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 6;
};
