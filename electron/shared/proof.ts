// Proof of what is kept: the chain of a request, what a look along it came to, marks of what was deleted, a mail's signature.
import * as z from "zod";
import { Day, Instant } from "./day.ts";
import { RequestId } from "./request.ts";

/**
 * What a link stands for. `letter`: the mail as it went out; `words`: the letter of a request that went out another way;
 * `report`: a mail server's, on the letter; `gone`: the person threw away what an earlier link stands for.
 */
export const linkKinds = ["event", "letter", "words", "attachment", "report", "reply", "evidence", "gone"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** In lower-case hex, of SHA-256. */
export const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * `changed`: it reads otherwise than when it was linked; `missing`: it is not there any more; `link`: the link itself does
 * not follow from the one before; `end`: links are missing at the end, or there are more than were counted.
 */
export const faultKinds = ["changed", "missing", "link", "end"] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Where a chain does not hold. `name`: of a file, or the kind of an entry of the log; null where nothing tells it. */
export const ProofFault = z.object({
  fault: z.enum(faultKinds),
  /** From 1. */
  position: z.int(),
  kind: z.enum(linkKinds).nullable(),
  name: z.string().nullable(),
  /** When an entry of the log happened; null for all else. */
  on: Day.nullable(),
});
export type ProofFault = z.infer<typeof ProofFault>;

/** A mail as it was sent or came in, which can be saved byte for byte. */
export const ProofMail = z.object({
  kind: z.enum(["letter", "report", "reply"]),
  about: z.string(),
  name: z.string(),
  bytes: z.int(),
});
export type ProofMail = z.infer<typeof ProofMail>;

/** What a look along a request's chain came to. */
export const ProofView = z.object({
  requestId: RequestId,
  /** `whole`: every link fits what is kept now. */
  state: z.enum(["whole", "broken"]),
  checkedAt: Instant,
  links: z.int(),
  entries: z.int(),
  files: z.int(),
  /** Of the last link. */
  head: Digest,
  /** Linked not when they were written but on a later day, and the newest such day. */
  later: z.object({ links: z.int(), on: Day }).nullable(),
  /** The first hundred. */
  faults: z.array(ProofFault),
  mails: z.array(ProofMail),
  /** This one and the letters that came before and after it, which all go into one dossier. */
  letters: z.int(),
});
export type ProofView = z.infer<typeof ProofView>;

/** What stays of a request that was deleted: no word of what it was about. */
export const Tombstone = z.object({ deletedOn: Day, entries: z.int(), digest: Digest });
export type Tombstone = z.infer<typeof Tombstone>;

/** All chains. `checked` of `of` requests since the app was started. */
export const ProofOverview = z.object({
  checked: z.int(),
  of: z.int(),
  broken: z.array(z.object({ requestId: RequestId, company: z.string(), reference: z.string(), faults: z.int() })),
  tombstones: z.array(Tombstone),
});
export type ProofOverview = z.infer<typeof ProofOverview>;
