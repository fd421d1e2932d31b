// A letter: the exact mail as the person sees it before it goes, and what filled it.
import * as z from "zod";
import { letterLanguages, letterNames } from "./letter-names.ts";

/** The longest letter that we accept, in characters; far above any template, far below what servers refuse. */
export const longestLetter = 50_000;

export const Letter = z.object({
  kind: z.enum(letterNames),
  language: z.enum(letterLanguages),
  from: z.object({ name: z.string(), address: z.string() }),
  /** `address`: the mail address; null: none is known, and the letter goes out another way. */
  to: z.object({
    name: z.string(),
    address: z.string().nullable(),
    /** May have several lines. */
    postal: z.string().nullable(),
    form: z.string().nullable(),
  }),
  subject: z.string(),
  text: z.string(),
});
export type Letter = z.infer<typeof Letter>;

/** `RD-2026-7K3QX9`: in subject and text, so that an answer finds its request. No 0 O 1 I L U. */
export const Reference = z
  .string()
  .regex(/^RD-\d{4}-[2-9A-HJ-KM-NP-TV-Z]{6}$/)
  .brand<"Reference">();
export type Reference = z.infer<typeof Reference>;
