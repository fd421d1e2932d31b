// Holds each finding that has a confidence to the labels: what the confidences are learned from and what they are held to.
import type { ContactFinding, PolicyFindings } from "../../electron/core/policy/findings.ts";
import type { DevPolicy } from "./dev-set.ts";

/** The findings that the labels can judge. */
export type Judgeable = Pick<PolicyFindings, "contacts" | "rights" | "laws" | "company" | "updatedOn">;

/** One finding of one policy, and whether the labels say the same. */
export type Judged = {
  readonly policy: string;
  readonly rule: string;
  readonly confidence: number;
  readonly isRight: boolean;
};

/** The scoring script's names for ours. */
export type Names = {
  readonly rights: Readonly<Record<string, string | null>>;
  readonly laws: Readonly<Record<string, string | null>>;
};

type Sure = { readonly rule: string; readonly confidence: number };

/** Of several findings that say the same of one policy the surest counts. */
const takeSurest = <T extends Sure>(found: readonly T[], nameOf: (one: T) => string | null): [string, T][] => {
  const surest = new Map<string, T>();
  for (const one of found) {
    const name = nameOf(one);
    if (name !== null && one.confidence > (surest.get(name)?.confidence ?? -1)) surest.set(name, one);
  }
  return [...surest];
};

/** True or false where the labels say so, null where they leave it open. */
type Verdict = boolean | null;

const judgeNamed =
  (labels: readonly string[], open: readonly string[]) =>
  (name: string): Verdict =>
    labels.includes(name) ? true : open.includes(name) ? null : false;

const others: ReadonlySet<string> = new Set(["authority", "third-party", "representative"]);

/** An address is right where it is in the text and is what its role says. */
const judgeMail = (truth: DevPolicy, address: string, { role }: ContactFinding): Verdict => {
  if (!truth.all_emails_in_text.includes(address)) return false;
  const isForPrivacy = truth.contact_emails.includes(address) || truth.primary_acceptable.includes(address);
  if (role === "privacy" || role === "dpo")
    return isForPrivacy ? true : truth.ok_emails.includes(address) ? null : false;
  const roles = truth.email_roles[address];
  if (roles?.includes(role)) return true;
  // somebody else's address must not be one to which a privacy request may go
  if (others.has(role)) return !isForPrivacy;
  return roles === undefined ? null : false;
};

const judgeDay = ({ updated, updated_alt, updated_scored }: DevPolicy, found: string): Verdict =>
  updated_scored ? [updated ?? "never", ...updated_alt].some((day) => found.startsWith(day)) : null;

const squeeze = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");

const judgeCompany = ({ gold, company_aliases }: DevPolicy, found: string): Verdict => {
  const names = company_aliases.map(squeeze).filter((name) => name !== "");
  if (!gold || names.length === 0) return null;
  return names.some((name) => squeeze(found).includes(name) || name.includes(squeeze(found)));
};

/** Addresses, rights, laws, the company's name and the day of a policy; what its labels leave open is left out. */
export const judgeFindings = (truth: DevPolicy, findings: Judgeable, names: Names): Judged[] => {
  const judged: Judged[] = [];
  const take = ({ rule, confidence }: Sure, verdict: Verdict) => {
    if (verdict !== null) judged.push({ policy: truth.id, rule, confidence, isRight: verdict });
  };
  const mails = findings.contacts.filter(({ kind }) => kind === "email");
  for (const [address, found] of takeSurest(mails, ({ value }) => value?.toLowerCase() ?? null))
    take(found, judgeMail(truth, address, found));
  const own = findings.rights.filter(({ stance, isThirdParty }) => stance !== "denied" && !isThirdParty);
  const rightOf = judgeNamed(
    truth.rights.map(({ right }) => right),
    truth.rights_neutral,
  );
  for (const [name, found] of takeSurest(own, ({ right }) => names.rights[right] ?? null)) take(found, rightOf(name));
  const laws = findings.laws.filter(({ stance }) => stance !== "denied");
  const isNamed = judgeNamed(truth.laws, truth.laws_neutral);
  // what the labels leave open are the laws whose people are addressed without a name
  const isMeant = judgeNamed([...truth.laws, ...truth.laws_neutral], []);
  for (const [name, found] of takeSurest(laws, ({ law }) => names.laws[law] ?? null))
    take(found, found.stance === "named" ? isNamed(name) : isMeant(name));
  const { company, updatedOn } = findings;
  if (company !== null) take(company, judgeCompany(truth, company.value));
  if (updatedOn !== null) take(updatedOn, judgeDay(truth, updatedOn.value));
  return judged;
};
