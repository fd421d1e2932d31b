// Takes a received mail apart in the hidden window: its text, its links, and what lies in it. Nothing of it is run.
import PostalMime, { type Attachment, type Email } from "postal-mime";
import type { MailPart } from "../../core/outbox/delivery-report.ts";
import { findLinks } from "../../core/replies/find-links.ts";
import { judgeLink } from "../../core/replies/judge-link.ts";
import { type MailFile, mailLimits, type OpenedMail } from "../../core/replies/received-mail.ts";
import { longestReplyText, type ReplyLink } from "../../shared/reply.ts";
import type { ReplyWarning } from "../../shared/reply-names.ts";
import type { GuessText } from "./create-guess-text.ts";
import { findUnknownCharset } from "./find-unknown-charset.ts";

/** A mail inside a mail is a file: its words are not this mail's. */
const limits = {
  maxNestingDepth: 40,
  maxHeadersSize: 8 * 1024 * 1024,
  maxRfc822NestingDepth: 0,
  forceRfc822Attachments: true,
} as const;

type ReadHtml = (html: string) => {
  readonly text: string;
  readonly links: readonly { readonly words: string; readonly href: string }[];
};
type OpenMailNeeds = { readonly readHtml: ReadHtml; readonly guessText: GuessText };

const sizeOf = ({ content }: Attachment): number => (typeof content === "string" ? content.length : content.byteLength);

const toFile = (file: Attachment): MailFile => ({
  name: (file.filename ?? "").slice(0, 1000),
  type: file.mimeType.slice(0, 200),
  bytes: sizeOf(file),
});

const isCalendar = ({ mimeType, filename }: Attachment): boolean =>
  mimeType === "text/calendar" || mimeType === "application/ics" || /\.(?:ics|vcs)$/i.test(filename ?? "");
const isEncrypted = ({ mimeType }: Attachment): boolean =>
  /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/.test(mimeType);
const isMail = ({ mimeType }: Attachment): boolean => /^message\/(?:rfc822|global)$/.test(mimeType);
const isStatus = ({ mimeType }: Attachment): boolean => /^message\/(?:global-)?delivery-status$/.test(mimeType);
const isReportPart = (file: Attachment): boolean =>
  isStatus(file) || /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/.test(file.mimeType);

const toText = (content: Attachment["content"]): string =>
  typeof content === "string"
    ? content
    : new TextDecoder().decode(new Uint8Array(content).subarray(0, mailLimits.reportPartSigns));

const takeReport = (files: readonly Attachment[]): MailPart[] =>
  files.some(isStatus)
    ? files
        .filter(isReportPart)
        .slice(0, mailLimits.reportParts)
        .map((file) => ({ type: file.mimeType, text: toText(file.content).slice(0, mailLimits.reportPartSigns) }))
    : [];

const warn = (files: readonly Attachment[], isReport: boolean): ReplyWarning[] => [
  ...(files.length > mailLimits.files ? ["files-left-out" as const] : []),
  ...(files.some(isCalendar) ? ["calendar" as const] : []),
  ...(files.some(isMail) && !isReport ? ["nested-mail" as const] : []),
  ...(files.some(isEncrypted) ? ["encrypted" as const] : []),
];

type Body = { readonly text: string; readonly links: readonly ReplyLink[]; readonly isFromHtml: boolean };

const readHtmlSafely = (html: string | undefined, readHtml: ReadHtml): ReturnType<ReadHtml> | null => {
  if (html === undefined || html.trim() === "") return null;
  try {
    return readHtml(html);
  } catch {
    return null; // Larger or deeper than any mail: its plain text has to do.
  }
};

/** A plain part may only say that there is another one ("this mail needs HTML"). */
const isStub = (plain: string, rich: string): boolean => plain.length < 300 && rich.length > plain.length * 4;

const chooseBody = ({ text, html }: Email, { readHtml, guessText }: OpenMailNeeds, isGuessed: boolean): Body => {
  const mend = (value: string) => (isGuessed ? guessText(value) : value);
  const plain = mend(text ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();
  const rich = readHtmlSafely(html === undefined ? undefined : mend(html), readHtml);
  const isFromHtml = rich !== null && rich.text.trim() !== "" && (plain === "" || isStub(plain, rich.text));
  const body = isFromHtml ? rich.text.trim() : plain;
  const links = new Map<string, ReplyLink>();
  const add = (href: string, words: string) => {
    const link = links.size >= mailLimits.links ? null : judgeLink(href, words);
    const known = link && links.get(link.url);
    if (link && (known === undefined || (link.isMisleading && !known?.isMisleading))) links.set(link.url, link);
  };
  for (const { href, words } of rich?.links ?? []) add(href, words);
  for (const href of findLinks(body)) add(href, href);
  return { text: body, links: [...links.values()], isFromHtml };
};

const damaged: OpenedMail = { text: "", isTextWhole: false, links: [], files: [], warnings: ["damaged"], report: [] };

const parse = async (raw: Uint8Array): Promise<Email | null> => {
  try {
    return await PostalMime.parse(raw, limits);
  } catch {
    return null; // Built to break parsers, or broken: it stays as it came, and nothing of it is believed.
  }
};

/** Never throws. It bounds what comes out, not its time: run it where it can be ended. */
export const openMail = async (raw: Uint8Array, needs: OpenMailNeeds): Promise<OpenedMail> => {
  const mail = await parse(raw);
  if (mail === null) return damaged;
  const isGuessed = findUnknownCharset(raw);
  const { text, links, isFromHtml } = chooseBody(mail, needs, isGuessed);
  const report = takeReport(mail.attachments);
  const isWhole = text.length <= longestReplyText;
  return {
    text: text.slice(0, longestReplyText),
    isTextWhole: isWhole,
    links,
    files: mail.attachments.slice(0, mailLimits.files).map(toFile),
    warnings: [
      ...(isGuessed ? ["charset-unknown" as const] : []),
      ...(isWhole ? [] : ["text-cut" as const]),
      ...(isFromHtml ? ["from-html" as const] : []),
      ...warn(mail.attachments, report.length > 0),
    ],
    report,
  };
};

/** The bytes of one file of a mail, by its place; null if there is none. */
export const takeMailFile = async (raw: Uint8Array, at: number): Promise<Uint8Array | null> => {
  const content = (await parse(raw))?.attachments[at]?.content;
  if (content === undefined) return null;
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
};
