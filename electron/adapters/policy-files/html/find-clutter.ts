// Decides what of a page is not its text: navigation, banners, link lists, and what is hidden.
import { isBanner, isButton, isContents, isFrame, isLinkList, isNavigation, isSideMatter } from "./clutter-signs.ts";
import { findMain } from "./find-main.ts";
import { type HtmlElement, headingLevelOf } from "./html-node.ts";
import { findControlled, isHidden } from "./is-hidden.ts";
import { countText, type Measures, measureOf, measurePage, wordless } from "./measure-page.ts";

type Place = "outside" | "frame" | "main";
type Page = { readonly measures: Measures; readonly whole: number; readonly main: HtmlElement };

const isLinkClutter = (element: HtmlElement, page: Page, place: Place): boolean => {
  const measure = measureOf(page.measures, element);
  if (headingLevelOf(element) > 0 || measure.text >= page.whole * 0.5) return false;
  if (place === "frame") return isLinkList(measure, measure.hasBlocks ? 0.7 : 0.5, 1);
  return isContents(measure) || (place === "outside" && isLinkList(measure, 0.75, 3));
};

const isClutter = (element: HtmlElement, page: Page, place: Place): boolean => {
  const measure = measureOf(page.measures, element);
  const { whole } = page;
  return (
    isButton(element, measure) ||
    isBanner(element, measure, whole) ||
    isNavigation(element, measure, whole) ||
    isSideMatter(element, measure, whole, place === "main") ||
    (element.tag !== "a" && isLinkClutter(element, page, place))
  );
};

const collect = (element: HtmlElement, page: Page, place: Place, clutter: Set<HtmlElement>): void => {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (isClutter(child, page, place)) {
      clutter.add(child);
      continue;
    }
    let inner = place;
    if (child === page.main) inner = "main";
    else if (place === "outside" && isFrame(child, measureOf(page.measures, child), page.whole)) inner = "frame";
    collect(child, page, inner, clutter);
  }
};

/** What is left must be a page: where a rule would take most of the words, the page is built otherwise than the rule thinks. */
const least = 0.3;

/**
 * A test for the elements that are to be left out, with all in them. Folded parts that a click opens stay in: they are
 * the policy as much as the rest.
 */
export const findClutter = (root: HtmlElement): ((element: HtmlElement) => boolean) => {
  const controlled = findControlled(root);
  const hides = (element: HtmlElement) => isHidden(element, controlled);
  const everything = countText(root, () => false);
  const hidden = countText(root, hides) >= everything * least ? hides : () => false;
  const measures = measurePage(root, hidden);
  const whole = measureOf(measures, root).text;
  const main = findMain(root, measures);
  const clutter = new Set<HtmlElement>();
  collect(root, { measures, whole, main }, main === root ? "main" : "outside", clutter);
  const drops = (element: HtmlElement) => hidden(element) || clutter.has(element);
  const isLeftOut = countText(root, drops) >= whole * least ? drops : hidden;
  return (element) => wordless.has(element.tag) || isLeftOut(element);
};
