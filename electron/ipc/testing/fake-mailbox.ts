// For tests: a mailbox in memory, which fails on request and remembers what was asked of it.
import type { FoundReport, Mailbox } from "../../adapters/imap/mailbox.ts";
import { parseReport } from "../../adapters/imap/parse-report.ts";
import { headEnd } from "../../adapters/reply-files/read-mail-head.ts";
import { Instant } from "../../shared/day.ts";
import { type Failure, fail, succeed } from "../../shared/result.ts";

export type FakeMailbox = Mailbox & {
  /** Message-IDs in the folder of sent mail. */
  readonly sent: Set<string>;
  readonly appended: { readonly messageId: string; readonly raw: Uint8Array }[];
  readonly came: FoundReport[];
  /** What lies in the folders, by path; a mail's number is its place from 1. */
  readonly lies: Map<string, { validity: number; readonly mails: Uint8Array[] }>;
  /** Mails that were fetched whole. */
  readonly fetched: number[];
  /** What the next tasks come to instead; `afterBegin`: of an APPEND that was begun. */
  readonly fails: { next: Failure | null; afterBegin: Failure | null; find: Failure | null };
  readonly asked: string[];
};

const look = (folder: string, mails: number) => ({ folder, mails, isWhole: true });

/** A report as it lies in the inbox. */
export const fakeReport = async (text: string, receivedAt = "2026-11-20T10:00:00.000Z"): Promise<FoundReport> => {
  const raw = new TextEncoder().encode(text);
  return { folder: "INBOX", receivedAt: Instant.parse(receivedAt), raw, parts: await parseReport(raw) };
};

/** On a letter to one recipient, as Postfix writes it. */
export const writeReport = ({
  messageId,
  to,
  action = "failed",
  status = "5.1.1",
  words = "550 5.1.1 No such person",
}: {
  readonly messageId: string;
  readonly to: string;
  readonly action?: string;
  readonly status?: string;
  readonly words?: string;
}): string =>
  [
    "From: MAILER-DAEMON@mail.example.org",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain",
    "",
    "Sorry.",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.example.org",
    "",
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${words}`,
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: ${messageId}`,
    "",
    "--b--",
    "",
  ].join("\r\n");

export const createFakeMailbox = (): FakeMailbox => {
  const fails: FakeMailbox["fails"] = { next: null, afterBegin: null, find: null };
  const [sent, appended, came, asked] = [new Set<string>(), [], [], []] as [
    Set<string>,
    { messageId: string; raw: Uint8Array }[],
    FoundReport[],
    string[],
  ];
  const lies: FakeMailbox["lies"] = new Map([["INBOX", { validity: 1, mails: [] }]]);
  const fetched: number[] = [];
  return {
    sent,
    appended,
    came,
    fails,
    asked,
    lies,
    fetched,
    folders: async () => succeed([{ path: "Sent", isSent: true }]),
    appendSent: async ({ messageId, raw, begins }) => {
      asked.push("append");
      if (fails.next) return fails.next;
      if (sent.has(messageId)) return succeed({ kind: "found", folder: "Sent" });
      begins();
      appended.push({ messageId, raw });
      sent.add(messageId);
      return fails.afterBegin ?? succeed({ kind: "made", folder: "Sent" });
    },
    findSent: async ({ messageIds }) => {
      asked.push("find");
      if (fails.find) return fails.find;
      return succeed({ found: messageIds.filter((id) => sent.has(id)), looked: [look("Sent", sent.size)] });
    },
    readBounces: async ({ since }) => {
      asked.push("read");
      const reports = came.filter(({ receivedAt }) => receivedAt >= since);
      return succeed({ reports, looked: [look("INBOX", 7), look("Junk", 0)] });
    },
    listAnswers: async ({ folder, mark, concerns }) => {
      asked.push(`list ${folder}`);
      const box = lies.get(folder);
      if (fails.next) return fails.next;
      if (box === undefined) return fail("folder-missing", "No such folder.", { detail: folder });
      const after = mark?.validity === box.validity ? mark.lastUid : 0;
      const now = box.mails.map((raw, at) => ({ raw, uid: at + 1 })).filter(({ uid }) => uid > after);
      const hits = now.filter(({ raw }) => concerns(raw.subarray(0, headEnd(raw))));
      const cameInAt = Instant.parse("2026-11-20T08:30:00.000Z");
      return succeed({
        validity: box.validity,
        hits: hits.map(({ raw, uid }) => ({ uid, bytes: raw.length, cameInAt })),
        upTo: box.mails.length,
        mails: now.length,
        left: 0,
      });
    },
    fetchMail: async ({ folder, uid }) => {
      if (fails.find) return fails.find;
      fetched.push(uid);
      return succeed(lies.get(folder)?.mails[uid - 1] ?? null);
    },
    close: async () => undefined,
  };
};
