// The shape of one rule of the rights finder, and the pieces of patterns that several rules share.
import type { Right } from "../../../shared/lists.ts";

/**
 * What must stand around a hit before it counts:
 * `nothing` the words alone say it ("right to be forgotten");
 * `claim` something that lets the person do it ("you may", "on request", a list led by "you can");
 * `right-word` the word "right" in front, in the list's lead, or in the heading ("rights of access, erasure").
 */
export type Needs = "nothing" | "claim" | "right-word";

/**
 * `pattern` runs on folded text (`foldText`: lower case, no accents, single spaces) and has only bounded repeats, so that
 * no text makes it slow. `unless` looks at the hit and up to 90 characters on both sides.
 */
export type RightRule = {
  readonly name: string;
  readonly right: Right;
  readonly pattern: RegExp;
  readonly needs: Needs;
  readonly unless?: RegExp | undefined;
  /**
   * Beginnings of words, parted by "|", of which every hit holds one: for patterns that can begin with anything, or with
   * words that stand in every second sentence.
   */
  readonly stems?: string | undefined;
  readonly confidence: number;
  /** True: the hit is only a part of the right (closing an account is not all of erasure). */
  readonly isPart?: boolean | undefined;
};

/** Up to six words between two parts of a phrase. */
export const words = (most: number): string => `(?:[a-z'/-]{1,16},? ){0,${most}}?`;

/** "your personal data", "the information we hold about you". */
export const ownData =
  `(?:(?:your|yours|their|his|her|his/her|his or her|one's|my|own|personal(?:ly)?|any|that|this|all|such|certain|some|the) ${words(7)}` +
  "(?:data|informations?|pi|pii|details|records?|profiles?)|(?:data|information|details|records) " +
  `${words(7)}(?:about|on|concerning|relating to|regarding|of) (?:you|him|her|them|yourself))`;

/** The same, and the account as well. */
export const ownDataOrAccount =
  `(?:(?:your|yours|their|his|her|own|personal(?:ly)?|any|that|this|all|such|certain|some|the|an?|my) ${words(7)}` +
  "(?:data|informations?|pi|pii|details|records?|profiles?|accounts?|registration|content|name|address|it)|(?:data|information|records|accounts?) " +
  `${words(7)}(?:about|on|concerning|relating to|regarding|of) (?:you|him|her|them|yourself)|\\bit\\b|\\bthem\\b)`;

/** Personal data in German, French, Spanish, Italian, Dutch and Portuguese. */
export const romanceData =
  "(?:donnees|informations?|renseignements|datos|informacion(?:es)?|dati|informazioni|dados|informac(?:ao|oes))";
export const germanData = "(?:daten|angaben|informationen|gegevens|persoonsgegevens)";
export const account =
  "(?:compte|cuenta|account|conta|konto|nutzerkonto|benutzerkonto|kundenkonto|profil|perfil|profilo|profiel)";

/** Makes a rule's pattern out of pieces. */
export const pattern = (source: string): RegExp => new RegExp(source, "g");
