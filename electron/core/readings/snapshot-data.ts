// A snapshot as it comes from where it cannot be trusted: out of the window that opened the file, or out of the store.
import * as z from "zod";
import { policyFormats } from "../../shared/lists.ts";
import { longestAddress, longestHref, mostMarks } from "./trim-snapshot.ts";

/** As many characters as the readers take at most (adapters/policy-files/limits.ts). */
export const longestText = 12_000_000;

const offsets = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** Offsets that leave the text are refused. */
export const SnapshotData = z
  .strictObject({
    text: z.string().max(longestText),
    format: z.enum(policyFormats),
    links: z.array(z.strictObject({ ...offsets, href: z.string().max(longestHref) })).max(mostMarks),
    headings: z.array(z.strictObject({ ...offsets, level: z.int().min(1).max(9) })).max(mostMarks),
    decodedMails: z.array(z.strictObject({ ...offsets, address: z.string().max(longestAddress) })).max(mostMarks),
  })
  .refine(({ text, links, headings, decodedMails }) =>
    [...links, ...headings, ...decodedMails].every(({ start, end }) => start <= end && end <= text.length),
  );
