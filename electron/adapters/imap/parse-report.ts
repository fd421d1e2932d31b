// Takes a mail that says itself a delivery report apart; what is in the parts is for core/outbox to judge.
import type { MailPart } from "../../core/outbox/delivery-report.ts";

/** A report has three parts; whatever needs more than this is none. */
const limits = { maxNestingDepth: 10, maxHeadersSize: 128 * 1024, maxRfc822NestingDepth: 0 } as const;

/** The parser takes its time for each line. */
const mostLines = 10_000;

const isTooLong = (raw: Uint8Array): boolean => {
  let count = 0;
  for (let at = raw.indexOf(0x0a); at !== -1; at = raw.indexOf(0x0a, at + 1)) {
    count += 1;
    if (count > mostLines) return true;
  }
  return false;
};

/** Empty for what cannot be parsed. */
export const parseReport = async (raw: Uint8Array): Promise<readonly MailPart[]> => {
  if (isTooLong(raw)) return [];
  const { default: PostalMime } = await import("postal-mime");
  try {
    const mail = await PostalMime.parse(raw, { ...limits, forceRfc822Attachments: true, attachmentEncoding: "utf8" });
    return mail.attachments.map(({ mimeType, content }) => ({ type: mimeType.toLowerCase(), text: String(content) }));
  } catch {
    return []; // Whatever the parser says of a hostile mail, it is no report.
  }
};
