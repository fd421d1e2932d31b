// Puts a page's tags and words into a light tree, at any depth of nesting and however broken the page is.
import { TooMuchToRead } from "../too-much-to-read.ts";
import { blockTags, type HtmlElement, voidTags } from "./html-node.ts";

/** Deeper than this, tags only break lines: no page that a person wrote nests so deep, and every search up costs its depth. */
const deepest = 256;
/** A policy's page has some thousand elements; a saved forum a hundred thousand. */
const mostElements = 300_000;

/** What a start tag ends although nobody wrote the end: those it ends, and where the search for them stops. */
type Ending = { readonly ends: readonly string[]; readonly within: readonly string[] };
const cell: Ending = { ends: ["td", "th"], within: ["table", "tr"] };
const rows: Ending = { ends: ["tbody", "thead", "tfoot"], within: ["table"] };
const entry: Ending = { ends: ["dt", "dd"], within: ["dl", "td"] };
const endings: Readonly<Record<string, Ending>> = {
  p: { ends: ["p"], within: [...blockTags].filter((tag) => tag !== "p") },
  li: { ends: ["li"], within: ["ul", "ol", "menu", "dir", "td", "table"] },
  dt: entry,
  dd: entry,
  td: cell,
  th: cell,
  tr: { ends: ["tr"], within: ["table"] },
  tbody: rows,
  thead: rows,
  tfoot: rows,
  body: { ends: ["head"], within: [] },
  option: { ends: ["option"], within: ["select"] },
  a: { ends: ["a"], within: [...blockTags] },
};
const tableParts = new Set(["tr", "td", "th", "tbody", "thead", "tfoot", "caption", "table"]);

/** Whether the search for what an end tag ends must stop at an open element: it never reaches out of a cell or a block. */
const isWallFor = (tag: string, open: string): boolean => {
  if (open === "table") return true;
  if (open === "td" || open === "th") return !tableParts.has(tag);
  if (tag === "li" && (open === "ul" || open === "ol")) return true;
  return blockTags.has(open) && !blockTags.has(tag);
};

/** Fed in the page's order; `root` is the tree. Throws `TooMuchToRead` where there are more elements than in any policy. */
export class TreeBuilder {
  readonly root: HtmlElement = { tag: "html", attributes: {}, children: [], parent: null };
  private readonly stack: HtmlElement[] = [this.root];
  private elements = 0;
  private tooDeep = 0;

  addText(text: string): void {
    const { children } = this.top;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }

  addElement(tag: string, attributes: Readonly<Record<string, string>>, isClosed: boolean): void {
    this.elements += 1;
    if (this.elements > mostElements)
      throw new TooMuchToRead("This page has more than 300,000 elements, far more than any policy.");
    if (tag === "html") return;
    if (blockTags.has(tag)) this.endBefore("p");
    this.endBefore(tag);
    if (voidTags.has(tag) || isClosed) {
      this.add(tag, attributes);
      return;
    }
    if (this.stack.length >= deepest) {
      this.tooDeep += 1;
      if (blockTags.has(tag)) this.add("br", {});
      return;
    }
    this.stack.push(this.add(tag, attributes));
  }

  endElement(tag: string): void {
    // a page's text behind </body> is still the page's
    if (tag === "body" || tag === "html") return;
    if (this.tooDeep > 0) {
      this.tooDeep -= 1;
      return;
    }
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const open = this.stack[at]?.tag ?? "";
      if (open === tag) {
        this.stack.length = at;
        return;
      }
      if (isWallFor(tag, open)) break;
    }
    // browsers break the line at a lone </p> and </br>
    if (tag === "p" || tag === "br") this.add("br", {});
  }

  private get top(): HtmlElement {
    return this.stack.at(-1) ?? this.root;
  }

  private add(tag: string, attributes: Readonly<Record<string, string>>): HtmlElement {
    const element: HtmlElement = { tag, attributes, children: [], parent: this.top };
    this.top.children.push(element);
    return element;
  }

  private endBefore(tag: string): void {
    const ending = endings[tag];
    if (ending === undefined) return;
    for (let at = this.stack.length - 1; at > 0; at -= 1) {
      const open = this.stack[at]?.tag ?? "";
      if (ending.ends.includes(open)) {
        this.stack.length = at;
        return;
      }
      if (ending.within.includes(open)) return;
    }
  }
}
