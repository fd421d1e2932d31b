// For whom a right is said to be: read from the sentence, the list's lead and the headings above.

type Place = { readonly name: string; readonly pattern: RegExp };

// Laws and nationalities stand for the people they protect.
const places: readonly Place[] = [
  { name: "residents of California", pattern: /\bcalifornia\w{0,2}\b|\bccpa\b|\bcpra\b/ },
  { name: "residents of Nevada", pattern: /\bnevada\b/ },
  { name: "residents of Virginia", pattern: /\bvirginia\b/ },
  { name: "residents of Colorado", pattern: /\bcolorado\b/ },
  {
    name: "residents of some US states",
    pattern:
      /\b(?:certain|some|other|applicable|your|us|u\.s\.) (?:us |u\.s\. )?states?\b(?! of america)|\bstate (?:privacy )?laws?\b/,
  },
  { name: "residents of Brazil", pattern: /\bbra[sz]il\w{0,5}\b|\blgpd\b/ },
  { name: "residents of Australia", pattern: /\baustralia\w{0,1}\b/ },
  { name: "residents of Canada", pattern: /\bcanad(?:a|ian)\b|\bquebec\b/ },
  { name: "residents of Switzerland", pattern: /\b(?:swiss|switzerland)\b/ },
  { name: "residents of the UK", pattern: /\b(?:uk|united kingdom|british)\b/ },
  {
    name: "residents of the EU",
    pattern:
      /\b(?:eu|e\.u\.|eea|european (?:union|economic area|residents?|users?|citizens?|data subjects?)|in europe|union europeenne|europaischen union|europese unie|unione europea|union europea|uniao europeia)\b/,
  },
];

// A place limits only where people are told apart by it ("if you live in", "residents of"), not where it is merely named.
const tellsApart =
  /\b(?:if you (?:are|live|reside|'re)|residents?|residing|resident|located|based|citizens?|living|depending|individuals in|users in|people in|subjects in|consumers?|you are in|applicable to you|wenn sie|residant|reside(?:z|nt)|si vous (?:etes|residez)|habitant)\b/;
const someCases =
  /\bdepending (?:up)?on\b|\b(?:in|under) (?:certain|some|limited|specific) (?:circumstances|cases|situations|conditions|jurisdictions|countries|regions|states)|\byou may (?:also )?(?:have|be entitled)\b|\bmay have (?:the|a|certain|some|additional)? ?(?:following )?rights?\b|\bwhere (?:applicable|permitted|required by)|\b(?:if|to the extent|as) (?:permitted|required|provided|allowed) (?:by|under)|\bsubject to (?:applicable|local|certain|legal|the law|some|exceptions|conditions)|\bunter (?:bestimmten|den) (?:umstanden|voraussetzungen)|\bdans certain(?:s|es) (?:cas|conditions|circonstances)|\bsous certaines conditions|\ben (?:ciertos|determinados) (?:casos|supuestos)|\bin (?:determinati|alcuni) casi|\bin (?:bepaalde|sommige) gevallen|\bem (?:certos|determinados) casos/;
const byPlaceOfLiving =
  /\bdepending (?:up)?on (?:where|your (?:location|country|jurisdiction|state|place|residence)|the (?:law|country|jurisdiction|state))/;

/**
 * The people or cases that a passage limits itself to, in short plain English; null when it speaks to everybody.
 *
 * @example findScope("if you are a resident of the eu, you can ask us to", false) // "residents of the EU"
 */
export function findScope(folded: string, isHeading: boolean): string | null {
  if (isHeading || tellsApart.test(folded)) {
    const named = places.filter((place) => place.pattern.test(folded)).map((place) => place.name);
    if (named.length > 3) return "residents of some places";
    if (named.length > 0) return named.join(", ").replaceAll(", residents of", ",");
  }
  if (isHeading) return null;
  if (folded.includes("depending ") && byPlaceOfLiving.test(folded)) return "depending on where you live";
  return someCases.test(folded) ? "in some cases" : null;
}
