// Holds what the reader says of one labelled reply to its label.
import { readReply } from "../../electron/core/replies/read-reply.ts";
import type { ReplyCase } from "./reply-cases.ts";

/** The reader's best word; `abstains`: it reads the language and says nothing. */
export type Said = ReplyCase["label"] | "abstains";

export type JudgedReply = {
  readonly case: ReplyCase;
  readonly said: Said;
  readonly rule: string | null;
  readonly confidence: number;
  /** The sentence that is shown is the one of the label, or holds it, or stands in it. */
  readonly isSentenceRight: boolean;
  readonly isDayRight: boolean;
  readonly isGroundRight: boolean;
  /** `fulfilled` is among the proposals, if only behind another one, and the label is not. */
  readonly namesFulfilledFalsely: boolean;
  readonly evidence: string;
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

const overlaps = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
};

export const judgeReply = (one: ReplyCase): JudgedReply => {
  const { isRead, proposals } = readReply({ subject: one.subject, text: one.text, sentOn: null });
  const best = proposals[0];
  const evidence = best?.evidence.quote ?? "";
  return {
    case: one,
    said: !isRead ? "not-read" : (best?.kind ?? "abstains"),
    rule: best?.rule ?? null,
    confidence: best?.confidence ?? 0,
    isSentenceRight: overlaps(evidence, one.sentence ?? ""),
    isDayRight: (best?.untilOn ?? null) === one.untilOn,
    isGroundRight: (best?.ground ?? null) === one.ground,
    namesFulfilledFalsely: one.label !== "fulfilled" && proposals.some(({ kind }) => kind === "fulfilled"),
    evidence,
  };
};
