// Says whose place a postal address or a telephone is: the company's, its representative's, an authority's, a service's.
import { authorityWords } from "./authority-words.ts";
import { serviceWords } from "./judge-owner.ts";
import { isAboutPrivacy, type Role } from "./name-mail-role.ts";
import type { Context } from "./read-context.ts";

const representativeWords =
  /representative|article 27|vertreter (?:in|nach|gem)|représentant (?:dans|en|de l)|rappresentante|vertegenwoordiger/;
const othersWords =
  /third part(?:y|ies)|provider|dienst(?:e|leister)|anbieter ist|google|facebook|prestataire|plugin|cookies?(?!\p{L})/u;

/** Seats of authorities that policies copy out with no word on whose they are. */
const authoritySeats =
  /wycliffe house|fitzwilliam square|place de fontenoy|graurheindorfer|husarenstra|barichgasse|feldeggweg|jorge juan|piazza (?:di monte citorio|venezia)|bezuidenhoutseweg|prins clauslaan|800 n capitol|600 pennsylvania/;

/** Whose place it is: the nearest words decide, its own sentence before what stands above it. */
export const roleOfPlace = (context: Context, value: string): Role => {
  if (authoritySeats.test(value.toLowerCase())) return "authority";
  const { heading, before, sentence } = context;
  for (const words of [sentence.slice(0, 400), before.slice(-150), heading]) {
    if (representativeWords.test(words)) return "representative";
    if (authorityWords.test(words)) return "authority";
    if (/data protection officer|\bdpo\b|datenschutzbeauftragt|délégué à la protection/.test(words)) return "dpo";
  }
  if (/copyright|dmca|legal department|arbitration/.test(`${heading} ${before.slice(-120)}`)) return "legal";
  if (othersWords.test(`${heading} ${before.slice(-120)}`) || serviceWords.test(before.slice(-160)))
    return "third-party";
  return isAboutPrivacy(context) ? "privacy" : "other";
};
