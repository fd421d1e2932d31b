// Says in which country the company sits, where its own address says so.
import type { WeighedContact } from "./find-contacts/find-contacts.ts";
import type { NameFinding } from "./findings.ts";

/** From the company's own postal address; a representative's or a third party's says nothing about the company. */
export const findCountry = (contacts: readonly WeighedContact[]): NameFinding | null => {
  const own = contacts.filter(
    ({ finding, country }) =>
      finding.kind === "postal" && country !== null && !/^(?:representative|authority|third-party)$/.test(finding.role),
  );
  const first = own.find(({ finding }) => finding.role === "privacy") ?? own[0];
  if (first === undefined || first.country === null) return null;
  const { evidence, sentence } = first.finding;
  return {
    value: first.country,
    evidence,
    sentence,
    rule: "country/of-postal-address",
    confidence: own.every(({ country }) => country === first.country) ? 0.92 : 0.75,
  };
};
