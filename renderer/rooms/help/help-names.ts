// The help pages in their order; what says their names needs none of their texts.

export const helpPages = [
  "first-letter",
  "companies",
  "policies",
  "letters",
  "mailboxes",
  "sending",
  "tracker",
  "replies",
  "campaigns",
  "proof",
  "protection",
  "shortcuts",
] as const;
export type HelpPage = (typeof helpPages)[number];
