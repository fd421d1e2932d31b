// The languages that the reader reads. Another language is said to be not read, never guessed at.
export const policyLanguages = ["en", "de", "fr", "es", "it", "nl", "pt"] as const;
export type PolicyLanguage = (typeof policyLanguages)[number];
