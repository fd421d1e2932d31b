// Tells what a person would not see on the page, and what they would after a click: folded parts are the policy too.
import type { HtmlElement } from "./html-node.ts";

const hiddenClass =
  /(?:^|\s)(?:hidden|hide|is-hidden|d-none|visually-?hidden|sr-only|screen-reader-(?:text|only)|element-invisible|elementor-screen-only|u-hidden)(?:\s|$)/i;
/** `d-none d-md-block`, `hidden md:block`: only small screens do not show it. */
const shownOnWideScreens = /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-(?!none)\w|(?:sm|md|lg|xl):(?!hidden))/i;
const folds = /accordi|collaps|panel|tab-?(?:content|pane)|tabs|toggle|faq|answer|expand|details|spoiler|read-?more/i;
const pops = /cookie|consent|gdpr|modal|dialog|popup|pop-up|overlay|lightbox|newsletter|tooltip/i;

const nameOf = ({ attributes }: HtmlElement): string => `${attributes.class ?? ""} ${attributes.id ?? ""}`;

const isMarkedHidden = ({ attributes }: HtmlElement): boolean => {
  const { hidden, style, class: name } = attributes;
  if (hidden !== undefined && hidden !== "until-found") return true;
  if (attributes["aria-hidden"] === "true") return true;
  if (style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2000))) return true;
  return name !== undefined && hiddenClass.test(name) && !shownOnWideScreens.test(name);
};

const hasFoldRole = ({ attributes: { role } }: HtmlElement): boolean => role === "tabpanel" || role === "region";

/** The element or one near above it is built to be unfolded by the reader. */
const unfolds = (element: HtmlElement, controlled: ReadonlySet<string>): boolean => {
  const { id } = element.attributes;
  if (id !== undefined && controlled.has(id) && !pops.test(nameOf(element))) return true;
  let at: HtmlElement | null = element;
  let isFold = false;
  for (let up = 0; up < 4 && at !== null; up += 1, at = at.parent) {
    const name = nameOf(at);
    if (pops.test(name) || at.attributes["aria-modal"] === "true" || at.tag === "dialog") return false;
    if (folds.test(name) || hasFoldRole(at)) isFold = true;
  }
  return isFold;
};

/** Ids that a button or a link of the page unfolds. */
export const findControlled = (root: HtmlElement): ReadonlySet<string> => {
  const controlled = new Set<string>();
  const look = ({ attributes, children }: HtmlElement): void => {
    for (const name of ["aria-controls", "data-target", "data-bs-target"]) {
      const ids = attributes[name];
      if (ids !== undefined) for (const id of ids.slice(0, 500).split(/\s+/)) controlled.add(id.replace(/^#/, ""));
    }
    for (const child of children) if (typeof child !== "string") look(child);
  };
  look(root);
  return controlled;
};

/** Whether the page hides the element from everybody who only reads and unfolds it. */
export const isHidden = (element: HtmlElement, controlled: ReadonlySet<string>): boolean =>
  isMarkedHidden(element) && !unfolds(element, controlled);
