// From a company, a person and a wish to the whole letter, or to what stands in the way.
import type { LawPack } from "../../shared/law.ts";
import type { Letter } from "../../shared/letter.ts";
import type { Disclosed } from "../../shared/letter-names.ts";
import type { PackId, Right } from "../../shared/lists.ts";
import type { LawChoice, ReachFacts } from "../../shared/reach.ts";
import type { Gloss } from "../../shared/request.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { chooseAuthorities } from "../law/choose-authorities.ts";
import { choosePlace } from "../law/choose-place.ts";
import type { Place } from "../law/place.ts";
import { citeLaw } from "./cite-law.ts";
import type { Templates } from "./letter-templates.ts";
import { languagesOf, rightOf } from "./letters-of-law.ts";
import { listDisclosed } from "./list-disclosed.ts";
import { listWays } from "./list-ways.ts";
import { renderLetter } from "./render-letter.ts";
import { listElements } from "./repeat-elements.ts";
import { type LetterOrder, toLetterFacts } from "./to-letter-facts.ts";
import { writeGloss } from "./write-gloss.ts";
import { incomplete } from "./write-letter.ts";

/** What is kept of a letter that was written. `place` is whose holidays will count once it is sent. */
export type RequestDraft = {
  readonly letter: Letter;
  readonly right: Right;
  readonly lawChoice: LawChoice;
  readonly place: Place;
  readonly discloses: readonly Disclosed[];
  readonly gloss: Gloss | null;
};

/**
 * `reads`: languages that the person reads, their best first. Fails with `law-unfit` (detail: the law),
 * `language-unfit`, `letter-incomplete` (detail: what is missing, with commas), `bad-argument` (detail: `lacking`, which
 * names what no first letter asks for) and all that `renderLetter` fails with.
 */
export const draftRequest = (
  order: LetterOrder,
  {
    reads,
    laws,
    templates,
  }: {
    readonly reads: readonly string[];
    readonly laws: ReadonlyMap<PackId, LawPack>;
    readonly templates: Templates;
  },
): Result<RequestDraft> => {
  const { letter, wish, person, company, from } = order;
  const cited = citeLaw({ letter, wish, person, record: company.record }, laws);
  if (!cited.ok) return cited;
  const { law, isConditional, reach, facts } = cited.value;
  const right = rightOf(letter.follows === null ? letter.kind : letter.follows.kind, wish.basis);
  if (right === null) throw new Error(`No right stands behind ${letter.kind} under ${wish.basis}.`);
  if (!languagesOf(wish.basis).includes(wish.language))
    return fail("language-unfit", `There is no such letter in ${wish.language}.`, { detail: wish.language });
  const lacking = findLacking(order, facts.company);
  if (lacking.length > 0) return incomplete(lacking.join(", "));
  const stranger = findStranger(order, templates);
  if (stranger !== null) return fail("bad-argument", `${stranger} cannot be asked for again.`, { detail: "lacking" });
  const filled = toLetterFacts(order, cited.value);
  const rendered = renderLetter(filled, { from, to: addressLetter(order) }, templates);
  if (!rendered.ok) return rendered;
  const pack = law === null ? null : (laws.get(law) ?? null);
  return succeed({
    letter: rendered.value.letter,
    right,
    lawChoice: { law, isConditional, reach, facts },
    place: choosePlace({ law: pack, company: facts.company, person }),
    discloses: listDisclosed(rendered.value.used),
    gloss: writeGloss(filled, reads, templates),
  });
};

/** What was chosen to be told and is not known, and whom a complaint is to go to: one that is there for it. */
const findLacking = ({ letter, wish, person, authority }: LetterOrder, seat: ReachFacts["company"]): string[] => {
  const { address, phone, birthOn } = person;
  const known = { address, phone, birthOn, otherIdentifier: wish.otherIdentifier };
  const lacking: string[] = (wish.extra.identifyBy ?? []).filter((datum) => !known[datum]);
  if (letter.kind !== "complaint") return lacking;
  const law = wish.basis === "plain" ? null : wish.basis;
  const isThere =
    law !== null &&
    authority !== null &&
    chooseAuthorities({ law, residence: person, company: seat }, [authority]).chosen.length > 0;
  return isThere ? lacking : [...lacking, "authorityName"];
};

/** An element that this language's letter has no words for would silently be left out. */
const findStranger = ({ letter, wish }: LetterOrder, templates: Templates): string | null => {
  const { follows } = letter;
  if (follows === null || wish.extra.lacking === undefined) return null;
  const partials = templates.get(wish.language)?.partials ?? new Map<string, string>();
  const known = listElements(follows.kind, wish.basis, partials);
  return wish.extra.lacking.find((name) => !known.includes(name)) ?? null;
};

/** A complaint goes to an authority, of which no mail or postal address is bundled: a wrong one tells a stranger. */
const addressLetter = ({ letter, wish, company, authority }: LetterOrder): Letter["to"] => {
  if (letter.kind === "complaint") {
    const form = authority?.complaintForm ?? authority?.site ?? null;
    return { name: authority?.name ?? "", address: null, postal: wish.postalAddress, form };
  }
  const ways = listWays(company.record, company.ownContact);
  const of = (kind: "email" | "form" | "postal") => ways.find((way) => way.kind === kind)?.value ?? null;
  return {
    name: company.record.name.value,
    address: of("email"),
    postal: wish.postalAddress ?? of("postal"),
    form: of("form"),
  };
};
