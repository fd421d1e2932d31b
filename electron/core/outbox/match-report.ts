// Holds a delivery report to the letters that went out: it counts only for the letter that it gives back.
import { asciiAddress } from "../../shared/ascii-address.ts";
import type { ReportAction } from "../../shared/lists.ts";
import type { DeliveryReport, RecipientReport } from "./delivery-report.ts";

/** `isAboutAddress`: the address itself is wrong, so that the next letter to it would come back too. */
export type MatchedReport = {
  readonly action: ReportAction;
  readonly status: string;
  readonly words: string | null;
  readonly isAboutAddress: boolean;
};

/**
 * RFC 3463, 3.2: 5.1.x is about an address, but 5.1.7 and 5.1.8 are about the sender's and 5.1.9 is about how it was
 * passed on. Anything else (a full mailbox, a filter) may be otherwise tomorrow.
 */
const speaksAgainst = ({ action, status }: RecipientReport): boolean =>
  action === "failed" && status.startsWith("5.1.") && !["5.1.5", "5.1.7", "5.1.8", "5.1.9"].includes(status);

const plain = (address: string): string => (asciiAddress(address) ?? address).toLowerCase();

/**
 * null if the report is not about this letter: another Message-ID, or somebody else's address. A company that passes
 * mail on within its house may get such a report from there; the letter may have reached others, so it says nothing
 * for sure. Neither does a report that says two different things of the same address.
 */
export const matchReport = (
  report: DeliveryReport,
  letter: { readonly messageId: string; readonly envelopeTo: string },
): MatchedReport | null => {
  if (report.messageId !== letter.messageId) return null;
  const to = plain(letter.envelopeTo);
  const about = report.recipients.filter(({ recipients }) => recipients.some((address) => plain(address) === to));
  const [first] = about;
  if (first === undefined || about.some(({ action }) => action !== first.action)) return null;
  const { action, status, words } = first;
  return { action, status, words, isAboutAddress: about.every(speaksAgainst) };
};
