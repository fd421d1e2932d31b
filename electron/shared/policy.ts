// What is read from a privacy policy: findings, each with the words that say so.
import * as z from "zod";
import { contactKinds, contactRoles, rights, stances } from "./lists.ts";

/**
 * Where a finding stands in the policy text. Offsets count UTF-16 code units (JavaScript string indices) into the text
 * whose sha256 the company's `source` carries; `quote` is exactly `text.slice(start, end)` and at most eight words, so
 * that the bundled data holds facts and not somebody's sentences.
 */
export const Evidence = z
  .strictObject({ quote: z.string().min(1), start: z.int().nonnegative(), end: z.int().positive() })
  .refine((evidence) => evidence.end - evidence.start === evidence.quote.length, {
    message: "end - start must be the length of quote",
    path: ["end"],
  })
  .refine((evidence) => evidence.quote.trim().split(/\s+/).length <= 8, {
    message: "an evidence phrase has at most eight words",
    path: ["quote"],
  });
export type Evidence = z.infer<typeof Evidence>;

/** A value that the policy states, with the words that state it. */
export const stated = <T extends z.ZodType>(value: T) => z.strictObject({ value, evidence: Evidence });

/** Somebody to write to. `hidden`: the policy names a way but its value was made unreadable (`[email protected]`). */
export const Contact = z
  .strictObject({
    kind: z.enum(contactKinds),
    value: z.string().min(1).nullable(),
    hidden: z.boolean(),
    role: z.enum(contactRoles),
    person: z
      .string()
      .min(1)
      .nullable()
      .describe("The named person or office behind this contact, if the policy names one."),
    evidence: Evidence,
  })
  .refine((contact) => contact.hidden === (contact.value === null), {
    message: "a contact has a value, or is hidden and has none",
    path: ["value"],
  });
export type Contact = z.infer<typeof Contact>;

export const RightFinding = z.strictObject({
  right: z.enum(rights),
  stance: z.enum(stances),
  scope: z.string().min(1).nullable().describe("Where or for whom, in short plain English; null: for everybody."),
  evidence: Evidence,
});
export type RightFinding = z.infer<typeof RightFinding>;

/** A law in a policy. `named`: cited; `implied`: its people or authority are addressed; `denied`: said not to apply. */
export const LawFinding = z.strictObject({
  law: z.string().regex(/^[a-z]{2}(-[a-z0-9]+)+$/),
  stance: z.enum(["named", "implied", "denied"]),
  evidence: Evidence,
});
export type LawFinding = z.infer<typeof LawFinding>;

export const ResponseTime = z.strictObject({
  value: z.int().positive(),
  unit: z.enum(["day", "business-day", "month"]),
  scope: z.string().min(1).nullable().describe("For what, in short plain English; null: for every request."),
  evidence: Evidence,
});
export type ResponseTime = z.infer<typeof ResponseTime>;
