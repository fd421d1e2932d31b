// Public directories of companies: what an import brings in, kept apart from policies and from the person's own entries.
import * as z from "zod";
import { Slug } from "./company.ts";
import { Day, Instant } from "./day.ts";
import { directoryKinds, packIds, rights } from "./lists.ts";
import { PageOrigin } from "./page.ts";
import { SourceId } from "./source-id.ts";

export { SourceId };

const Line = z.string().min(1).max(500);
const Country = z.string().regex(/^[A-Z]{2}$/);

/** How to reach a company by the word of a directory, which nobody here has checked. */
export const DirectoryContacts = z.object({
  email: z.string().max(320).nullable(),
  postal: z.string().max(1000).nullable(),
  phone: z.string().max(100).nullable(),
  /** An https or http address. */
  form: z.string().max(2000).nullable(),
  /** Whether the directory says that the e-mail address is for privacy requests. */
  isPrivacy: z.boolean(),
});
export type DirectoryContacts = z.infer<typeof DirectoryContacts>;

/** A row as it was read from a file; what is not known is null or empty. */
export const DirectoryRow = z.object({
  /** The row's own key in its file, such as a slug or a registration number; unique there. */
  sourceKey: Line,
  name: Line,
  brands: z.array(Line).max(200),
  /** Lower-case hosts without www, in ASCII. */
  domains: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)
        .max(253),
    )
    .max(200),
  categories: z.array(Line).max(50),
  /** ISO 3166-1 alpha-2. */
  country: Country.nullable(),
  contacts: DirectoryContacts,
  /** Rights that the directory says the company grants. */
  rights: z.array(z.enum(rights)),
  /** Laws that the directory says the company names. */
  laws: z.array(z.enum(packIds)),
  note: z.string().max(4000).nullable(),
  /** When the directory says that it last looked; null: it does not say. */
  updatedOn: Day.nullable(),
});
export type DirectoryRow = z.infer<typeof DirectoryRow>;

/** A company of a directory as it is kept. */
export const DirectoryEntry = DirectoryRow.extend({
  /** Given when it is added; never changes, and is no other company's. */
  slug: Slug,
  sourceId: SourceId,
});
export type DirectoryEntry = z.infer<typeof DirectoryEntry>;

export const NewDirectorySource = z.object({
  sourceId: SourceId,
  kind: z.enum(directoryKinds),
  /** What the person calls it, or the directory's own name. */
  title: Line,
  fileName: Line,
  /** Of the file's bytes, in lower-case hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  importedAt: Instant,
  /** Where it was fetched from; null: a file of the person's, as were all before version 20. */
  origin: PageOrigin.nullable().default(null),
});
export type NewDirectorySource = z.infer<typeof NewDirectorySource>;

/** `rows`: companies that it holds now. One that was undone holds none. */
export const DirectorySource = NewDirectorySource.extend({ rows: z.int(), undoneAt: Instant.nullable() });
export type DirectorySource = z.infer<typeof DirectorySource>;
