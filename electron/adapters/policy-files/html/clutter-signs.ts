// The signs by which a part of a page is known to be a banner, navigation or a side matter. Content that holds most of the words is never one.
import { type HtmlElement, headingLevelOf } from "./html-node.ts";
import type { Measure } from "./measure-page.ts";

const banner =
  /cookie-?_?(?:banner|bar|consent|popup|pop-up|layer|dialog|modal|overlay|message|alert|hint|law|box|wall)|cookiebot|cybotcookie|onetrust-(?:consent|banner|pc)|cky-(?:consent|modal|overlay)|cmplz-(?:cookiebanner|modal)|usercentrics|didomi-(?:host|popup|notice)|truste[-_](?:consent|overlay|box)|cc-(?:window|banner)|consent-?_?(?:banner|bar|modal|manager|popup|layer|overlay)|gdpr-?_?(?:banner|popup|bar|modal)|klaro|osano-cm|newsletter-?_?(?:popup|modal)|skip-?(?:link|nav|to)/i;
const smallBanner = /cookie-?_?(?:notice|notification|info|disclaimer)|gdpr-?_?notice|chat-?widget|back-?to-?top/i;
const sideMatter =
  /(?:^|[\s_-])(?:sidebar|widgets?|comments?|respond|related|recommended|social|share|sharing|sharedaddy|search|login|cart|minicart|promo|adverts?|ads|newsletter|subscribe|pagination|pager)(?:[\s_-]|$)/i;
const frame =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menus?|submenu|megamenu|breadcrumbs?|topbar|toolbar|header|masthead|footer|colophon|languages?)(?:[\s_-]|$)/i;
const clutterRoles = new Set("navigation dialog alertdialog menu menubar search toolbar tooltip".split(" "));

const nameOf = ({ attributes }: HtmlElement): string =>
  `${attributes.class ?? ""} ${attributes.id ?? ""}`.slice(0, 600);

/** `whole`: characters of the page. */
export const isBanner = (element: HtmlElement, { text }: Measure, whole: number): boolean => {
  const name = nameOf(element);
  if (banner.test(name)) return text < whole * 0.6;
  return smallBanner.test(name) && text < Math.min(1500, whole * 0.5);
};

export const isNavigation = ({ tag, attributes }: HtmlElement, { text }: Measure, whole: number): boolean => {
  const isOne =
    tag === "nav" || tag === "dialog" || clutterRoles.has(attributes.role ?? "") || attributes["aria-modal"] === "true";
  return isOne && text < whole * 0.5;
};

/** A button's words are not the page's, unless it is a heading that unfolds its part. */
export const isButton = ({ tag, attributes, parent }: HtmlElement, { text }: Measure): boolean =>
  tag === "button" &&
  attributes["aria-controls"] === undefined &&
  attributes["data-target"] === undefined &&
  attributes["data-bs-target"] === undefined &&
  text < 60 &&
  (parent === null || headingLevelOf(parent) === 0);

/** Side columns, comments, share buttons. Inside the page's main part only the small ones: a policy names a section so, too. */
export const isSideMatter = (element: HtmlElement, measure: Measure, whole: number, isInMain: boolean): boolean => {
  if (element.tag === "body" || measure.text >= whole * 0.4) return false;
  const isOne =
    element.tag === "aside" || element.attributes.role === "complementary" || sideMatter.test(nameOf(element));
  return isOne && (!isInMain || (measure.text < 200 && !measure.hasContact));
};

/** Headers, footers, menus: they are looked into, and their link lists go. */
export const isFrame = (element: HtmlElement, { text }: Measure, whole: number): boolean =>
  text < whole * 0.5 &&
  (element.tag === "header" || element.tag === "footer" || element.tag === "menu" || frame.test(nameOf(element)));

/** A row or list of links and little else. */
export const isLinkList = ({ text, linked, links, hasContact }: Measure, density: number, least: number): boolean =>
  links >= least && !hasContact && linked >= text * density && text / links < 80;

/** The links at the top of a long policy repeat its headings. */
export const isContents = ({ text, linked, links, inPage, hasContact }: Measure): boolean =>
  links >= 4 && inPage === links && linked >= text * 0.85 && !hasContact;
