// Writes a page's tree out as lines of text, with its links and headings at their places.
import { decodeCloudflare } from "./decode-cloudflare.ts";
import { decodeSplit } from "./decode-split.ts";
import { decodeTypo3 } from "./decode-typo3.ts";
import { blockTags, type HtmlElement, type HtmlNode, headingLevelOf } from "./html-node.ts";
import type { Beginning, TextLayout } from "./text-layout.ts";

type Page = {
  readonly layout: TextLayout;
  readonly isLeftOut: (element: HtmlElement) => boolean;
  /** The page's own address, against which its links are resolved; null: unknown. */
  readonly address: string | null;
};
type Inside = {
  readonly listDepth: number;
  readonly number: { value: number } | null;
  readonly isPreformatted: boolean;
};

/** Lines of one matter (cells of a row, entries of a definition list) stay together; paragraphs stand apart. */
const closeTags = new Set("tr td th dt dd li option caption figcaption thead tbody tfoot legend div".split(" "));
const breaksAround = (element: HtmlElement): number => {
  if (!blockTags.has(element.tag) && headingLevelOf(element) === 0) return 0;
  return closeTags.has(element.tag) && headingLevelOf(element) === 0 ? 1 : 2;
};

const resolve = (href: string, address: string | null): string => {
  if (address === null || /^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("#")) return href;
  try {
    return new URL(href, address).href;
  } catch {
    return href;
  }
};

/** Where a link leads, or null where it leads nowhere that a person could write down. */
const targetOf = (given: string, address: string | null): string | null => {
  const href = given.trim();
  if (href === "" || href === "#") return null;
  const hash = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1];
  if (hash !== undefined) {
    const mail = decodeCloudflare(hash);
    return mail === null ? null : `mailto:${mail}`;
  }
  if (/^javascript:/i.test(href)) return decodeTypo3(href);
  return resolve(href, address).slice(0, 2000);
};

/** An image of an address or of an `@` is named so in its `alt`; other images say nothing. */
const altOf = ({ attributes: { alt } }: HtmlElement): string => {
  if (alt === undefined || alt.length > 80) return "";
  if (/^\s*(?:@|[([{]?at[)\]}]?)\s*$/i.test(alt)) return "@";
  return /^[^\s@]+@[^\s@]+$/.test(alt.trim()) ? alt.trim() : "";
};

const isReversed = ({ attributes: { style, dir } }: HtmlElement): boolean =>
  style !== undefined && /bidi-override/i.test(style) && (/direction\s*:\s*rtl/i.test(style) || dir === "rtl");

const wordsOf = (element: HtmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : wordsOf(child))).join("");

const writeMail = (address: string, { layout }: Page): void => {
  const beginning = layout.begin();
  layout.write(address);
  const mark = layout.markSince(beginning);
  if (mark !== null) layout.decodedMails.push({ ...mark, address });
};

/** What the mark-up holds in code, written as a person sees it; true: the element is done. */
const writeDecoded = (element: HtmlElement, page: Page): boolean => {
  const coded = element.attributes["data-cfemail"];
  const hash = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(element.attributes.href ?? "")?.[1];
  const words = hash === undefined ? "" : wordsOf(element);
  const isProtected = /^\s*\[email\s+protected\]\s*$/i.test(words.slice(0, 60));
  const shielded = coded !== undefined ? decodeCloudflare(coded) : isProtected ? decodeCloudflare(hash ?? "") : null;
  const split = shielded === null ? decodeSplit(element.attributes) : null;
  // an element with words of its own shows them
  const mail = shielded ?? (split !== null && wordsOf(element).trim() === "" ? split : null);
  if (mail !== null) {
    writeMail(mail, page);
    return true;
  }
  const turned = isReversed(element) ? [...wordsOf(element)].reverse().join("").trim() : "";
  // only an address is worth turning; a page that is written from right to left is not
  if (!/^[^\s@]{1,64}@[^\s@]{3,200}$/.test(turned)) return false;
  writeMail(turned, page);
  return true;
};

/** `<p><b>Your rights</b></p>`: a heading by its looks. */
const isBoldLine = (element: HtmlElement): boolean => {
  if (element.tag !== "p" && element.tag !== "div") return false;
  const full = element.children.filter((child) => typeof child !== "string" || child.trim() !== "");
  const only = full[0];
  if (full.length !== 1 || only === undefined || typeof only === "string") return false;
  if (!/^(?:b|strong|u|font|span)$/.test(only.tag)) return false;
  if (only.tag === "font" || only.tag === "span" || only.tag === "u") return isBoldSpan(only);
  const words = wordsOf(only).trim();
  return words.length >= 3 && words.length <= 100 && !/[.,;:@]$/.test(words) && !words.includes("@");
};

const isBoldSpan = (element: HtmlElement): boolean => {
  const weight = element.attributes.style ?? "";
  if (!/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(weight)) return isBoldLine({ ...element, tag: "p" });
  const words = wordsOf(element).trim();
  return words.length >= 3 && words.length <= 100 && !/[.,;:@]$/.test(words) && !words.includes("@");
};

const enterList = (element: HtmlElement, inside: Inside): Inside => {
  const { tag } = element;
  if (tag === "pre") return { ...inside, isPreformatted: true };
  if (tag !== "ul" && tag !== "ol" && tag !== "menu" && tag !== "dir") return inside;
  const first = Number(element.attributes.start ?? 1);
  const number = tag === "ol" ? { value: Number.isSafeInteger(first) ? first : 1 } : null;
  return { ...inside, listDepth: inside.listDepth + 1, number };
};

const openItem = (inside: Inside, { layout }: Page): void => {
  const indent = "  ".repeat(Math.min(6, Math.max(0, inside.listDepth - 1)));
  layout.openLine(`${indent}${inside.number === null ? "-" : `${inside.number.value++}.`} `);
};

const markHeading = (element: HtmlElement, { layout }: Page, beginning: Beginning): void => {
  const level = headingLevelOf(element);
  const mark = layout.markSince(beginning);
  if (mark !== null) layout.headings.push({ ...mark, level: level === 0 ? 6 : level });
};

const markLink = (element: HtmlElement, { layout, address }: Page, beginning: Beginning): void => {
  const mark = layout.markSince(beginning);
  const target = targetOf(element.attributes.href ?? "", address);
  if (mark === null || target === null) return;
  // Cloudflare's link says nothing where its address stands in the words and is decoded there
  if (!target.includes("/cdn-cgi/l/email-protection")) layout.links.push({ ...mark, href: target });
};

/** The words of an element, and it as a heading or a link. */
const writeInner = (element: HtmlElement, page: Page, inside: Inside): void => {
  const isHeading = headingLevelOf(element) > 0 || element.tag === "summary" || isBoldLine(element);
  const isLink = element.tag === "a" && element.attributes.href !== undefined;
  const beginning = isHeading || isLink ? page.layout.begin() : null;
  if (!writeDecoded(element, page)) for (const child of element.children) writeNode(child, page, inside);
  if (beginning === null) return;
  if (isHeading) markHeading(element, page, beginning);
  if (isLink) markLink(element, page, beginning);
};

/** Parts of one list stand line by line. */
const breakAround = (element: HtmlElement, { layout }: Page, inside: Inside): void => {
  const breaks = breaksAround(element);
  if (breaks > 0) layout.breakLine(inside.listDepth > 0 ? 1 : breaks);
};

const writeElement = (element: HtmlElement, page: Page, inside: Inside): void => {
  const { layout } = page;
  if (page.isLeftOut(element)) return;
  if (element.tag === "br") {
    layout.breakLine(1);
    return;
  }
  if (element.tag === "img") {
    layout.write(altOf(element));
    return;
  }
  if (element.tag === "wbr") return;
  breakAround(element, page, inside);
  if (element.tag === "li") openItem(inside, page);
  writeInner(element, page, enterList(element, inside));
  breakAround(element, page, inside);
};

const writeNode = (node: HtmlNode, page: Page, inside: Inside): void => {
  if (typeof node !== "string") writeElement(node, page, inside);
  else if (inside.isPreformatted) page.layout.writeLines(node);
  else page.layout.write(node);
};

/** Writes the words of `root` into `page.layout`. */
export const layOutPage = (root: HtmlElement, page: Page): void =>
  writeNode(root, page, { listDepth: 0, number: null, isPreformatted: false });
