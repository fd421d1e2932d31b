// The mailbox at the end of the way: a server of our own, or one from outside of which the relay heard the answers.
import { startSmtp } from "../mail/start-smtp.ts";
import { type Relay, startRelay } from "./start-relay.ts";

export type Place = { readonly host: string; readonly port: number };

export type Mailbox = {
  readonly relay: Relay;
  /** How many copies of each Message-ID arrived; true to the last letter once `quiet` has resolved. */
  readonly copies: () => ReadonlyMap<string, number>;
  readonly quiet: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const countEach = (messageIds: readonly string[]): ReadonlyMap<string, number> => {
  const copies = new Map<string, number>();
  for (const messageId of messageIds) copies.set(messageId, (copies.get(messageId) ?? 0) + 1);
  return copies;
};

const outside = async (place: Place): Promise<Mailbox> => {
  const relay = await startRelay(place);
  return { relay, copies: () => countEach(relay.taken), quiet: relay.quiet, stop: relay.stop };
};

const idIn = (raw: Buffer): string => /^message-id: *(<[^>\r\n]+>)/im.exec(raw.toString("latin1"))?.[1] ?? "";

const ours = async (): Promise<Mailbox> => {
  const server = await startSmtp({ security: "none" });
  const relay = await startRelay(server);
  return {
    relay,
    copies: () => countEach(server.mails.map(({ raw }) => idIn(raw))),
    quiet: relay.quiet,
    stop: async () => {
      await relay.stop();
      await server.stop();
    },
  };
};

/** `place`: a server from outside that takes letters to anybody in plain SMTP; null starts one of our own. */
export const openMailbox = (place: Place | null): Promise<Mailbox> => (place === null ? ours() : outside(place));
