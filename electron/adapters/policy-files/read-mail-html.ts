// Turns a mail's HTML into the text that a person would see, with its links; nothing of it is run, shown or loaded.
import type { HtmlElement } from "./html/html-node.ts";
import { isHidden } from "./html/is-hidden.ts";
import { layOutPage } from "./html/lay-out-page.ts";
import { wordless } from "./html/measure-page.ts";
import { parsePage } from "./html/parse-page.ts";
import { TextLayout } from "./html/text-layout.ts";

const nothing: ReadonlySet<string> = new Set();

/** Unlike of a page nothing is clutter here: what is left out is what no mail program shows. */
const isUnseen = (element: HtmlElement): boolean => wordless.has(element.tag) || isHidden(element, nothing);

/** Throws `TooMuchToRead` where there is more than any mail has. */
export const readMailHtml = (
  html: string,
): { readonly text: string; readonly links: readonly { readonly words: string; readonly href: string }[] } => {
  const layout = new TextLayout();
  layOutPage(parsePage(html).root, { layout, isLeftOut: isUnseen, address: null });
  const { text } = layout;
  return { text, links: layout.links.map(({ start, end, href }) => ({ words: text.slice(start, end), href })) };
};
