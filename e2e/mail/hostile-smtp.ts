// A mail server for tests that misbehaves on request at any stage, and remembers every byte that it was told.
import net from "node:net";
import tls from "node:tls";
import { HostileDialogue } from "./hostile-dialogue.ts";
import type { HostileScript } from "./hostile-script.ts";
import { testCertificate } from "./test-certificate.ts";

const contextOf = ({ certificate, tlsVersion }: HostileScript): tls.SecureContext =>
  tls.createSecureContext({
    key: testCertificate.key,
    cert: certificate ?? testCertificate.certificate,
    ...(tlsVersion ? { minVersion: tlsVersion, maxVersion: tlsVersion } : {}),
    // Versions before 1.2 need the old signatures, which OpenSSL hides behind its security level.
    ...(tlsVersion === "TLSv1" || tlsVersion === "TLSv1.1" ? { ciphers: "ALL@SECLEVEL=0" } : {}),
  });

/**
 * Listens on 127.0.0.1. `told()` is everything that clients said, as Latin-1, after decryption; `connections()` counts
 * them all, `open()` those that are still there.
 *
 * `const server = await startHostileSmtp({ security: "tls", at: { "end-of-data": { do: "silence" } } });`
 */
export const startHostileSmtp = async (script: HostileScript) => {
  const told: string[] = [];
  const sockets = new Set<net.Socket>();
  let connections = 0;
  const context = contextOf(script);
  const hear = (text: string): void => {
    told.push(text);
  };
  const secure = (socket: net.Socket, then: (secured: tls.TLSSocket) => void): void => {
    const secured = new tls.TLSSocket(socket, { isServer: true, secureContext: context });
    secured.on("error", () => socket.destroy());
    secured.once("secure", () => then(secured));
  };
  const talk = (socket: net.Socket, isSecure: boolean): void =>
    new HostileDialogue(socket, isSecure, { script, hear, secure }).begin();

  const server = net.createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    const { connect, handshake } = script.at ?? {};
    if (connect !== undefined) socket.resetAndDestroy();
    else if (script.security !== "tls") talk(socket, false);
    else if (handshake?.do === "raw") socket.write(handshake.text);
    else if (handshake?.do === "silence") socket.on("data", (chunk) => hear(chunk.toString("latin1")));
    else if (handshake !== undefined) socket.once("data", () => socket.end());
    else secure(socket, (secured) => talk(secured, true));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as net.AddressInfo).port,
    told: () => told.join(""),
    connections: () => connections,
    open: () => sockets.size,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
};
