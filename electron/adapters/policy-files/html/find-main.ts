// Finds the part of a page that is its text: by its mark-up, and on old pages by where most of the words are.
import type { HtmlElement } from "./html-node.ts";
import { type Measures, measureOf } from "./measure-page.ts";

const massOf = (measures: Measures, element: HtmlElement): number => {
  const { text, linked } = measureOf(measures, element);
  return text - linked;
};

const isDeclared = ({ tag, attributes }: HtmlElement): boolean =>
  tag === "main" || tag === "article" || attributes.role === "main" || attributes.itemprop === "articleBody";

const findDeclared = (element: HtmlElement, measures: Measures, least: number): HtmlElement | null => {
  if (massOf(measures, element) < least) return null;
  if (isDeclared(element)) return element;
  for (const child of element.children) {
    const found = typeof child === "string" ? null : findDeclared(child, measures, least);
    if (found !== null) return found;
  }
  return null;
};

/** The declared part if it holds at least half of the words that are no links, else the innermost that holds most of them. */
export const findMain = (root: HtmlElement, measures: Measures): HtmlElement => {
  const all = massOf(measures, root);
  const declared = findDeclared(root, measures, all * 0.5);
  if (declared !== null) return declared;
  let main = root;
  for (;;) {
    const heavy = main.children.find(
      (child): child is HtmlElement => typeof child !== "string" && massOf(measures, child) >= all * 0.8,
    );
    if (heavy === undefined || heavy.tag === "p") return main;
    main = heavy;
  }
};
