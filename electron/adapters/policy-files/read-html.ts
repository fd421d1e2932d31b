// Makes a snapshot of a saved web page: its text in lines, without what is around it.
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { findClutter } from "./html/find-clutter.ts";
import { hasEndlessText } from "./html/has-endless-text.ts";
import type { HtmlElement } from "./html/html-node.ts";
import { layOutPage } from "./html/lay-out-page.ts";
import { type ParsedPage, parsePage } from "./html/parse-page.ts";
import { TextLayout } from "./html/text-layout.ts";
import { lengthSentence, mostCharacters } from "./limits.ts";
import { TooMuchToRead } from "./too-much-to-read.ts";

const isWebAddress = (text: string | undefined): text is string => text !== undefined && /^https?:\/\/\S+$/.test(text);

/** Walks the page to the first that `take` gives a value for. */
const findFirst = <T>(element: HtmlElement, take: (element: HtmlElement) => T | null): T | null => {
  const own = take(element);
  if (own !== null) return own;
  for (const child of element.children) {
    const found = typeof child === "string" ? null : findFirst(child, take);
    if (found !== null) return found;
  }
  return null;
};

const takeCanonical = ({ tag, attributes }: HtmlElement): string | null => {
  if (tag === "link" && attributes.rel === "canonical" && isWebAddress(attributes.href)) return attributes.href;
  const isOg = tag === "meta" && attributes.property === "og:url";
  return isOg && isWebAddress(attributes.content) ? attributes.content : null;
};

const takeTitle = ({ tag, children, parent }: HtmlElement): string | null => {
  if (tag !== "title" || parent?.tag === "svg") return null;
  const words = children.filter((child) => typeof child === "string").join("");
  return words.trim() === "" ? null : words.slice(0, 400);
};

const addressOf = ({ root, savedFrom }: ParsedPage): string | null => savedFrom ?? findFirst(root, takeCanonical);

/**
 * A snapshot of an HTML page. Navigation, banners, scripts, link lists and what is hidden are left out; headings, lists,
 * tables, links and mail links are kept, addresses held in code (`data-cfemail`, TYPO3) are decoded at their places. The page's title
 * stands on the first line, as a link to the page's own address where the page says it. Linear in the page's length.
 *
 * Throws `TooMuchToRead` where the page is larger than any policy.
 *
 * @example readHtml("<nav>Home</nav><h1>Privacy</h1><p>Hello</p>").text // "Privacy\n\nHello"
 */
export const readHtml = (html: string): Snapshot => {
  if (hasEndlessText(html, mostCharacters)) throw new TooMuchToRead(lengthSentence);
  const page = parsePage(html);
  const address = addressOf(page);
  const layout = new TextLayout();
  const title = findFirst(page.root, takeTitle);
  if (title !== null) {
    const beginning = layout.begin();
    layout.write(title);
    const mark = layout.markSince(beginning);
    if (mark !== null && address !== null) layout.links.push({ ...mark, href: address });
    layout.breakLine(2);
  }
  layOutPage(page.root, { layout, isLeftOut: findClutter(page.root), address });
  const { text, links, headings, decodedMails } = layout;
  return { text, format: "html", links, headings, decodedMails };
};
