// The closed lists of received mails: what they are, how they were matched, what the person should know of them.

/** What a mail that came back can be. */
export const replyKinds = [
  "acknowledgement",
  "identity-demand",
  "use-our-form",
  "confirm-link",
  "clarification",
  "fee",
  "extension",
  "refusal",
  "partial",
  "fulfilled",
  "bounce",
  "auto-reply",
  "unrelated",
] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** How it is known which request a mail belongs to. `person`: they said so. */
export const matchWays = ["references", "reference-code", "sender-and-time", "person", "none"] as const;

/** `unmatched`: which request it belongs to is for the person to say; `open`: what it says is. */
export const replyStates = ["unmatched", "open", "settled"] as const;
export type ReplyState = (typeof replyStates)[number];

export const replySources = ["file", "mailbox"] as const;
export type ReplySource = (typeof replySources)[number];

export const dkimStates = ["pass", "fail", "none", "unknown"] as const;

/**
 * What the person should know of a mail as it is shown. `unreadable`: it could not be opened here, and is kept as it came;
 * `from-yourself`: its sender is an address of their own; `sender-unclear`: it names none or several;
 * `calendar`: an invitation lies in it that nobody opened; `nested-mail`: another mail does.
 */
export const replyWarnings = [
  "unreadable",
  "damaged",
  "charset-unknown",
  "text-cut",
  "files-left-out",
  "from-html",
  "calendar",
  "nested-mail",
  "encrypted",
  "from-yourself",
  "sender-unclear",
  "date-odd",
] as const;
export type ReplyWarning = (typeof replyWarnings)[number];
