// Looks into one folder without leaving a trace: by Message-ID, or at the newest mails one by one.
import type { FetchMessageObject, ImapFlow } from "imapflow";
import type { Instant } from "../../shared/day.ts";
import { examineFolder } from "./examine-folder.ts";
import type { FoundReport, Looked } from "./mailbox.ts";
import { garbled, searchRefused } from "./open-session.ts";
import { parseReport } from "./parse-report.ts";
import { readInstant } from "./read-instant.ts";

/** A folder may hold a million mails; a report lies among the newest. */
const mostLookedAt = 2000;
const mostReports = 100;
const mostHits = 20;
/** What a report says stands in its first parts; the letter that it gives back may be long. */
const mostReportBytes = 256 * 1024;

const headerOf = ({ headers }: FetchMessageObject, name: string): string => {
  const lines = (headers?.toString("latin1") ?? "").replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`)) ?? "";
  return line.slice(name.length + 1).trim();
};

/** Whether a mail with exactly this Message-ID lies in the folder; servers look for a part of it. */
const hasMessage = async (client: ImapFlow, messageId: string): Promise<boolean> => {
  const hits = await client.search({ header: { "message-id": messageId } }, { uid: true });
  if (!Array.isArray(hits)) throw searchRefused();
  if (hits.length === 0) return false;
  let seen = 0;
  for await (const mail of client.fetch(hits.slice(-mostHits), { uid: true, headers: ["message-id"] }, { uid: true })) {
    if (headerOf(mail, "message-id") === messageId) return true;
    seen += 1;
    if (seen > mostHits) throw garbled();
  }
  return false;
};

export const lookForMessages = async (
  client: ImapFlow,
  folder: string,
  messageIds: readonly string[],
): Promise<{ readonly found: readonly string[]; readonly looked: Looked }> => {
  const { mails } = await examineFolder(client, folder);
  const found: string[] = [];
  for (const messageId of mails === 0 ? [] : messageIds) if (await hasMessage(client, messageId)) found.push(messageId);
  return { found, looked: { folder, mails, isWhole: true } };
};

const isReport = (mail: FetchMessageObject): boolean =>
  /^multipart\/report\b.*report-type="?delivery-status\b/i.test(headerOf(mail, "content-type"));

type Candidate = { readonly uid: number; readonly receivedAt: Instant };

/** Of the newest mails those that say themselves a report; `isWhole`: nothing that came since lies deeper. */
const findCandidates = async (client: ImapFlow, mails: number, since: Instant) => {
  const first = Math.max(mails - mostLookedAt + 1, 1);
  const candidates: Candidate[] = [];
  let [seen, reachesBack] = [0, first === 1];
  const query = { uid: true, internalDate: true, headers: ["content-type"] };
  for await (const mail of client.fetch(`${first}:${mails}`, query)) {
    seen += 1;
    // A mail that comes while we look is told of as well.
    if (seen > mostLookedAt + 100) throw garbled();
    const receivedAt = readInstant(mail.internalDate);
    if (receivedAt === null) continue;
    if (receivedAt < since) reachesBack = true;
    else if (isReport(mail)) candidates.push({ uid: mail.uid, receivedAt });
  }
  const newest = candidates.reverse().slice(0, mostReports);
  return { newest, seen, isWhole: reachesBack && newest.length === candidates.length };
};

export const lookForReports = async (
  client: ImapFlow,
  folder: string,
  since: Instant,
): Promise<{ readonly reports: readonly FoundReport[]; readonly looked: Looked }> => {
  const { mails } = await examineFolder(client, folder);
  if (mails === 0) return { reports: [], looked: { folder, mails: 0, isWhole: true } };
  const { newest, seen, isWhole } = await findCandidates(client, mails, since);
  const reports: FoundReport[] = [];
  for (const { uid, receivedAt } of newest) {
    const mail = await client.fetchOne(String(uid), { source: { maxLength: mostReportBytes } }, { uid: true });
    if (mail === false || mail.source === undefined) continue; // Somebody threw it away meanwhile.
    const raw = mail.source.subarray(0, mostReportBytes);
    reports.push({ folder, receivedAt, raw, parts: await parseReport(raw) });
  }
  return { reports, looked: { folder, mails: seen, isWhole } };
};
