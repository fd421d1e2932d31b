// English: the data of a person that letters tell, and the ledger of who got which.
import type { Disclosed } from "../../../electron/shared/letter-names.ts";

/** What a letter tells of the person. */
export const disclosed = {
  name: "your name",
  email: "your e-mail address",
  senderEmail: "the e-mail address that it comes from",
  customerNumber: "your customer number",
  accountName: "your user name",
  address: "your postal address",
  phone: "your phone number",
  birthOn: "your date of birth",
  otherIdentifier: "another identifier",
  documentCopy: "a copy of what proves who you are",
  residence: "where you live, as far as the law asks it",
  reasons: "reasons of your own",
  corrections: "what you want corrected",
} as const satisfies Record<Disclosed, string>;

export const ledger = {
  title: "Who knows what of you",
  hint: "What your letters told whom. Drafts tell nobody anything.",
  practice: "These are practice letters: no company got anything.",
  told: "What your letters told {{company}}",
  letters: "Letters to {{company}} that told it",
  line: "{{kind}}, {{day}}, {{way}}",
  perhaps: "perhaps {{datum}}",
  file: "File: {{name}}",
  uncertain: "may have gone out",
  cameBack: "came back",
  empty: "Nobody yet",
  emptyHint: "As soon as a letter of yours has gone out, it stands here what it told of you.",
  emptyGo: "Choose a company",
} as const;

export const reads = {
  label: "Languages that you read",
  hint: "Letters ask to be answered in one of these. Tick none, and the language of the app counts.",
  more: "Another language",
  choose: "Choose a language",
} as const;
