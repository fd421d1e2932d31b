// Whether a company of a campaign gets a letter, and which: or why it gets none, in one word that a person understands.
import type { CampaignWish, ItemChoice, ItemPlan } from "../../shared/campaign.ts";
import type { LeftOutReason } from "../../shared/campaign-names.ts";
import type { Day } from "../../shared/day.ts";
import type { LetterLanguage } from "../../shared/letter-names.ts";
import type { LetterPlan } from "../../shared/letter-plan.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";

/**
 * For so many days a second letter of the same kind is left out unless the person wants it: laws let a company refuse what
 * is asked again and again without need (Art. 12(5) GDPR), and one that has not answered wants a reminder instead.
 */
export const recentDays = 180;

export type Before = {
  /** To this company, or to its address in another company's name. */
  readonly earlierOn: Day | null;
  /** Another company of this campaign whose letter goes to the same address. */
  readonly sharesWith: string | null;
};

export type JudgedCompany =
  | { readonly kind: "write"; readonly plan: ItemPlan; readonly wish: LetterWish }
  | {
      readonly kind: "left-out";
      readonly plan: ItemPlan | null;
      readonly reason: LeftOutReason;
      readonly about: string | null;
    };

type Asked = {
  readonly plan: LetterPlan;
  readonly wish: CampaignWish;
  readonly choice: ItemChoice;
  /** What the person reads, their best first; never empty. */
  readonly reads: readonly string[];
  readonly before: Before;
};

const pickLanguage = (option: LetterPlan["options"][number], { plan, wish, choice, reads }: Asked): LetterLanguage => {
  const { languages } = option;
  const chosen = languages.find((language) => language === choice.language);
  if (chosen !== undefined) return chosen;
  const mine = reads.flatMap((code) => languages.filter((language) => language === code))[0];
  if (plan.askLanguage && wish.language === "mine" && mine !== undefined) return mine;
  const { language } = plan.suggested;
  return languages.includes(language) ? language : (languages[0] ?? language);
};

/** Nobody knows where the company sits, and which law reaches it hangs on that. */
const isLawOpen = ({ plan, choice }: Asked, basis: ItemPlan["basis"]): boolean => {
  if (plan.companyPlaceFrom !== null || choice.lawAccepted || choice.basis !== null) return false;
  return plan.laws.find(({ law }) => law === basis)?.answer !== "applies";
};

/** Fails never: what stands in the way is a reason. `before` counts only while the person has not said `anyway`. */
export const judgeCompany = (asked: Asked): JudgedCompany => {
  const { plan, choice, before } = asked;
  const option = plan.options.find(({ basis }) => basis === choice.basis) ?? plan.options[0];
  if (option === undefined) return { kind: "left-out", plan: null, reason: "no-letter", about: null };
  const { basis } = option;
  const to = plan.ways.find(({ kind }) => kind === "email")?.value ?? null;
  const itemPlan: ItemPlan = {
    to,
    language: pickLanguage(option, asked),
    basis,
    isConditional: plan.laws.find(({ law }) => law === basis)?.answer === "may",
    asks: isLawOpen(asked, basis) ? ["law"] : [],
    languages: option.languages,
    bases: plan.options.map((one) => one.basis),
  };
  const leaveOut = (reason: LeftOutReason, about: string | null): JudgedCompany => ({
    kind: "left-out",
    plan: itemPlan,
    reason,
    about,
  });
  if (to === null) return leaveOut("no-address", null);
  if (!choice.anyway && before.sharesWith !== null) return leaveOut("same-address", before.sharesWith);
  if (!choice.anyway && before.earlierOn !== null) return leaveOut("earlier-letter", before.earlierOn);
  if (!choice.anyway && plan.unchecked !== null) return leaveOut("unchecked-address", plan.unchecked.address);
  return { kind: "write", plan: itemPlan, wish: { ...plan.suggested, basis, language: itemPlan.language } };
};
