// The way into the person's mailbox: checks what must hold before a socket opens, then looks, and copies what was sent.
import type { ImapFlow } from "imapflow";
import { type Failure, fail, type Result, succeed } from "../../shared/result.ts";
import { chooseJunk, chooseSent } from "./choose-folder.ts";
import { createClient, type MailboxLimits } from "./create-client.ts";
import { fetchWhole, listAnswers } from "./look-for-answers.ts";
import { lookForMessages, lookForReports } from "./look-into-folder.ts";
import type { Mailbox, MailboxLogin } from "./mailbox.ts";
import { openSession, Refusal, type Session } from "./open-session.ts";

const patience: MailboxLimits = {
  connection: 20_000,
  greeting: 20_000,
  silence: 60_000,
  task: 300_000,
  goodbye: 5_000,
  bytes: 64 * 1024 * 1024,
};

export type MailboxNeeds = {
  readonly log: { readonly event: (name: string, facts: Readonly<Record<string, string>>) => void };
  /** This machine by its very name: the only host to which a password may go without TLS. */
  readonly isLoopbackHost: (host: string) => boolean;
  /** The addresses of a host, best first; throws if it has none. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
  /** Takes a password out of what a server says. */
  readonly hideSecret: (text: string, login: Pick<MailboxLogin, "user" | "password">) => string;
  readonly limits?: Partial<MailboxLimits>;
  /** For tests: certificates (PEM) to trust in place of the usual ones. */
  readonly trust?: { readonly ca?: string };
};

export type Mailboxes = {
  /**
   * Logs in, with TLS that holds unless the host is this machine by name; `tls-needed` before anything is opened.
   * Resolves for whatever a server or a network can do.
   */
  readonly open: (login: MailboxLogin) => Promise<Result<Mailbox>>;
};

/** The most that a letter with its attachments may have; a server may take less, and says so. */
const mostCopyBytes = 50 * 1024 * 1024;

const listFolders = (client: ImapFlow) => client.list();

const unknownSent = (paths: readonly string[]): Failure =>
  fail("sent-folder-unknown", "No folder says that it is for sent mail.", { detail: paths.slice(0, 30).join(", ") });

/** The wished folder, or the mailbox's own one for sent mail. */
const findSentFolder = async (client: ImapFlow, wished: string | null): Promise<string> => {
  const folders = await listFolders(client);
  const paths = folders.map(({ path }) => path);
  if (wished !== null) {
    if (paths.includes(wished)) return wished;
    throw new Refusal(fail("folder-missing", "The chosen folder is not there.", { detail: wished }));
  }
  const sent = chooseSent(folders);
  if (sent === null) throw new Refusal(unknownSent(paths));
  return sent;
};

const append =
  ({ run }: Session): Mailbox["appendSent"] =>
  ({ messageId, raw, folder, sentAt, begins }) =>
    run("copy-refused", async (client) => {
      if (raw.length > mostCopyBytes) throw new Refusal(fail("message-too-large", "The letter is too large to copy."));
      const sent = await findSentFolder(client, folder);
      const { found } = await lookForMessages(client, sent, [messageId]);
      if (found.length > 0) return { kind: "found" as const, folder: sent };
      // In a folder that is open for reading alone imapflow would not mark the copy as read.
      await client.mailboxClose();
      begins();
      const done = await client.append(sent, Buffer.from(raw), ["\\Seen"], new Date(sentAt));
      if (done === false) throw new Refusal(fail("connection-lost", "The line broke off.", { retry: true }));
      return { kind: "made" as const, folder: sent };
    });

const readBounces =
  ({ run }: Session): Mailbox["readBounces"] =>
  ({ since }) =>
    run("mailbox-refused", async (client) => {
      const junk = chooseJunk(await listFolders(client));
      const seen = [];
      for (const folder of ["INBOX", ...(junk === null ? [] : [junk])]) {
        seen.push(await lookForReports(client, folder, since));
      }
      return { reports: seen.flatMap(({ reports }) => reports), looked: seen.map(({ looked }) => looked) };
    });

/** Asked for by its name, so that a missing folder is told apart from a server that says no. */
const findFolder = async (client: ImapFlow, wished: string): Promise<void> => {
  if (wished.toUpperCase() === "INBOX") return;
  const folders = await listFolders(client);
  if (folders.some(({ path }) => path === wished)) return;
  throw new Refusal(fail("folder-missing", "The chosen folder is not there.", { detail: wished }));
};

const createFace = (session: Session): Mailbox => ({
  folders: () =>
    session.run("mailbox-refused", async (client) => {
      const folders = await listFolders(client);
      const sent = chooseSent(folders);
      return folders.map(({ path }) => ({ path, isSent: path === sent }));
    }),
  appendSent: append(session),
  findSent: ({ messageIds, folder }) =>
    session.run("mailbox-refused", async (client) => {
      const { found, looked } = await lookForMessages(client, await findSentFolder(client, folder), messageIds);
      return { found, looked: [looked] };
    }),
  readBounces: readBounces(session),
  listAnswers: (wanted) =>
    session.run("mailbox-refused", async (client) => {
      await findFolder(client, wanted.folder);
      return listAnswers(client, wanted);
    }),
  fetchMail: (wanted) => session.run("mailbox-refused", (client) => fetchWhole(client, wanted)),
  close: session.close,
});

const plainHost = (host: string): string => host.replace(/^\[(.*)\]$/, "$1").replace(/(.)\.$/, "$1");

/** `localhost` is not asked of anybody: to it the password goes without TLS, and its answer must not be another machine. */
const addressesOf = async (name: string, lookup: MailboxNeeds["lookup"]): Promise<readonly string[]> =>
  name === "localhost" ? ["127.0.0.1", "::1"] : lookup(name).catch(() => []);

/** `createMailbox({ log, isLoopbackHost, lookup, hideSecret })` */
export const createMailbox = ({ log, limits, trust, ...needs }: MailboxNeeds): Mailboxes => {
  const all = { ...patience, ...limits };
  const connect = async (login: MailboxLogin): Promise<Result<Session>> => {
    const name = plainHost(login.host.trim().toLowerCase());
    const addresses = await addressesOf(name, needs.lookup);
    let first: Result<Session> | null = null;
    for (const address of addresses) {
      const client = await createClient(login, { address, name, limits: all, ca: trust?.ca });
      const result = await openSession({ client, limits: all, hide: (text) => needs.hideSecret(text, login) });
      first ??= result;
      // Only where nobody answered is another of its addresses tried: a password is told once.
      const wasNobodyThere = !result.ok && (result.code === "connection-refused" || result.code === "timed-out");
      if (!wasNobodyThere || client.stats().received > 0) return result;
    }
    return first ?? fail("host-not-found", "The mailbox's server was not found.", { retry: true });
  };
  return {
    open: async (login) => {
      if (login.security === "none" && !needs.isLoopbackHost(login.host)) {
        return fail("tls-needed", "Without TLS a mailbox is opened on this machine only.");
      }
      const session = await connect(login);
      log.event("mailbox-opened", session.ok ? { outcome: "accepted" } : { outcome: "refused", code: session.code });
      return session.ok ? succeed(createFace(session.value)) : session;
    },
  };
};
