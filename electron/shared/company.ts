// A company: as the seed files hold it, and as the window shows it with the person's own entries beside.
import * as z from "zod";
import { Day, Instant } from "./day.ts";
import { noContactReasons, rights } from "./lists.ts";
import { PageOrigin } from "./page.ts";
import { Contact, Evidence, LawFinding, ResponseTime, RightFinding, stated } from "./policy.ts";
import { ReadingId } from "./reading.ts";
import { Sender } from "./sender.ts";
import { SenderChoice } from "./settings.ts";
import { SourceId } from "./source-id.ts";

/** Lower-case words with hyphens. A slug never changes: letters and logs point to it. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand<"Slug">();
export type Slug = z.infer<typeof Slug>;

/** One file of `seeds/companies`. Everything but the slug is read from the policy; `null` where it does not say. */
export const CompanySeed = z.strictObject({
  $schema: z.string().optional(),
  slug: Slug,
  name: stated(z.string().min(1)),
  aliases: z.array(z.string().min(1)).describe("Other names that the policy itself uses."),
  website: stated(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/))
    .nullable()
    .describe("Host without www."),
  country: stated(z.string().regex(/^[A-Z]{2}$/))
    .nullable()
    .describe("ISO 3166-1 alpha-2, where the policy states it."),
  contacts: z.array(Contact),
  rights: z.array(RightFinding),
  laws: z.array(LawFinding),
  effectiveOn: stated(Day).nullable(),
  updatedOn: stated(Day).nullable(),
  responseTime: ResponseTime.nullable().describe("How long the company itself says it takes."),
  identityCheck: Evidence.nullable().describe("The words that announce an identity check; null: none announced."),
  source: z.strictObject({
    kind: z.literal("policy"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe("Of the policy text's UTF-8 bytes as read."),
    language: z.string().regex(/^[a-z]{2}$/),
  }),
  checkedOn: Day.nullable().describe("The day on which somebody last held these facts against the policy text."),
});
export type CompanySeed = z.infer<typeof CompanySeed>;

const ReadEvidence = z.object({ quote: z.string(), start: z.int(), end: z.int() });

/** A public directory whose word a fact is. `updatedOn`: when it says that it last looked. */
export const DirectoryWord = z.object({ title: z.string(), importedAt: Instant, updatedOn: Day.nullable() });
export type DirectoryWord = z.infer<typeof DirectoryWord>;

/** What every fact of a company carries; `from`: no policy says it, a public directory does. */
const proven = { evidence: ReadEvidence.nullable(), from: DirectoryWord.optional() };
const known = <T extends z.ZodType>(value: T) => z.object({ value, ...proven });

/** Whom a privacy request goes to by the policy's own word: a mailbox, a form or a postal address, or nobody and why. */
export const Primary = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["email", "form", "postal"]), value: z.string(), from: DirectoryWord.optional() }),
  z.object({ kind: z.literal("none"), reason: z.enum(noContactReasons) }),
]);
export type Primary = z.infer<typeof Primary>;

/**
 * What the app knows of a company: from a bundled seed, from a policy that the person had read, or from a public directory.
 * The same fields as a seed; `evidence: null` marks what the person entered or corrected by hand, unless `from` is there.
 */
export const CompanyRecord = z.object({
  slug: Slug,
  name: known(z.string()),
  aliases: z.array(z.string()),
  website: known(z.string()).nullable(),
  country: known(z.string()).nullable(),
  contacts: z.array(z.object({ ...Contact.shape, ...proven })),
  primary: Primary,
  rights: z.array(z.object({ ...RightFinding.shape, ...proven })),
  laws: z.array(z.object({ ...LawFinding.shape, ...proven })),
  effectiveOn: known(Day).nullable(),
  updatedOn: known(Day).nullable(),
  responseTime: z.object({ ...ResponseTime.shape, evidence: ReadEvidence.nullable() }).nullable(),
  /** Whether it sells data by its policy's own word; `unclear` also where nobody looked. */
  sells: z.enum(["yes", "no", "unclear"]),
  /** null: none announced. */
  identityCheck: z.object({ evidence: ReadEvidence.nullable() }).nullable(),
  source: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("policy"), sha256: z.string(), language: z.string() }),
    /** `language: null`: one that the reader does not read. */
    z.object({
      kind: z.literal("reading"),
      readingId: ReadingId,
      readAt: Instant,
      /** Where it was fetched from; null: the person gave it. */
      origin: PageOrigin.nullable(),
      sha256: z.string(),
      language: z.string().nullable(),
    }),
    /** Nobody here has checked it. */
    z.object({
      kind: z.literal("directory"),
      sourceId: SourceId,
      language: z.null(),
      note: z.string().nullable(),
      ...DirectoryWord.shape,
    }),
  ]),
  checkedOn: Day.nullable(),
});
export type CompanyRecord = z.infer<typeof CompanyRecord>;

/** Whom a letter goes to: the policy's address, the person's own entry or a public directory's word, or nobody and why. */
export const Reach = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("email"), value: z.string(), from: z.enum(["policy", "person", "directory"]) }),
  z.object({ kind: z.literal("none"), reason: z.enum(noContactReasons) }),
]);
export type Reach = z.infer<typeof Reach>;

/** What the person typed in; kept beside what the policy says, never mixed with it. */
export const OwnContact = z.object({ email: z.string(), enteredAt: Instant });
export type OwnContact = z.infer<typeof OwnContact>;

/** A row of the company list. */
export const CompanySummary = z.object({
  slug: Slug,
  name: z.string(),
  website: z.string().nullable(),
  country: z.string().nullable(),
  reach: Reach,
  rightsCount: z.int(),
});
export type CompanySummary = z.infer<typeof CompanySummary>;

/** A company's page. `unmentioned`: the rights of the closed list that the policy does not speak of. */
export const Company = z.object({
  record: CompanyRecord,
  reach: Reach,
  ownContact: OwnContact.nullable(),
  unmentioned: z.array(z.enum(rights)),
});
export type Company = z.infer<typeof Company>;

/** A company with the mailboxes that may write to it. */
export const CompanyPage = Company.extend({
  /** By the person's own word; null: as for any company. */
  sender: SenderChoice.nullable(),
  /** Companies that the person said are a part of this one. */
  parts: z.array(z.object({ slug: Slug, name: z.string() })),
  /** What this one is a part of, and is listed with. */
  partOf: z.object({ slug: Slug, name: z.string() }).nullable(),
  /** Every address under which one of the person's mailboxes may write to it. */
  senders: z.array(Sender),
});
export type CompanyPage = z.infer<typeof CompanyPage>;
