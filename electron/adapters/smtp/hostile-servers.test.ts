// Every way in which a server can misbehave, at every stage, ends in one named state, and none of them throws.
import { describe, expect, it } from "vitest";
import { deliverTo, garbage, hangUp, reset, say, silence } from "../../../e2e/mail/deliver-to-hostile.ts";
import type { HostileStage, Misdeed } from "../../../e2e/mail/hostile-script.ts";
import type { Delivery } from "../../core/outbox/delivery.ts";

type Row = readonly [stage: HostileStage, misdeed: Misdeed, kind: Delivery["kind"], code: string];

const answers: readonly Row[] = [
  ["greeting", say("421 4.3.2 Too many of you"), "retry", "server-busy"],
  ["greeting", say("554 5.3.2 Not for you"), "refused", "connection-refused"],
  ["greeting", say("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n<html>"), "refused", "server-garbled"],
  ["greeting", say("SSH-2.0-OpenSSH_9.2"), "refused", "server-garbled"],
  ["greeting", say("250 Hello"), "refused", "server-garbled"],
  ["ehlo", say("421 4.3.2 Going down"), "retry", "server-busy"],
  ["ehlo", say("451 4.7.1 Greylisted"), "retry", "server-busy"],
  ["ehlo", say("550 5.7.1 Not you"), "refused", "connection-refused"],
  ["ehlo", say("2 fine"), "refused", "server-garbled"],
  ["auth", say("454 4.7.0 Try later"), "retry", "server-busy"],
  ["auth", say("535 5.7.8 Wrong"), "refused", "password-wrong"],
  ["auth", say("534 5.7.9 Application password needed"), "refused", "password-wrong"],
  ["auth", say("504 5.5.4 No such way in"), "refused", "password-wrong"],
  ["auth", say("538 5.7.11 Encrypt first"), "refused", "tls-missing"],
  ["auth", say("2x"), "refused", "server-garbled"],
  ["mail", say("451 4.3.0 Later"), "retry", "server-busy"],
  ["mail", say("421 4.3.0 Later"), "retry", "server-busy"],
  ["mail", say("550 5.7.1 You may not write as that"), "refused", "sender-refused"],
  ["mail", say("530 5.7.0 Log in first"), "refused", "password-wrong"],
  ["mail", say("552 5.3.4 Too big"), "refused", "message-too-large"],
  ["rcpt", say("450 4.2.1 Later"), "retry", "server-busy"],
  ["rcpt", say("550 5.1.1 Nobody here"), "refused", "recipient-refused"],
  ["rcpt", say("550-5.1.1 Nobody\r\n550 5.1.1 here"), "refused", "recipient-refused"],
  // What is against the sender or against us is not the recipient's fault, though it is said here.
  ["rcpt", say("550 5.1.8 No such domain of a sender"), "refused", "sender-refused"],
  ["rcpt", say("553 5.7.1 <Kim@example.org>: not owned by that user"), "refused", "sender-refused"],
  ["rcpt", say("554 5.7.1 <privacy@example.net>: Relay access denied"), "refused", "message-refused"],
  ["rcpt", say("550 5.7.1 kim@example.org may not write to privacy@example.net"), "refused", "message-refused"],
  ["rcpt", say("550 5.7.26 Unauthenticated mail"), "refused", "message-refused"],
  ["rcpt", say("552 5.2.2 Mailbox full"), "refused", "recipient-refused"],
  ["rcpt", say("552 5.3.4 Too big"), "refused", "message-too-large"],
  ["data", say("451 4.3.0 Later"), "retry", "server-busy"],
  ["data", say("554 5.5.1 No"), "refused", "message-refused"],
  // The go-ahead must be one: a reply that belongs to something else must not start the letter.
  ["data", say("250 Ok"), "refused", "server-garbled"],
  ["data", say("354 Go\r\n250 2.0.0 Taken before it came"), "refused", "server-garbled"],
  ["rcpt", say("250 Ok\r\n250 Ok twice"), "refused", "server-garbled"],
  ["mail", say("250 Ok\r\n250 Ok\r\n250 Ok\r\n250 Ok"), "refused", "server-garbled"],
  ["end-of-data", say("451 4.3.0 Later"), "retry", "server-busy"],
  ["end-of-data", say("421 4.3.2 Going down"), "retry", "server-busy"],
  ["end-of-data", say("554 5.7.1 Spam"), "refused", "message-refused"],
  ["end-of-data", say("552 5.2.2 Too big"), "refused", "message-too-large"],
  ["end-of-data", say("354 More"), "unsure", "server-garbled"],
  ["end-of-data", say("2 fine"), "unsure", "server-garbled"],
  ["end-of-data", say("250Ok"), "unsure", "server-garbled"],
  ["end-of-data", say("2500 Ok"), "unsure", "server-garbled"],
  ["end-of-data", say("250-Ok\r\n550 No"), "unsure", "server-garbled"],
  ["end-of-data", say("\u00ff\u00fe\u0000\u0001"), "unsure", "server-garbled"],
  ["end-of-data", say(`250-${"x".repeat(200_000)}`), "unsure", "server-garbled"],
  ["end-of-data", { do: "say-and-drop", text: "250 2.0.0 Ok but the line never ends" }, "unsure", "connection-lost"],
  ["end-of-data", { do: "say-and-drop", text: "550 5.0.0 No, but the line never ends" }, "unsure", "connection-lost"],
  ["end-of-data", { do: "say-and-drop", text: "250-2.0.0 and more\r\n" }, "unsure", "connection-lost"],
];

const dialogue: readonly HostileStage[] = ["greeting", "ehlo", "auth", "mail", "rcpt", "data"];
const onTheWire: readonly HostileStage[] = ["mid-data", "end-of-data"];

const broken: readonly Row[] = [
  ["connect", reset, "retry", "connection-lost"],
  ...dialogue.flatMap((stage): Row[] => [
    [stage, garbage, "refused", "server-garbled"],
    [stage, hangUp, "retry", "connection-lost"],
    [stage, reset, "retry", "connection-lost"],
  ]),
  ...onTheWire.flatMap((stage): Row[] => [
    [stage, hangUp, "unsure", "connection-lost"],
    [stage, reset, "unsure", "connection-lost"],
  ]),
  ["end-of-data", garbage, "unsure", "server-garbled"],
];

const offers = { plain: ["AUTH PLAIN LOGIN"], pipelining: ["PIPELINING", "8BITMIME", "AUTH PLAIN LOGIN"] };

describe.each(Object.entries(offers))("a server that misbehaves, offering %s", (_, offered) => {
  it.each([...answers, ...broken])("at %s with %j: %s %s", async (stage, misdeed, kind, code) => {
    const { delivery, server } = await deliverTo({ security: "none", at: { [stage]: misdeed }, offers: offered });
    expect(delivery).toMatchObject({ kind, code });
    if (kind !== "unsure" && stage !== "end-of-data") expect(server.told()).not.toContain("Dear Sir");
  });

  const timers = { greeting: "greeting", "mid-data": "answer", "end-of-data": "answer" } as const;
  const timerOf = (stage: HostileStage) => (stage in timers ? timers[stage as keyof typeof timers] : "socket");
  const quiet: readonly Misdeed[] = [
    silence,
    { do: "raw", text: "250" },
    { do: "raw", text: "250-and\r\n" },
    { do: "raw", text: "\r\n\r\n" },
  ];

  it.each([...dialogue, ...onTheWire].flatMap((stage) => quiet.map((misdeed) => [stage, misdeed] as const)))(
    "falls silent at %s with %j",
    async (stage, misdeed) => {
      // Only the timer of this stage is short: a slow machine can reach no other one.
      const timeouts = { [timerOf(stage)]: 60 };
      const { delivery } = await deliverTo(
        { security: "none", at: { [stage]: misdeed }, offers: offered },
        { timeouts },
      );
      expect(delivery).toMatchObject({ kind: onTheWire.includes(stage) ? "unsure" : "retry", code: "timed-out" });
    },
  );
});
