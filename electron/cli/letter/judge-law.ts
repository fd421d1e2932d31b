// Whether a line's letter may cite its law to this company for this person, and under a condition or not.
import type { ReachCase } from "../../core/law/judge-reach.ts";
import { whichLaws } from "../../core/law/which-laws.ts";
import { isRequest, languagesOf, lettersOf, rightOf } from "../../core/letters/letters-of-law.ts";
import type { LawPack } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { LetterLine } from "./letter-line.ts";

export type LawJudged =
  | { readonly kind: "cite"; readonly conditional: boolean; readonly resident: boolean }
  | { readonly kind: "missing"; readonly missing: readonly string[] }
  | { readonly kind: "wrong"; readonly error: string };

const wrong = (error: string): LawJudged => ({ kind: "wrong", error });

/** Without a law nothing is cited. `laws` are the packs by their ids. */
export const judgeLaw = (
  { kind, law, language, person, extra }: LetterLine,
  company: ReachCase["company"],
  laws: ReadonlyMap<string, LawPack>,
): LawJudged => {
  const basis = law ?? "plain";
  if (!lettersOf(basis).includes(kind)) {
    return wrong(`There is no ${kind} letter under ${law ?? "no law"}; there are ${lettersOf(basis).join(", ")}.`);
  }
  if (!languagesOf(basis).includes(language)) {
    return wrong(
      `Letters under ${law ?? "no law"} are written in ${languagesOf(basis).join(", ")}, not in ${language}.`,
    );
  }
  if (law === null) return { kind: "cite", conditional: false, resident: false };
  const pack = laws.get(law);
  if (pack === undefined) return wrong(`There is no law pack ${law}.`);
  const right = rightBehind({ kind, law, extra });
  if (right === null) return wrong(`${law} knows no ${extra.earlierKind} letter that this one could follow.`);
  const home = person.country ?? person.residence ?? null;
  // A country that no law names: what is left is where the company sits.
  const residence = home?.country ?? "ZZ";
  const region = person.region ?? home?.part ?? null;
  const found = whichLaws({ residence, region, company, right }, [pack]);
  const [refused] = found.not;
  if (refused !== undefined) {
    return home === null
      ? { kind: "missing", missing: ["person.country"] }
      : wrong(`${law} does not reach: ${refused.why}`);
  }
  const { countries, region: state } = pack.residence;
  const resident = countries.includes(residence) && (state === null || state === region);
  return { kind: "cite", conditional: found.may.length > 0, resident };
};

/** The right that the letter uses, or that the request before it used. */
const rightBehind = ({ kind, law, extra }: Pick<LetterLine, "kind" | "law" | "extra">): Right | null => {
  const basis = law ?? "plain";
  const request = isRequest(kind) ? kind : (extra.earlierKind ?? lettersOf(basis).find(isRequest));
  return request === undefined ? null : rightOf(request, basis);
};
