// Stands between the process under torture and the mail server: sees each step of each letter, strikes there, and bears witness.
import net, { type AddressInfo } from "node:net";
import { fallsAt, type Moment, type Step } from "./moments.ts";
import { createSocketReader, type SocketReader } from "./socket-reader.ts";

/**
 * A strike that waits for its moment: after `after` letters were answered, `act` is called there, once. After `cut` the
 * child hears nothing more on this connection; after `pass` everything goes its way.
 */
export type Strike = {
  readonly moment: Moment;
  readonly after: number;
  readonly act: (at: Step) => Promise<"cut" | "pass">;
};

type Side = SocketReader & { readonly write: (text: string) => void };

const sideOf = (socket: net.Socket): Side => {
  socket.setNoDelay(true);
  return { ...createSocketReader(socket), write: (text) => void socket.write(text, "latin1") };
};

const stepOf = (line: string): Step | null => {
  const verb = line.slice(0, 4).toUpperCase();
  if (verb === "EHLO" || verb === "HELO") return "hello";
  if (verb === "MAIL") return "sender";
  if (verb === "RCPT") return "recipient";
  return verb === "DATA" ? "data" : null;
};

const messageIdOf = (letter: string): string => /^message-id: *(<[^>\r\n]+>)/im.exec(letter)?.[1] ?? "";

const lastDot = ".\r\n";

const isYes = (reply: string | null): boolean => reply?.startsWith("2") ?? false;

/**
 * Listens on 127.0.0.1 and speaks to `target` in plain SMTP, in lock-step as a mail program does that does not pipeline.
 * `handedOver` are the Message-IDs of the letters that the child sent whole, whatever became of them.
 * `taken` are the Message-IDs to which the server said yes, one entry for each yes. A server that went away without a
 * word after it had a whole letter is in `silent`.
 */
export const startRelay = async (target: { readonly host: string; readonly port: number }) => {
  const taken: string[] = [];
  const silent: string[] = [];
  const open = new Set<Promise<void>>();
  const handedOver: string[] = [];
  let strike: Strike | null = null;
  let answered = 0;

  /** The strike that falls at this step, taken off the plan; null if none does. */
  const due = (step: Step): Strike | null => {
    if (strike === null || answered < strike.after || !fallsAt(strike.moment, step)) return null;
    const now = strike;
    strike = null;
    return now;
  };
  const isCutAt = async (step: Step): Promise<boolean> => (await due(step)?.act(step)) === "cut";

  const hearAnswer = async (server: Side, messageId: string): Promise<string | null> => {
    const reply = await server.reply();
    if (isYes(reply)) taken.push(messageId);
    if (reply === null) silent.push(messageId);
    return reply;
  };

  /** False when the connection is to end. */
  const passLetter = async (client: Side, server: Side): Promise<boolean> => {
    const letter = await client.letter();
    if (letter === null) return false;
    handedOver.push(messageIdOf(letter));
    const now = due("ended");
    server.write(letter.slice(0, -lastDot.length));
    if (now?.moment === "withheld" && (await now.act("ended")) === "cut") return false;
    server.write(lastDot);
    // Cut or not, what the server says to a whole letter is heard: it decides whether the letter is there.
    const struck = now?.moment === "passed-on" ? await now.act("ended") : "pass";
    const reply = await hearAnswer(server, messageIdOf(letter));
    if (struck === "cut" || reply === null) return false;
    if (now?.moment === "taken" && (await now.act("ended")) === "cut") return false;
    const afterwards = due("answered");
    answered += 1;
    client.write(reply);
    return (await afterwards?.act("answered")) !== "cut";
  };

  const passTurn = async (client: Side, server: Side): Promise<boolean> => {
    const line = await client.line();
    if (line === null) return false;
    const step = stepOf(line);
    if (step !== null && (await isCutAt(step))) return false;
    server.write(line);
    const reply = await server.reply();
    if (reply === null) return false;
    client.write(reply);
    if (step === "data" && reply.startsWith("354")) return passLetter(client, server);
    return true;
  };

  const converse = async (near: net.Socket): Promise<void> => {
    const client = sideOf(near);
    const far = net.connect(target);
    const server = sideOf(far);
    try {
      if (await isCutAt("connect")) return;
      const greeting = await server.reply();
      if (greeting === null) return;
      client.write(greeting);
      while (await passTurn(client, server));
    } finally {
      near.end();
      const closed = new Promise<void>((resolve) => {
        if (far.closed) resolve();
        else far.once("close", () => resolve());
      });
      far.destroy();
      await closed;
    }
  };

  const server = net.createServer((near) => {
    const conversation = converse(near).finally(() => open.delete(conversation));
    open.add(conversation);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    taken: taken as readonly string[],
    silent: silent as readonly string[],
    handedOver: handedOver as readonly string[],
    /** Sets the next strike; letters are counted from now. null: nothing is struck any more. */
    aim: (next: Strike | null): void => {
      strike = next;
      answered = 0;
    },
    /** Resolves when no conversation is left, so that the server has said all that it will say. */
    quiet: async (): Promise<void> => {
      while (open.size > 0) await Promise.all(open);
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
export type Relay = Awaited<ReturnType<typeof startRelay>>;
