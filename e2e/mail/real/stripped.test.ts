// Somebody between the app and a real Postfix takes TLS away: nothing is told, and the password is never on the wire.

import { readFileSync } from "node:fs";
import path from "node:path";
import tls from "node:tls";
import { afterEach, expect, inject, it } from "vitest";
import { expectNoSecret } from "./expect-no-secret.ts";
import { writeLetter } from "./letter.ts";
import { expectNoCopy } from "./mailbox.ts";
import { placeProxy } from "./place-proxy.ts";
import { hand } from "./post.ts";
import type { Link, Meddling } from "./start-proxy.ts";

const change = (chunk: Buffer, what: RegExp, to: string): Buffer =>
  Buffer.from(chunk.toString("latin1").replace(what, to), "latin1");

/** Takes STARTTLS out of the offer and puts a login in its place, so that the password is worth a try. */
const strip = (chunk: Buffer): Buffer => change(chunk, /^250-STARTTLS\r$/m, "250-AUTH PLAIN LOGIN\r");

const heard: string[] = [];
afterEach(() => {
  heard.length = 0;
});

/** Answers the handshake itself, with a certificate for the right name that it made on its own. */
const impersonate = (link: Link): void => {
  const folder = path.join(inject("mailPlace").folder, "certificates");
  const secureContext = tls.createSecureContext({
    key: readFileSync(path.join(folder, "self.key")),
    cert: readFileSync(path.join(folder, "self.pem")),
  });
  link.client.removeAllListeners("data");
  const secured = new tls.TLSSocket(link.client, { isServer: true, secureContext });
  secured.on("error", () => link.client.destroy());
  secured.on("data", (chunk: Buffer) => heard.push(chunk.toString("latin1")));
};

const asksForTls = (chunk: Buffer): boolean => chunk.toString("latin1").startsWith("STARTTLS");

const tricks: readonly (readonly [string, Meddling, { kind: string; code: string }])[] = [
  [
    "takes it out of the offer and garbles the wish for it",
    { onSaid: strip, onTold: (chunk) => change(chunk, /^STARTTLS/, "XXXXXXXX") },
    { kind: "refused", code: "tls-missing" },
  ],
  [
    "takes it out of the offer and says that there is none today",
    {
      onSaid: strip,
      onTold: (chunk, link) => {
        if (!asksForTls(chunk)) return chunk;
        link.say("454 4.7.0 TLS not available due to local problem\r\n");
        return null;
      },
    },
    { kind: "retry", code: "server-busy" },
  ],
  [
    "says yes to it and goes on in the clear",
    {
      onSaid: strip,
      onTold: (chunk, link) => {
        if (!asksForTls(chunk)) return chunk;
        link.say("220 2.0.0 Ready to start TLS\r\n250-mail.example.org\r\n250 AUTH PLAIN LOGIN\r\n");
        return null;
      },
    },
    { kind: "refused", code: "tls-missing" },
  ],
  [
    "answers the handshake itself",
    {
      onTold: (chunk, link) => {
        if (!asksForTls(chunk)) return chunk;
        impersonate(link);
        link.say("220 2.0.0 Ready to start TLS\r\n");
        return null;
      },
    },
    { kind: "refused", code: "certificate-wrong" },
  ],
  [
    "hides what else the server can do, EHLO and all",
    { onTold: (chunk) => change(chunk, /^EHLO/, "XHLO") },
    { kind: "refused", code: "tls-missing" },
  ],
];

it.each(tricks)("somebody on the way who %s", async (_, meddling, outcome) => {
  const proxy = await placeProxy("submission", meddling);
  const letter = writeLetter();
  const delivery = await hand({ port: proxy.port }, letter);
  expect(delivery).toMatchObject(outcome);
  const wire = proxy.told() + heard.join("");
  expectNoSecret(wire);
  for (const word of ["AUTH", "MAIL FROM", "RCPT", "Message-ID", "kim"]) expect(wire).not.toContain(word);
  expect(proxy.connections()).toBe(1);
  await expectNoCopy(letter);
});

it("somebody who answers in the clear where TLS is spoken from the first byte", async () => {
  const proxy = await placeProxy("plain");
  const delivery = await hand({ port: proxy.port, security: "tls" }, writeLetter());
  expect(delivery).toMatchObject({ kind: "refused", code: "tls-missing" });
  expectNoSecret(proxy.told());
});
