// Reads a policy: snapshot in, findings out, each with the words that say so. Pure, and linear in the length of the text.
import { buildDocument } from "./build-document.ts";
import { calibrateFindings } from "./calibrate-findings.ts";
import { type Choice, choosePrimary } from "./choose-primary.ts";
import { findAuthorities } from "./find-authorities.ts";
import { findCompany, weighHosts } from "./find-company.ts";
import { isAuthorityDomain } from "./find-contacts/authority-words.ts";
import { findContacts, type WeighedContact } from "./find-contacts/find-contacts.ts";
import { findMails } from "./find-contacts/find-mails.ts";
import type { MailHit } from "./find-contacts/mail-hit.ts";
import { isTemplateMail } from "./find-contacts/template-mails.ts";
import { findCountry } from "./find-country.ts";
import { findDays } from "./find-days.ts";
import { findHosts } from "./find-hosts.ts";
import { findIdentityCheck } from "./find-identity-check.ts";
import { findLaws } from "./find-laws.ts";
import { findMinimumAge } from "./find-minimum-age.ts";
import { findResponseTime } from "./find-response-time.ts";
import { findRetention } from "./find-retention.ts";
import { findRights } from "./find-rights.ts";
import { findSelling } from "./find-selling.ts";
import { findWebsite } from "./find-website.ts";
import type { PolicyFindings } from "./findings.ts";
import { isFreeMail, isKnownOther } from "./known-others.ts";
import { readerVersion } from "./reader-version.ts";
import type { PolicyDocument, Snapshot } from "./snapshot.ts";

const mostDomains = 400;

/** How often each domain stands in an address that could be the company's. */
const countDomains = (mails: readonly MailHit[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { value } of mails) {
    if (value === null || isTemplateMail(value)) continue;
    const domain = value.slice(value.lastIndexOf("@") + 1);
    if (isFreeMail(domain) || isAuthorityDomain(domain)) continue;
    if (counts.has(domain) || counts.size < mostDomains) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return new Map([...counts].sort((one, other) => other[1] - one[1]));
};

type Who = Pick<PolicyFindings, "company" | "aliases" | "website" | "country"> & {
  readonly contacts: readonly WeighedContact[];
  readonly choice: Choice;
};

const findWho = (document: PolicyDocument): Who => {
  const mails = findMails(document);
  const domains = countDomains(mails);
  const likely = [...domains.keys()].filter((domain) => !isKnownOther(domain));
  const hosts = findHosts(document);
  const { company, aliases } = findCompany(
    document,
    weighHosts(
      likely,
      hosts.map(({ host }) => host),
    ),
  );
  const website = findWebsite(document, hosts, company?.value ?? null, likely);
  const names = company === null ? [] : [company.value, ...aliases];
  const contacts = findContacts(document, mails, { names, website: website?.value ?? null, domains });
  return { company, aliases, website, country: findCountry(contacts), contacts, choice: choosePrimary(contacts) };
};

const warningsOf = (document: PolicyDocument, { company, choice }: Who, rights: PolicyFindings["rights"]): string[] => {
  const warnings: string[] = [];
  if (document.plain.trim().length < 400) warnings.push("very-short-text");
  if (document.language === null) warnings.push("language-not-read");
  if (company === null) warnings.push("company-not-found");
  if (rights.length === 0) warnings.push("no-rights-found");
  if (choice.noContact === "hidden") warnings.push("address-hidden");
  return warnings;
};

/**
 * Everything that the reader finds in a policy.
 *
 * @example extractPolicy(readPlainText("Last updated: 1 May 2020 ...")).updatedOn?.value // "2020-05-01"
 */
export const extractPolicy = (snapshot: Snapshot): PolicyFindings => {
  const document = buildDocument(snapshot);
  const who = findWho(document);
  const days = findDays(document);
  const rights = findRights(document);
  const selling = findSelling(document);
  return calibrateFindings({
    reader: readerVersion,
    language: document.language,
    company: who.company,
    aliases: who.aliases,
    website: who.website,
    country: who.country,
    effectiveOn: days.effectiveOn,
    updatedOn: days.updatedOn,
    contacts: who.contacts.map(({ finding }) => finding),
    primaryContact: who.choice.primaryContact,
    noContact: who.choice.noContact,
    rights,
    laws: findLaws(document),
    responseTime: findResponseTime(document),
    identityCheck: findIdentityCheck(document),
    sells: selling.sells,
    recipients: selling.recipients,
    retention: findRetention(document),
    minimumAge: findMinimumAge(document),
    authorities: findAuthorities(document),
    warnings: warningsOf(document, who, rights),
  });
};
