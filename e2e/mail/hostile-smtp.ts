// A mail server for tests that misbehaves on request at any stage, and remembers every byte that it was told.
import type net from "node:net";
import tls from "node:tls";
import { HostileDialogue } from "./hostile-dialogue.ts";
import type { HostileScript } from "./hostile-script.ts";
import { listenHere } from "./listen-here.ts";
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
 * `told()` is everything that clients said, as Latin-1, after decryption; the rest as of `listenHere`.
 *
 * `const server = await startHostileSmtp({ security: "tls", at: { "end-of-data": { do: "silence" } } });`
 */
export const startHostileSmtp = (script: HostileScript) => {
  const context = contextOf(script);
  const secure = (socket: net.Socket, then: (secured: tls.TLSSocket) => void): void => {
    const secured = new tls.TLSSocket(socket, { isServer: true, secureContext: context });
    secured.on("error", () => socket.destroy());
    secured.once("secure", () => then(secured));
  };
  return listenHere((socket, hear) => {
    const talk = (to: net.Socket, isSecure: boolean): void =>
      new HostileDialogue(to, isSecure, { script, hear, secure }).begin();
    const { connect, handshake } = script.at ?? {};
    if (connect !== undefined) socket.resetAndDestroy();
    else if (script.security !== "tls") talk(socket, false);
    else if (handshake?.do === "raw") socket.write(handshake.text);
    else if (handshake?.do === "silence") socket.on("data", (chunk) => hear(chunk.toString("latin1")));
    else if (handshake !== undefined) socket.once("data", () => socket.end());
    else secure(socket, (secured) => talk(secured, true));
  });
};
