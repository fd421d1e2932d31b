// Looks through the headers of one folder's new mails, and fetches a mail whole, without leaving a trace.
import type { ImapFlow } from "imapflow";
import type { Instant } from "../../shared/day.ts";
import { fail } from "../../shared/result.ts";
import { examineFolder } from "./examine-folder.ts";
import type { AnswerList, InboxMark } from "./mailbox.ts";
import { garbled, Refusal, searchRefused } from "./open-session.ts";
import { readInstant } from "./read-instant.ts";

/** A folder may hold a million mails; what is left over is looked at the next time. */
const mostHeads = 10_000;
/** Some servers take no long command. */
const headsAtOnce = 200;
/** Smaller than the largest literal that a server may send (create-client.ts). */
const pieceBytes = 2 * 1024 * 1024;
const largestUid = 0xffff_ffff;

/** No Message-ID: a letter of the person's own that lies here is not its own answer. */
const fields = ["from", "subject", "references", "in-reply-to", "date"];

const findNew = async (client: ImapFlow, after: number, since: Instant): Promise<readonly number[]> => {
  // imapflow would ask how many seconds ago instead (RFC 5032): where this computer's clock was turned back, that finds nothing.
  client.capabilities.delete("WITHIN");
  const found = await client.search({ uid: `${after + 1}:*`, since: new Date(since) }, { uid: true });
  if (!Array.isArray(found)) throw searchRefused();
  // `n:*` names the newest mail even where its number is below n.
  const uids = found.filter((uid) => Number.isSafeInteger(uid) && uid > after && uid <= largestUid);
  return [...new Set(uids)].sort((one, other) => one - other);
};

type Wanted = {
  readonly folder: string;
  readonly mark: InboxMark | null;
  readonly since: Instant;
  readonly concerns: (head: Uint8Array) => boolean;
};

/** Oldest first, so that what was looked at lies behind one number. */
export const listAnswers = async (client: ImapFlow, { folder, mark, since, concerns }: Wanted): Promise<AnswerList> => {
  const { mails, validity } = await examineFolder(client, folder);
  const isSame = mark !== null && validity > 0 && mark.validity === validity;
  const after = isSame ? mark.lastUid : 0;
  const uids = mails > 0 ? await findNew(client, after, since) : [];
  const now = uids.slice(0, mostHeads);
  const hits: AnswerList["hits"][number][] = [];
  for (let at = 0; at < now.length; at += headsAtOnce) {
    const part = now.slice(at, at + headsAtOnce);
    const asked = new Set(part);
    let seen = 0;
    const query = { uid: true, size: true, internalDate: true, headers: fields };
    for await (const mail of client.fetch(part, query, { uid: true })) {
      seen += 1;
      if (seen > headsAtOnce + 100) throw garbled();
      if (!asked.delete(mail.uid) || mail.headers === undefined || !concerns(mail.headers)) continue;
      hits.push({ uid: mail.uid, bytes: mail.size ?? 0, cameInAt: readInstant(mail.internalDate) });
    }
  }
  hits.sort((one, other) => one.uid - other.uid);
  return { validity, hits, upTo: now.at(-1) ?? after, mails: now.length, left: uids.length - now.length };
};

/** In pieces, whatever the server says of its size; null: somebody threw it away meanwhile. */
export const fetchWhole = async (
  client: ImapFlow,
  { folder, validity, uid, mostBytes }: { folder: string; validity: number; uid: number; mostBytes: number },
): Promise<Uint8Array | null> => {
  const isOpen = client.mailbox !== false && client.mailbox.path === folder;
  if (!isOpen && (await examineFolder(client, folder)).validity !== validity) return null;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for (let isWhole = false; !isWhole; ) {
    const source = { start: bytes, maxLength: pieceBytes };
    const mail = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
    if (mail === false || mail.source === undefined || mail.uid !== uid) {
      // An empty piece is told as none by some servers.
      if (bytes === 0 || mail === false) return null;
      break;
    }
    const piece = mail.source.subarray(0, pieceBytes);
    pieces.push(piece);
    bytes += piece.length;
    isWhole = piece.length < pieceBytes;
    if (bytes > mostBytes) throw new Refusal(fail("reply-too-large", "The mail is larger than any that is fetched."));
  }
  return Uint8Array.from(Buffer.concat(pieces));
};
