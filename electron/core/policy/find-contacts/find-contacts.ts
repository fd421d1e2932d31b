// Gathers everybody that a policy names to write to or call, each once, with a role and the words that say so.
import type { ContactFinding } from "../findings.ts";
import { nameCore } from "../read-name.ts";
import type { PolicyDocument } from "../snapshot.ts";
import { sentenceSpan, spanOf } from "../span-of.ts";
import { type FormHit, findForms } from "./find-forms.ts";
import { findPeople } from "./find-people.ts";
import { findPhones } from "./find-phones.ts";
import { findPostal } from "./find-postal.ts";
import { judgeOwner, type OwnerClues } from "./judge-owner.ts";
import type { MailHit } from "./mail-hit.ts";
import {
  isAboutPrivacy,
  isForChildren,
  isOtherPurpose,
  type Named,
  nameMailRole,
  type Role,
} from "./name-mail-role.ts";
import { type Context, readContext } from "./read-context.ts";
import { roleOfPlace } from "./role-of-place.ts";
import { isTemplateMail } from "./template-mails.ts";

/** A finding with what the choice of the primary contact weighs. */
export type WeighedContact = {
  readonly finding: ContactFinding;
  readonly mentions: number;
  /** Words around one of its mentions speak of data, rights or the policy. */
  readonly isAboutPrivacy: boolean;
  readonly isOtherPurpose: boolean;
  /** Offered to parents for their children, at every mention. */
  readonly isForChildren: boolean;
  readonly isOwn: boolean;
  /** Offered to people of one region only, at every mention. */
  readonly isRegional: boolean;
  /** Under a heading that says contact, or the like. */
  readonly isUnderContact: boolean;
  /** `E-mail:` stands before it, as in a block of addresses. */
  readonly isLabelled: boolean;
  readonly start: number;
  readonly country: string | null;
};

type Base = { start: number; end: number; rule: string; confidence: number };
type Rest = Pick<ContactFinding, "kind" | "value" | "hidden" | "role" | "person">;

const build = (document: PolicyDocument, { start, end, rule, confidence }: Base, rest: Rest): ContactFinding => {
  const evidence = spanOf(document, start, end);
  const sentence = document.sentenceAt(start);
  // written out: what is spread into an object gives it a shape of its own each time
  return {
    kind: rest.kind,
    value: rest.value,
    hidden: rest.hidden,
    role: rest.role,
    person: rest.person,
    evidence,
    sentence: sentence === null ? evidence : sentenceSpan(document, sentence),
    rule,
    confidence,
  };
};

const contactHeading =
  /contact|kontakt|question|fragen|reach us|contacter|coordonnées|contacto|contatt|contato|verantwortlich|responsable|controller|titolare|who we are|impressum|erreichen|anschrift|anbieter|ansprechpartner|nous joindre|get in touch|complaint|how to/;
const regional =
  /california|californian|nevada|virginia|colorado|brazil|brasil|korea|japan|australia|india|residents? (?:of|in)|(?:eu|eea|european|uk|swiss) (?:residents|users|individuals|citizens)|if you (?:are|live|reside) (?:in|a resident)|russia|south africa|residents /;

const mailLabel =
  /(?:^|\s)(?:e-?mail(?:[- ]?adresse| address)?|mail|courriel|mél|correo(?: electrónico)?|posta elettronica)\s?:\s{0,3}$/;

const roleOrder: readonly Role[] = [
  "dpo",
  "privacy",
  "representative",
  "support",
  "legal",
  "marketing",
  "other",
  "third-party",
  "authority",
];

type Seen = { hit: MailHit; context: Context; named: Named; isOwn: boolean };

/** The mention that shows best what the address is for: under a contact heading, in words about privacy. */
const showBest = (all: readonly Seen[]): Seen | null => {
  const height = ({ context }: Seen) =>
    (contactHeading.test(context.heading) || /contact|kontakt|mail ?:/.test(context.before.slice(-60)) ? 1 : 0) +
    (isAboutPrivacy(context) ? 1 : 0) +
    (contactHeading.test(context.heading) || /^e-?mail/.test(context.sentence) ? 1 : 0);
  let best: Seen | null = null;
  for (const one of all) if (best === null || height(one) > height(best)) best = one;
  return best;
};

const weigh = (document: PolicyDocument, all: readonly Seen[]): WeighedContact | null => {
  const first = all[0];
  if (first === undefined) return null;
  const contexts = all.map(({ context }) => context);
  // told differently at different places: the surest word counts, among equals the nearest to privacy
  const named =
    [...all]
      .map((one) => one.named)
      .sort(
        (one, other) =>
          other.confidence - one.confidence || roleOrder.indexOf(one.role) - roleOrder.indexOf(other.role),
      )[0] ?? first.named;
  const shown = showBest(all.filter((one) => one.named.role === named.role)) ?? first;
  const { hit } = shown;
  const isHidden = hit.value === null;
  const certainty = hit.way === "spelled-out" ? 0.95 : 1;
  return {
    finding: build(
      document,
      {
        start: hit.start,
        end: hit.end,
        rule: isHidden ? "contacts/hidden-by-shield" : named.rule,
        confidence: named.confidence * certainty,
      },
      { kind: "email", value: hit.value, hidden: isHidden, role: named.role, person: null },
    ),
    mentions: all.length,
    isAboutPrivacy: contexts.some(isAboutPrivacy),
    isOtherPurpose: contexts.every(isOtherPurpose),
    isForChildren: contexts.every(isForChildren),
    isOwn: first.isOwn,
    isRegional: contexts.every(({ sentence, before, heading }) =>
      regional.test(`${heading} ${before.slice(-100)} ${sentence.slice(0, 200)}`),
    ),
    isUnderContact: contexts.some(({ heading }) => contactHeading.test(heading)),
    isLabelled: contexts.some(({ before }) => mailLabel.test(before)),
    start: hit.start,
    country: null,
  };
};

/** Beside a mailbox that is named after privacy, one that is only near such words serves something narrower. */
const yieldToNamed = (contacts: readonly WeighedContact[]): WeighedContact[] => {
  const isNamed = contacts.some(({ finding }) => /^contacts\/(?:privacy|dpo)-address$/.test(finding.rule));
  if (!isNamed) return [...contacts];
  return contacts.map((contact) =>
    /^contacts\/(?:privacy-words|legal-for-privacy)$/.test(contact.finding.rule) && !contact.isUnderContact
      ? {
          ...contact,
          finding: { ...contact.finding, role: "other", rule: "contacts/beside-privacy-address", confidence: 0.7 },
        }
      : contact,
  );
};

/** An address that stands there more often is not better known by it. */
const mostMentions = 12;
/** A policy has a handful; a list of ten thousand members is no list of contacts. */
const mostAddresses = 200;

const weighMails = (document: PolicyDocument, mails: readonly MailHit[], clues: OwnerClues): WeighedContact[] => {
  const byValue = new Map<string | null, Seen[]>();
  for (const hit of mails) {
    if (byValue.size >= mostAddresses || (hit.value !== null && isTemplateMail(hit.value))) continue;
    const known = byValue.get(hit.value);
    if (known !== undefined && known.length >= mostMentions) continue;
    const context = readContext(document, hit.start, hit.end);
    const owner =
      hit.value === null
        ? { isOwn: true, isForeign: false, isAlone: false }
        : judgeOwner(hit.value.slice(hit.value.lastIndexOf("@") + 1), context, clues);
    const named = nameMailRole(hit.value ?? "hidden@hidden", { ...owner, context });
    if (known === undefined) byValue.set(hit.value, [{ hit, context, named, isOwn: owner.isOwn }]);
    else known.push({ hit, context, named, isOwn: owner.isOwn });
  }
  return yieldToNamed([...byValue.values()].flatMap((all) => weigh(document, all) ?? []));
};

type Plain = Pick<WeighedContact, "finding" | "isAboutPrivacy" | "isUnderContact" | "start" | "country">;

const weighPlain = ({ finding, isAboutPrivacy, isUnderContact, start, country }: Plain): WeighedContact => ({
  finding,
  mentions: 1,
  isAboutPrivacy,
  isOtherPurpose: false,
  isForChildren: false,
  isOwn: true,
  isRegional: false,
  isUnderContact,
  isLabelled: false,
  start,
  country,
});

const weighPlaces = (document: PolicyDocument): WeighedContact[] => {
  const toContact = (
    kind: "postal" | "phone",
    value: string,
    start: number,
    end: number,
    country: string | null,
  ): WeighedContact => {
    const context = readContext(document, start, end);
    const role = roleOfPlace(context, value);
    const confidence = role === "third-party" || role === "authority" ? 0.75 : 0.88;
    return weighPlain({
      finding: build(
        document,
        { start, end, rule: `contacts/${kind}-${role}`, confidence },
        { kind, value, hidden: false, role, person: null },
      ),
      isAboutPrivacy: isAboutPrivacy(context),
      isUnderContact: contactHeading.test(context.heading),
      start,
      country,
    });
  };
  return [
    ...findPostal(document).map(({ value, start, end, country }) => toContact("postal", value, start, end, country)),
    ...findPhones(document).map(({ value, start, end }) => toContact("phone", value, start, end, null)),
  ];
};

const weighForm = (document: PolicyDocument, hit: FormHit): WeighedContact =>
  weighPlain({
    finding: build(
      document,
      {
        start: hit.start,
        end: hit.end,
        rule: hit.value === null ? "contacts/form-without-address" : "contacts/form-link",
        confidence: hit.value === null ? 0.7 : 0.85,
      },
      { kind: "form", value: hit.value, hidden: false, role: hit.isForPrivacy ? "privacy" : "support", person: null },
    ),
    isAboutPrivacy: hit.isForPrivacy,
    isUnderContact: false,
    start: hit.start,
    country: null,
  });

const weighPeople = (document: PolicyDocument): WeighedContact[] =>
  findPeople(document).map(({ value, start, end, role }) =>
    weighPlain({
      finding: build(
        document,
        { start, end, rule: "contacts/person-or-office", confidence: 0.87 },
        { kind: "person", value, hidden: false, role, person: value },
      ),
      isAboutPrivacy: true,
      isUnderContact: false,
      start,
      country: null,
    }),
  );

/** A person or office in the lines or the sentence before an address is who reads it. */
const withPerson = (contact: WeighedContact, people: readonly WeighedContact[]): WeighedContact => {
  if (
    contact.finding.kind === "person" ||
    contact.finding.role === "authority" ||
    contact.finding.role === "representative" ||
    contact.finding.role === "third-party"
  )
    return contact;
  const near = people.find(({ start }) => start < contact.start && contact.start - start < 240);
  return near === undefined ? contact : { ...contact, finding: { ...contact.finding, person: near.finding.value } };
};

/**
 * Everybody to write to or call, each address once: mails, then places, forms and people. Nothing here is made up: a value
 * stands in the text, in a link's target, or was decoded from the page's own code.
 */
export const findContacts = (
  document: PolicyDocument,
  mails: readonly MailHit[],
  clues: OwnerClues,
): WeighedContact[] => {
  const cores = clues.names.map(nameCore);
  const isCompany = (name: string) => cores.some((core) => core.length > 2 && nameCore(name).startsWith(core));
  const people = weighPeople(document).filter(({ finding }) => !isCompany(finding.value ?? ""));
  const contacts = [
    ...weighMails(document, mails, clues),
    ...weighPlaces(document),
    ...findForms(document).map((hit) => weighForm(document, hit)),
  ].map((contact) => withPerson(contact, people));
  return [...contacts, ...people];
};
