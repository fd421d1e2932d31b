// The ways in which a letter can reach a company, best first.
import type { CompanyRecord, OwnContact } from "../../shared/company.ts";
import type { LetterPlan } from "../../shared/letter-plan.ts";
import { rankRole } from "../companies/choose-primary-contact.ts";
import { chooseReach } from "../companies/choose-reach.ts";

type Way = LetterPlan["ways"][number];

/**
 * The mail address that letters go to, if there is one; then the form and the postal address that are nearest to privacy
 * matters. Where the policy's own choice is a form or a postal address, that one goes before the others of its kind. A
 * representative's, an authority's or another firm's is none of them: a letter on paper cannot be called back.
 */
export const listWays = (record: CompanyRecord, own: OwnContact | null): Way[] => {
  const reach = chooseReach(record, own);
  const mail: Way[] = reach.kind === "email" ? [{ kind: "email", value: reach.value }] : [];
  const others = (["form", "postal"] as const).flatMap((kind): Way[] => {
    const value = findBest(record, kind);
    return value === null ? [] : [{ kind, value }];
  });
  const isFirst = ({ kind }: Way) => kind === record.primary.kind;
  return [...mail, ...others.filter(isFirst), ...others.filter((way) => !isFirst(way))];
};

const findBest = ({ primary, contacts }: CompanyRecord, kind: "form" | "postal"): string | null => {
  if (primary.kind === kind) return primary.value;
  const [best] = contacts
    .flatMap(({ value, role, kind: found }) => {
      const rank = rankRole(role);
      const isFit = found === kind && rank !== null && role !== "representative";
      return isFit && value !== null ? [{ value, rank }] : [];
    })
    .sort((one, other) => one.rank - other.rank);
  return best?.value ?? null;
};
