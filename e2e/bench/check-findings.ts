// What must hold of the findings of every text, whoever wrote it: words stand where they are said to, and no address is made up.
import type { Found, PolicyFindings } from "../../electron/core/policy/findings.ts";
import type { Snapshot } from "../../electron/core/policy/snapshot.ts";

const listFound = (findings: PolicyFindings): readonly Found[] => {
  const { company, website, country, effectiveOn, updatedOn, responseTime, identityCheck, retention, minimumAge } =
    findings;
  const single = [
    company,
    website,
    country,
    effectiveOn,
    updatedOn,
    responseTime,
    identityCheck,
    retention,
    minimumAge,
  ];
  const { contacts, rights, laws, recipients, authorities } = findings;
  return [...single.filter((found) => found !== null), ...contacts, ...rights, ...laws, ...recipients, ...authorities];
};

/** What a spelled or broken address may differ in from its plain form. */
const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF\\*_]+/g, "");

const decodeSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The part before the at sign stands in the text or in a link's target, however it was spelled there. */
const isInText = (mail: string, { text, links }: Snapshot): boolean => {
  const local = fold(mail.slice(0, mail.indexOf("@")));
  const backwards = [...local].reverse().join("");
  return [text, ...links.map(({ href }) => href)].some((place) => {
    const folded = fold(place);
    return folded.includes(local) || folded.includes(backwards) || fold(decodeSafely(place)).includes(local);
  });
};

/** One sentence a thing that is wrong; none where all holds. */
export const checkFindings = (findings: PolicyFindings, snapshot: Snapshot): readonly string[] => {
  const wrong: string[] = [];
  for (const { rule, confidence, evidence, sentence } of listFound(findings)) {
    for (const { start, end, quote } of [evidence, sentence])
      if (start >= end || snapshot.text.slice(start, end) !== quote)
        wrong.push(`${rule}: the quote is not what stands there`);
    if (!(confidence >= 0 && confidence <= 1)) wrong.push(`${rule}: ${confidence} is no confidence`);
  }
  const mails = findings.contacts.filter(({ kind }) => kind === "email").flatMap(({ value }) => value ?? []);
  for (const mail of mails) if (!isInText(mail, snapshot)) wrong.push(`${mail} is not in the text`);
  const { primaryContact } = findings;
  if (primaryContact?.kind === "email" && !mails.includes(primaryContact.value))
    wrong.push(`${primaryContact.value} was chosen, but is no contact`);
  return wrong;
};
