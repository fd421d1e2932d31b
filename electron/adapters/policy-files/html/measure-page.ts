// Counts, for every element of a page, its words and how much of them are links: what clutter is known by.
import type { HtmlElement } from "./html-node.ts";

export type Measure = {
  /** Characters of text, white space folded away. */
  readonly text: number;
  /** Of these, in links. */
  readonly linked: number;
  readonly links: number;
  /** Links to a place on the same page. */
  readonly inPage: number;
  /** A mail address, a mail or a phone link stands in it: such a part is never taken for clutter by its links. */
  readonly hasContact: boolean;
  /** It holds paragraphs, lists or tables, not only words. */
  readonly hasBlocks: boolean;
};
export type Measures = ReadonlyMap<HtmlElement, Measure>;

/** Tags whose content is never the page's words. */
export const wordless = new Set(
  (
    "script style noscript template svg math canvas iframe frame object embed applet audio video select datalist textarea map " +
    "head link meta search xmp noembed noframes"
  ).split(" "),
);

const outerBlocks = new Set(
  "p div ul ol dl table li tr td h1 h2 h3 h4 h5 h6 section article blockquote pre".split(" "),
);
const mailLike = /\S@\S|\(at\)|\[at\]|\{at\}|data-cfemail/i;

type Sum = { -readonly [name in keyof Measure]: Measure[name] };
const createSum = (): Sum => ({ text: 0, linked: 0, links: 0, inPage: 0, hasContact: false, hasBlocks: false });
const nothing: Measure = createSum();

const isContactLink = (href: string): boolean =>
  /^(?:mailto:|tel:|javascript:linkTo_Un)/i.test(href) || href.includes("/cdn-cgi/l/email-protection");

/** Length with white space folded; white space alone counts nothing, nor do the signs between links. */
const lengthOf = (text: string): number => (/[^\s|·•/›»>,–-]/.test(text) ? text.replace(/\s+/g, " ").length : 0);

const addChild = (sum: Sum, tag: string, child: Measure): void => {
  sum.text += child.text;
  sum.linked += child.linked;
  sum.links += child.links;
  sum.inPage += child.inPage;
  sum.hasContact ||= child.hasContact;
  sum.hasBlocks ||= child.hasBlocks || outerBlocks.has(tag);
};

const addElement = ({ tag, attributes }: HtmlElement, own: Sum): void => {
  own.hasContact ||= attributes["data-cfemail"] !== undefined;
  const { href } = attributes;
  if (tag !== "a" || href === undefined) return;
  own.linked = own.text;
  own.links = 1;
  own.inPage = href.startsWith("#") ? 1 : 0;
  own.hasContact ||= isContactLink(href);
};

/** `isLeftOut`: elements that do not count, with all in them. */
export const measurePage = (root: HtmlElement, isLeftOut: (element: HtmlElement) => boolean): Measures => {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (element: HtmlElement): Sum => {
    const own = createSum();
    for (const child of element.children) {
      if (typeof child === "string") {
        const length = lengthOf(child);
        own.text += length;
        own.hasContact ||= length > 0 && mailLike.test(child);
      } else if (!wordless.has(child.tag) && !isLeftOut(child)) addChild(own, child.tag, measure(child));
    }
    addElement(element, own);
    measures.set(element, own);
    return own;
  };
  measure(root);
  return measures;
};

/** Characters of a page's words, as `measurePage` counts them. */
export const countText = (element: HtmlElement, isLeftOut: (element: HtmlElement) => boolean): number => {
  let count = 0;
  for (const child of element.children) {
    if (typeof child === "string") count += lengthOf(child);
    else if (!wordless.has(child.tag) && !isLeftOut(child)) count += countText(child, isLeftOut);
  }
  return count;
};

export const measureOf = (measures: Measures, element: HtmlElement): Measure => measures.get(element) ?? nothing;
