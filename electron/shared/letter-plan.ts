// Before a letter is written: what it can rest on, what has to be asked, and what the person should know first.
import * as z from "zod";
import { Authority } from "./authority.ts";
import { DirectoryWord, Slug } from "./company.ts";
import { Day } from "./day.ts";
import { Period } from "./law.ts";
import { disclosable, letterBases, letterLanguages, letterNames, requestNames } from "./letter-names.ts";
import { LetterWish } from "./letter-wish.ts";
import { eventKinds, rights } from "./lists.ts";
import { LawReach, ReachFacts } from "./reach.ts";
import { EarlierRequest, RequestId } from "./request.ts";

/** A law that the letter can cite, or `plain`, which cites none. */
export const LetterOption = z.object({
  basis: z.enum(letterBases),
  languages: z.array(z.enum(letterLanguages)).min(1),
  /** null: a letter that comes after another one and uses no right of its own. */
  right: z.enum(rights).nullable(),
  /** How long they have, by which provision; null: no day is set. */
  term: z.object({ ...Period.shape, article: z.string() }).nullable(),
  /** How often a year it is free; null: the law does not say. */
  timesAYear: z.int().nullable(),
  /** Letters of this kind to this company under this law that went out in the last twelve months. */
  sentThisYear: z.int(),
  /** Not every source of it has been checked. */
  unchecked: z.boolean(),
});
export type LetterOption = z.infer<typeof LetterOption>;

/**
 * `opt-out-first`: an opt-out should go before this erasure, so that the block-list entry survives it;
 * `erasure-under-way`: an erasure was asked already, and after it the company may no longer know whom to block.
 */
export const orderAdvice = ["opt-out-first", "erasure-under-way"] as const;

export const ChosenAuthority = z.object({
  authority: Authority.omit({ $schema: true }),
  /** `lives`: where the person lives; `company`: where it sits; `law`: the only one of its law. */
  why: z.enum(["lives", "company", "law"]),
});
export type ChosenAuthority = z.infer<typeof ChosenAuthority>;

/** The letter before this one. */
export const Followed = z.object({
  requestId: RequestId,
  kind: z.enum(requestNames),
  sentOn: Day,
  dueOn: Day.nullable(),
});

export const LetterPlan = z.object({
  slug: Slug,
  company: z.string(),
  kind: z.enum(letterNames),
  /** null: a first letter. */
  follows: Followed.nullable(),
  /** Every law with its verdict, best first. */
  laws: z.array(LawReach),
  facts: ReachFacts,
  /** `policy`: as the policy states it; `person`: their word; `directory`: a public directory's; null: to be asked. */
  companyPlaceFrom: z.enum(["policy", "person", "directory"]).nullable(),
  /** The address that the letter would go to, where nobody but a public directory names it. */
  unchecked: z.object({ address: z.string(), ...DirectoryWord.shape }).nullable(),
  /** What the letter can rest on, best first; `plain` last. Empty: there is no such letter. */
  options: z.array(LetterOption),
  /** The wish to begin with. */
  suggested: LetterWish,
  /** The person has to choose the language: the policy's is none that they read, or none that letters are written in. */
  askLanguage: z.boolean(),
  policyLanguage: z.string().nullable(),
  /** Best way first; empty: none is known. */
  ways: z.array(z.object({ kind: z.enum(["email", "form", "postal"]), value: z.string() })),
  earlier: z.array(EarlierRequest),
  advice: z.array(z.enum(orderAdvice)),
  /** What the person's page knows beyond name and address, that could be named if the company needs it. */
  known: z.object({ address: z.boolean(), phone: z.boolean(), birthOn: z.boolean() }),
  /** What letters that went out have told this company already. */
  told: z.array(z.enum(disclosable)),
  /** For a letter about an incomplete answer: what the first letter asked, in the words of each language. */
  elements: z.array(z.object({ language: z.enum(letterLanguages), name: z.string(), text: z.string() })),
  /** For a complaint. */
  authorities: z.array(ChosenAuthority),
  /** Countries of which the region has to be known before the authority is. */
  authorityNeedsRegion: z.array(z.string()),
  /** What the log has for a complaint's table. */
  events: z.array(z.object({ on: Day, kind: z.enum(eventKinds) })),
});
export type LetterPlan = z.infer<typeof LetterPlan>;
