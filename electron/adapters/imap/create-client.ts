// Opens one line to a mailbox by imapflow: TLS or nothing, no command that could change anything but APPEND, and limits.
import net from "node:net";
import type { ImapFlow } from "imapflow";
import type { MailboxLogin } from "./mailbox.ts";

/** All in milliseconds but `bytes`: how much a server may say over one line. */
export type MailboxLimits = {
  readonly connection: number;
  readonly greeting: number;
  readonly silence: number;
  /** One task, such as making a copy, from its first command to its last answer. */
  readonly task: number;
  readonly goodbye: number;
  readonly bytes: number;
};

const longest = { line: 1024 * 1024, literal: 4 * 1024 * 1024, response: 6 * 1024 * 1024 };

/** The commands that imapflow may give. SELECT is EXAMINE here, so that CLOSE removes nothing; FETCH is with PEEK; STORE, MOVE, DELETE and others are gone. */
const allowed = [
  "CAPABILITY",
  "STARTTLS",
  "AUTHENTICATE",
  "LOGIN",
  "NAMESPACE",
  "LIST",
  "SELECT",
  "SEARCH",
  "FETCH",
  "CLOSE",
  "APPEND",
  "LOGOUT",
];

/** imapflow's table of commands, by name; what is not in it is never said. */
type WithCommands = { commands: ReadonlyMap<string, unknown> };

const takeCommandsAway = (client: ImapFlow): void => {
  const known = client as unknown as WithCommands;
  known.commands = new Map([...known.commands].filter(([name]) => allowed.includes(name)));
};

export const createClient = async (
  login: MailboxLogin,
  { address, name, limits, ca }: { address: string; name: string; limits: MailboxLimits; ca: string | undefined },
): Promise<ImapFlow> => {
  // Loaded when a mailbox is first asked: with its tables of character sets it would be a fifth of the start.
  const { ImapFlow: Client } = await import("./imap-flow.ts");
  const client = new Client({
    host: address,
    port: login.port,
    ...(net.isIP(name) === 0 ? { servername: name } : {}),
    secure: login.security === "tls",
    // Never opportunistic: either TLS is had or nothing is said.
    doSTARTTLS: login.security === "starttls",
    auth: { user: login.user, pass: login.password },
    tls: { rejectUnauthorized: true, minVersion: "TLSv1.2", ...(ca === undefined ? {} : { ca }) },
    logger: false,
    disableAutoIdle: true,
    disableAutoEnable: true,
    disableCompression: true,
    disableBinary: true,
    connectionTimeout: limits.connection,
    greetingTimeout: limits.greeting,
    socketTimeout: limits.silence,
    maxLineLength: longest.line,
    maxLiteralSize: longest.literal,
    maxResponseSize: longest.response,
  });
  takeCommandsAway(client);
  return client;
};
