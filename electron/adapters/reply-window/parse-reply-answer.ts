// Takes what the hidden window says of a mail for what it is: a text made by a page that a hostile mail may have taken over.
import * as z from "zod";
import { parseJsonAnswer } from "../../core/readings/parse-json-answer.ts";
import { mailLimits } from "../../core/replies/received-mail.ts";
import { longestReplyText, mostReplyBytes, ReplyLink, ReplyProposal, type ReplyReading } from "../../shared/reply.ts";
import { replyWarnings } from "../../shared/reply-names.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { OpenedReply } from "./reply-window.ts";

/** The longest text and files with every character written as an escape, and their marks. */
const longestAnswer = 12_000_000;
const mostProposals = 30;

const Proposal = ReplyProposal.extend({
  rule: z.string().max(200),
  evidence: z.strictObject({ start: z.int().nonnegative(), end: z.int(), quote: z.string() }),
});
const Reading = z.strictObject({
  reader: z.int(),
  language: z.string().max(10).nullable(),
  isRead: z.boolean(),
  proposals: z.array(Proposal).max(mostProposals),
});
const Link = z.strictObject({
  ...ReplyLink.shape,
  text: z.string().max(300),
  url: z.url({ protocol: /^https?$/ }).max(20_000),
  host: z.string().max(300),
});
const Opened = z.strictObject({
  text: z.string().max(longestReplyText),
  isTextWhole: z.boolean(),
  links: z.array(Link).max(mailLimits.links),
  files: z
    .array(z.strictObject({ name: z.string().max(1000), type: z.string().max(200), bytes: z.int().nonnegative() }))
    .max(mailLimits.files),
  warnings: z.array(z.enum(replyWarnings)).max(replyWarnings.length),
  report: z
    .array(z.strictObject({ type: z.string().max(200), text: z.string().max(mailLimits.reportPartSigns) }))
    .max(mailLimits.reportParts),
  reading: Reading,
});

const brokeOff = () => fail("reading-broke-off", "The reader's answer is not as expected.");

/** Quotes are cut out of the text here: what the page would have it say does not count. `reader`: this app's version. */
const believe = (reading: z.infer<typeof Reading>, text: string, reader: number): ReplyReading => ({
  ...reading,
  reader,
  proposals: reading.proposals
    .filter(({ evidence: { start, end } }) => start < end && end <= text.length)
    .map((proposal) => {
      const { start, end } = proposal.evidence;
      return { ...proposal, evidence: { start, end, quote: text.slice(start, end) } };
    }),
});

/** The link is looked at once more: its host is what its address says, not what the page says. */
const isTrue = ({ url, host }: z.infer<typeof Link>): boolean => new URL(url).host === host;

export const parseOpened = (answered: unknown, reader: number): Result<OpenedReply> => {
  const parsed = Opened.safeParse(parseJsonAnswer(answered, longestAnswer));
  if (!parsed.success) return brokeOff();
  const { reading, links, ...mail } = parsed.data;
  return succeed({ ...mail, links: links.filter(isTrue), reading: believe(reading, mail.text, reader) });
};

export const parseReading = (answered: unknown, text: string, reader: number): Result<ReplyReading> => {
  const parsed = Reading.safeParse(parseJsonAnswer(answered, longestAnswer));
  return parsed.success ? succeed(believe(parsed.data, text, reader)) : brokeOff();
};

const Taken = z.strictObject({ content: z.base64().nullable() });

export const parseTaken = (answered: unknown): Result<Uint8Array | null> => {
  const parsed = Taken.safeParse(parseJsonAnswer(answered, Math.ceil(mostReplyBytes * 1.4)));
  if (!parsed.success) return brokeOff();
  const { content } = parsed.data;
  return succeed(content === null ? null : Uint8Array.from(Buffer.from(content, "base64")));
};
