// Reads what a company's mail says: a proposal for the person to confirm, with the sentence that says so. It decides nothing.
import type { Day } from "../../shared/day.ts";
import type { ReplyProposal, ReplyReading } from "../../shared/reply.ts";
import { detectReplyLanguage, isReplyLanguage, type ReplyLanguage } from "./detect-reply-language.ts";
import { findGround } from "./find-ground.ts";
import { findHits, type ReplyHit } from "./find-hits.ts";
import { judgeHits } from "./judge-hits.ts";
import { readMachineMail } from "./read-machine-mail.ts";
import { readUntil } from "./read-until.ts";
import { replyConfidence, ruleName } from "./reply-confidence.ts";
import { replyReaderVersion } from "./reply-reader-version.ts";
import { replyRules } from "./rules/all-reply-rules.ts";
import { type SplitReply, splitReply } from "./split-reply.ts";

/** What a mail's head says of itself, word for word; "" or left out: it says nothing. */
export type ReplyHeaders = {
  readonly autoSubmitted?: string | undefined;
  readonly from?: string | undefined;
  readonly contentType?: string | undefined;
};

export type ReplyMail = {
  readonly subject: string;
  /** The shown text, whole, with whatever it quotes: evidence counts into it. */
  readonly text: string;
  readonly headers?: ReplyHeaders | undefined;
  /** Needed to read `by 17 April`; null or left out: such a day is not read. */
  readonly sentOn?: Day | null | undefined;
};

const propose = (
  mail: ReplyMail,
  { sentences }: SplitReply,
  hit: ReplyHit,
  language: ReplyLanguage,
): ReplyProposal[] => {
  const { rule, at } = hit;
  const sentence = sentences[at];
  if (sentence === undefined) return [];
  const { start, end } = sentence;
  const name = ruleName(rule);
  const isRefusal = rule.kind === "refusal";
  return [
    {
      kind: rule.kind,
      confidence: replyConfidence(name, rule.kind),
      evidence: { start, end, quote: mail.text.slice(start, end) },
      rule: name,
      ground: isRefusal ? (rule.ground ?? findGround(sentences, at)) : null,
      untilOn: rule.kind === "extension" ? readUntil(mail.text, sentences, at, language, mail.sentOn ?? null) : null,
    },
  ];
};

/**
 * What the mail says, best first. It abstains where nothing is said clearly, and reads English, German and French only; what stands
 * in the mail of the person's own letter or of other mails is left out first. Never throws; linear in the text.
 *
 * @example readReply({ subject: "", text: "We have deleted all your data.", sentOn: null }).proposals[0]?.kind // "fulfilled"
 */
export const readReply = (mail: ReplyMail): ReplyReading => {
  const split = splitReply(mail.text);
  const own = split.sentences
    .map(({ folded, start, end }) => (folded.length > 2 ? mail.text.slice(start, end) : ""))
    .slice(0, 60);
  const language = detectReplyLanguage(own.join(" "));
  const machine = readMachineMail(mail, split);
  const reading = { reader: replyReaderVersion, language };
  if (!isReplyLanguage(language)) {
    const proposals = machine?.rule.kind === "bounce" ? propose(mail, split, machine, "en") : [];
    return { ...reading, isRead: proposals.length > 0, proposals };
  }
  const hits = [...findHits(split.sentences, replyRules[language], language), ...(machine === null ? [] : [machine])];
  const judged = judgeHits(hits, split, language, mail.subject);
  return { ...reading, isRead: true, proposals: judged.flatMap((hit) => propose(mail, split, hit, language)) };
};
