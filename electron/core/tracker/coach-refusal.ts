// What the law of a letter says where a company refuses on a ground, and how a rebuttal honestly stands.
import type { LawPack, PackRight } from "../../shared/law.ts";
import type { RefusalGround } from "../../shared/letter-names.ts";
import type { Right } from "../../shared/lists.ts";
import type { Chance, CoachWord } from "../../shared/next-names.ts";
import type { RefusalCoach } from "../../shared/next-step.ts";
import { findRight } from "../law/find-right.ts";
import { isUncheckedArticle } from "./is-unchecked-article.ts";
import { shieldIdentity } from "./shield-identity.ts";

type Asked = { readonly law: LawPack | null; readonly right: Right; readonly ground: RefusalGround | null };
type Said = { readonly says: CoachWord; readonly article: string | null; readonly chance: Chance };

/** Only what the pack itself backs; everything else is `general`, which cites nothing. */
export const coachRefusal = ({ law, right, ground }: Asked): RefusalCoach => {
  const said = ground === null ? general : (byGround[ground]?.({ law, right }) ?? general);
  const { article } = said;
  return { ground, ...said, isUnchecked: law !== null && article !== null && isUncheckedArticle(law, article) };
};

const general: Said = { says: "general", article: null, chance: "open" };
const plainly = (says: CoachWord, chance: Chance): Said => ({ says, article: null, chance });

const isEuropean = (law: LawPack | null): boolean => law?.id === "eu-gdpr" || law?.id === "uk-gdpr";

type Rule = (asked: Omit<Asked, "ground">) => Said;

/** Art. 12(5) GDPR: unfounded or excessive is the company's to show. The American laws count instead. */
const burden: Rule = ({ law }) => {
  if (isEuropean(law)) return { says: "burden-on-company", article: law?.fee?.article ?? null, chance: "good" };
  return isCounted(law) ? { says: "free-twice", article: law?.fee?.article ?? null, chance: "open" } : general;
};
const isCounted = (law: LawPack | null): boolean =>
  law?.id === "us-ca-ccpa" || law?.id === "us-va-vcdpa" || law?.id === "us-ia-icdpa";

const legalDuty: Rule = ({ law, right }) => {
  const isErasure = law !== null && isEuropean(law) && right === "erasure";
  return {
    says: "duty-for-part",
    article: isErasure ? (findRight(law, right)?.article ?? null) : null,
    chance: "open",
  };
};

const balance: Rule = ({ law, right }) => {
  if (law === null || !isEuropean(law)) return general;
  const article = findRight(law, right)?.article ?? null;
  if (right === "opt-out-marketing") return { says: "marketing-no-balance", article, chance: "good" };
  return right === "objection" ? { says: "balance-shown-by-company", article, chance: "open" } : general;
};

const nothingHeld: Rule = ({ law, right }) => {
  const article =
    law !== null && isEuropean(law) && right === "access" ? (findRight(law, right)?.article ?? null) : null;
  return { says: "confirm-nothing-held", article, chance: "open" };
};

const identity: Rule = ({ law, right }) => {
  const { says, article } = shieldIdentity({ law, right });
  if (says === "no-rule") return general;
  if (says === "never") return { says: "identity-never", article, chance: "good" };
  return { says: "identity-rule", article, chance: says === "may-ask" ? "open" : "good" };
};

const residents: Rule = ({ law }) => {
  if (law === null) return general;
  const { residents: who, residentsArticle: article } = law.reach;
  return who === "anybody"
    ? { says: "anybody-protected", article, chance: "good" }
    : { says: "residents-only", article, chance: "open" };
};

const reachWords: Readonly<Record<PackRight["reaches"], CoachWord | null>> = {
  "all-data": null,
  "provided-data": "provided-only",
  "collected-from-person": "collected-only",
  "unlawful-data": "unlawful-only",
  "consent-data": "consent-only",
};

/** Where a right reaches only some of the data, the company may well be right for the rest. */
const notCovered: Rule = ({ law, right }) => {
  if (law === null) return plainly("name-the-provision", "open");
  const found = findRight(law, right);
  const narrow = found && reachWords[found.reaches];
  if (found && narrow) return { says: narrow, article: found.article, chance: "poor" };
  const { customersOnly } = law.reach;
  if (customersOnly !== null) return { says: "own-clients-only", article: customersOnly.article, chance: "open" };
  return plainly("name-the-provision", "open");
};

const byGround: Partial<Readonly<Record<RefusalGround, Rule>>> = {
  "legal-duty": legalDuty,
  "not-covered": notCovered,
  unfounded: burden,
  excessive: burden,
  "too-many": burden,
  processor: () => plainly("processor-names-controller", "open"),
  "overriding-grounds": balance,
  "no-data": nothingHeld,
  "no-match": nothingHeld,
  identity,
  "not-resident": residents,
  "device-id-only": () => plainly("say-identifier", "open"),
  "suspected-fraud": () => plainly("say-suspicion", "open"),
};
