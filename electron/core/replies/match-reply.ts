// Finds the request that a received mail belongs to. Sure is only what names a letter of ours and comes from whom it went to.
import type { Instant } from "../../shared/day.ts";
import type { Mode } from "../../shared/lists.ts";
import type { ReplyMatch } from "../../shared/reply.ts";
import type { RequestId } from "../../shared/request.ts";
import { domainOf, isAtDomain } from "./is-at-domain.ts";
import { isOwnAddress } from "./is-own-address.ts";
import type { MailHead } from "./received-mail.ts";

/** A letter that is out, or may be. */
export type LetterOut = {
  /** Of the request that began the matter: what comes back to a reminder belongs there. */
  readonly requestId: RequestId;
  readonly mode: Mode;
  readonly reference: string;
  /** null: it went out without us. */
  readonly messageId: string | null;
  /** null: it went out another way than by mail. */
  readonly to: string | null;
  readonly sentAt: Instant;
  /** Other addresses of the company, and its own domains (of its website); lower-case ASCII. */
  readonly addresses: readonly string[];
  readonly domains: readonly string[];
};

type Desk = {
  readonly letters: readonly LetterOut[];
  readonly mode: Mode;
  /** When the mail came in, or was taken. */
  readonly cameInAt: Instant;
  /** The person's own addresses. */
  readonly ownAddresses: readonly string[];
  /** Where anybody can have an address (mail providers): there only the very address counts. */
  readonly isShared: (domain: string) => boolean;
};

const mostCandidates = 20;
const code = /\bRD-\d{4}-[2-9A-HJ-KM-NP-TV-Z]{6}\b/gi;
/** A mail's own day may be some hours off. */
const slackMs = 2 * 86_400_000;

const codesIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(code)].map(([found]) => found.toUpperCase()));

type Sender = "theirs" | "perhaps" | "stranger";

/** How the sender of a mail stands to a letter. `perhaps`: a domain above one of theirs, such as that of a whole group. */
const judgeSender = (address: string, { to, addresses, domains }: LetterOut, isShared: Desk["isShared"]): Sender => {
  const domain = domainOf(address);
  if (domain === null) return "stranger";
  const known = [...(to === null ? [] : [to]), ...addresses].map((one) => one.toLowerCase());
  if (known.includes(address.toLowerCase())) return "theirs";
  const theirs = [...known.flatMap((one) => domainOf(one) ?? []), ...domains].filter((one) => !isShared(one));
  if (isShared(domain)) return "stranger";
  if (theirs.some((one) => isAtDomain(domain, one))) return "theirs";
  return theirs.some((one) => isAtDomain(one, domain)) ? "perhaps" : "stranger";
};

const unique = (letters: readonly LetterOut[]): readonly RequestId[] => [
  ...new Set(letters.map(({ requestId }) => requestId)),
];

/** Newest before the mail first. */
const byTime = (letters: readonly LetterOut[]): readonly LetterOut[] =>
  letters.toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : a.sentAt > b.sentAt ? -1 : 0));

/**
 * Practice and real never meet. A mail from an address of the person's own is nobody's answer, whatever it names; a
 * reference from a stranger can be copied out of a letter, so it is shown and not believed; two matters named at once
 * are for the person to tell apart.
 */
export const matchReply = (
  mail: Pick<MailHead, "references" | "fromAddress" | "subject" | "sentAt"> & { readonly text: string },
  { letters, mode, cameInAt, ownAddresses, isShared }: Desk,
): ReplyMatch => {
  const ours = letters.filter((letter) => letter.mode === mode);
  const isOwn = isOwnAddress(mail.fromAddress, ownAddresses);
  const judge = (letter: LetterOut) => (isOwn ? "stranger" : judgeSender(mail.fromAddress, letter, isShared));
  const referred = ours.filter(({ messageId }) => messageId !== null && mail.references.includes(messageId));
  const codes = codesIn(`${mail.subject}\n${mail.text}`);
  const coded = ours.filter(({ reference }) => codes.has(reference));
  const named = unique([...referred, ...byTime(coded)]);
  const latest = new Date(Date.parse(mail.sentAt ?? cameInAt) + slackMs).toISOString();
  const bySender = byTime(ours.filter((letter) => letter.sentAt <= latest && judge(letter) !== "stranger"));
  const candidates = [...new Set([...named, ...unique(bySender)])].slice(0, mostCandidates);
  const [first] = named;
  if (first === undefined) {
    return { way: candidates.length > 0 ? "sender-and-time" : "none", isSure: false, candidates };
  }
  const isTheirs = ours.some((letter) => letter.requestId === first && judge(letter) === "theirs");
  return {
    way: referred.length > 0 ? "references" : "reference-code",
    isSure: named.length === 1 && isTheirs,
    candidates,
  };
};
