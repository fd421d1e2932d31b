// What a finder works on: the policy's text as it was read, cut into sections and sentences once.
import type { PolicyLanguage } from "./policy-language.ts";

/** A link of the policy; `start` and `end` are those of its words in the text. */
export type SnapshotLink = { readonly start: number; readonly end: number; readonly href: string };

/** A heading as the file's own mark-up gives it. */
export type SnapshotHeading = { readonly start: number; readonly end: number; readonly level: number };

/**
 * A policy as it was read: the raw material that is kept. Offsets everywhere count UTF-16 code units into `text`, which
 * is never changed afterwards: all evidence points into it.
 */
export type Snapshot = {
  readonly text: string;
  readonly format: "text" | "markdown" | "html" | "pdf" | "mail" | "docx";
  readonly links: readonly SnapshotLink[];
  readonly headings: readonly SnapshotHeading[];
  /** Addresses that the mark-up held in code and the adapter decoded, with where they stand: `data-cfemail`. */
  readonly decodedMails: readonly { readonly start: number; readonly end: number; readonly address: string }[];
};

export type Sentence = {
  readonly start: number;
  readonly end: number;
  /** The text of it with white space folded, quotes and dashes made plain, mark-up signs blanked; same length as the slice. */
  readonly plain: string;
  readonly language: PolicyLanguage | null;
  /** Index into `sections`. */
  readonly section: number;
  /** It is an item of a list; `lead` is then the index of the sentence that introduces the list, if there is one. */
  readonly lead: number | null;
};

export type Section = {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
  readonly level: number;
};

/** The snapshot after the first steps; what every finder is given. */
export type PolicyDocument = {
  readonly snapshot: Snapshot;
  /** `snapshot.text` with look-alikes made plain (quotes, dashes, no-break spaces, full-width forms) at equal length. */
  readonly plain: string;
  readonly language: PolicyLanguage | null;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  /** The sentence that holds an offset, by binary search. */
  readonly sentenceAt: (offset: number) => Sentence | null;
  /** Answers of `oncePerDocument`, by the function that gave them. */
  readonly workedOut: Map<unknown, unknown>;
};
