// Makes a snapshot of a saved mail or web archive: the page in it, or its text.
import PostalMime, { type Email } from "postal-mime";
import { readPlainText } from "../../core/policy/read-plain-text.ts";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { readHtml } from "./read-html.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** The defaults are for mail servers; a mail with a policy in it has some parts. */
const limits = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 4 } as const;

const parse = async (bytes: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(bytes, limits);
  } catch (cause) {
    throw new UnreadableFile("policy-damaged", "This mail is damaged and cannot be read.", { cause });
  }
};

const hasWords = (text: string | undefined): text is string => text !== undefined && text.trim().length > 0;

/** Throws `UnreadableFile` where there is no mail or no text in it. */
export const readMail = async (bytes: Uint8Array): Promise<Snapshot> => {
  const { html, text } = await parse(bytes);
  if (hasWords(html)) {
    const snapshot = readHtml(html);
    if (hasWords(snapshot.text)) return { ...snapshot, format: "mail" };
  }
  if (hasWords(text)) return { ...readPlainText(text, "text"), format: "mail" };
  throw new UnreadableFile("policy-without-text", "This mail has no text in it.");
};
