// For these tests: somebody between the mailer and the server, who records every byte, changes and cuts as told.
import net from "node:net";

/** One connection. All text is Latin-1: a byte is a character. */
export type Link = {
  /** What the client said so far, the chunk at hand included. */
  readonly told: () => string;
  readonly said: () => string;
  /** Ends it without goodbye on both sides; the server gets first what was passed on. */
  readonly cut: () => void;
  /** Speaks to the client in the server's stead. */
  readonly say: (text: string) => void;
  /** For what is not simply passed on any more. */
  readonly client: net.Socket;
};

/** What becomes of a chunk: these bytes are passed on, or none. */
export type Turn = (chunk: Buffer, link: Link) => Buffer | null;

export type Meddling = {
  /** From the client to the server. */
  readonly onTold?: Turn;
  /** From the server to the client. */
  readonly onSaid?: Turn;
};

export type ProxyServer = {
  readonly port: number;
  /** All that clients said over all connections, as Latin-1. */
  readonly told: () => string;
  readonly said: () => string;
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
};

const pass: Turn = (chunk) => chunk;

const createLink = (client: net.Socket, server: net.Socket, { onTold = pass, onSaid = pass }: Meddling) => {
  const told: string[] = [];
  const said: string[] = [];
  const link: Link = {
    told: () => told.join(""),
    said: () => said.join(""),
    cut: () => {
      server.end();
      client.resetAndDestroy();
    },
    say: (text) => {
      client.write(text, "latin1");
    },
    client,
  };
  const carry = (from: net.Socket, to: net.Socket, words: string[], turn: Turn): void => {
    from.on("data", (chunk: Buffer) => {
      words.push(chunk.toString("latin1"));
      const passed = turn(chunk, link);
      if (passed !== null && to.writable) to.write(passed);
    });
    from.on("end", () => to.end());
    from.on("error", () => to.end());
  };
  carry(client, server, told, onTold);
  carry(server, client, said, onSaid);
  return link;
};

/** `const proxy = await startProxy({ host, port, onSaid: (chunk, link) => (link.cut(), null) });` */
export const startProxy = async ({
  host,
  port,
  ...meddling
}: Meddling & { readonly host: string; readonly port: number }): Promise<ProxyServer> => {
  const links: Link[] = [];
  const sockets = new Set<net.Socket>();
  const keep = (socket: net.Socket): void => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  };
  const listener = net.createServer((client) => {
    const server = net.connect(port, host);
    keep(client);
    keep(server);
    links.push(createLink(client, server, meddling));
  });
  await new Promise<void>((resolve) => listener.listen(0, host, resolve));
  return {
    port: (listener.address() as net.AddressInfo).port,
    told: () => links.map((link) => link.told()).join(""),
    said: () => links.map((link) => link.said()).join(""),
    connections: () => links.length,
    stop: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};
