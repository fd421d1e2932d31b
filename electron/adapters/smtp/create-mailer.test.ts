// What the mailer says of a letter is what the server said, and "sent" is said of nothing that may not be.
import os from "node:os";
import { describe, expect, it, vi } from "vitest";
import {
  deliverTo,
  expectUntold,
  garbage,
  hangUp,
  parcel,
  reset,
  say,
  secrets,
  silence,
} from "../../../e2e/mail/deliver-to-hostile.ts";
import type { Misdeed } from "../../../e2e/mail/hostile-script.ts";

describe("the reply", () => {
  it("is the server's own line, word for word", async () => {
    const line = "250 2.0.0 Gr\u00fc\u00dfe, kept as  <4F1@mx>  ";
    const { delivery } = await deliverTo({ security: "none", at: { "end-of-data": say(line) } });
    expect(delivery).toEqual({ kind: "accepted", reply: line });
  });

  it("keeps all lines of a long one", async () => {
    const { delivery } = await deliverTo({
      security: "none",
      at: { "end-of-data": say("250-2.0.0 Kept\r\n250 2.0.0 as 4F1") },
    });
    expect(delivery).toEqual({ kind: "accepted", reply: "250-2.0.0 Kept\n250 2.0.0 as 4F1" });
  });

  it("says why a recipient was refused", async () => {
    const { delivery } = await deliverTo({ security: "none", at: { rcpt: say("550 5.1.1 No such user here") } });
    expect(delivery).toMatchObject({ reply: "550 5.1.1 No such user here" });
  });

  it("is the last line before the server was lost, and null if it never spoke", async () => {
    const lost = await deliverTo({ security: "none", at: { "end-of-data": hangUp } });
    expect(lost.delivery.reply).toBe("354 End with a dot");
    const mute = await deliverTo({ security: "none", at: { greeting: hangUp } });
    expect(mute.delivery.reply).toBeNull();
  });

  it("does not give the password back to whoever sent it", async () => {
    const echo = `535 5.7.8 I do not like ${secrets[0]} nor ${secrets[2]}`;
    const { delivery } = await deliverTo({ security: "none", at: { auth: say(echo) } });
    expect(delivery).toMatchObject({ code: "password-wrong", reply: "535 5.7.8 I do not like ••• nor •••" });
  });

  it("carries no control characters into a log or a terminal", async () => {
    const { delivery } = await deliverTo({ security: "none", at: { rcpt: say("550 \u001b[31mred\u0000") } });
    expect(delivery.reply).toBe("550 \uFFFD[31mred\uFFFD");
  });
});

describe("an acceptance", () => {
  it.each([silence, hangUp, reset, garbage, say("500 5.5.2 What?")])(
    "stands, whatever comes of QUIT: %j",
    async (misdeed) => {
      const { delivery } = await deliverTo({ security: "none", at: { quit: misdeed } }, { timeouts: { goodbye: 100 } });
      expect(delivery).toEqual({ kind: "accepted", reply: "250 2.0.0 Kept by the hostile server" });
    },
  );

  it("is none if it came before the letter's last byte had left", async () => {
    const raw = Buffer.from(`Subject: x\r\n\r\n${`${"a".repeat(70)}\r\n`.repeat(500_000)}`);
    const early: Misdeed = { do: "raw-and-deaf", text: "250 2.0.0 Ok already\r\n" };
    const { delivery } = await deliverTo(
      { security: "none", at: { "mid-data": early } },
      { parcel: { ...parcel, raw }, isDeaf: true },
    );
    expect(delivery).toMatchObject({ kind: "unsure", code: "server-garbled" });
  });
});

describe("patience", () => {
  it("ends with all of it together, before the letter flows", async () => {
    const { delivery } = await deliverTo({ security: "none", at: { rcpt: silence } }, { timeouts: { overall: 300 } });
    expect(delivery).toMatchObject({ kind: "retry", code: "timed-out" });
  });

  it("ends a server that asks for the password for ever", async () => {
    const { delivery } = await deliverTo(
      { security: "none", at: { auth: say("334 Again") } },
      { timeouts: { overall: 500 } },
    );
    expect(delivery).toMatchObject({ kind: "retry", code: "timed-out" });
  });
});

describe("the login", () => {
  it("is left out where the server offers none, and the password is not told", async () => {
    const { delivery, server } = await deliverTo({ security: "tls", offers: [] });
    expect(delivery.kind).toBe("accepted");
    expectUntold(server.told());
  });

  it.each([
    ["no user", { user: "" }],
    ["no password", { password: null }],
    ["an empty password", { password: "" }],
  ])("is left out with %s", async (_, wishes) => {
    const { delivery, server } = await deliverTo({ security: "none" }, wishes);
    expect(delivery.kind).toBe("accepted");
    expectUntold(server.told());
  });

  it("works in the older way too", async () => {
    const { delivery, server } = await deliverTo({ security: "tls", offers: ["AUTH LOGIN"] });
    expect(delivery.kind).toBe("accepted");
    expect(server.told()).toContain(secrets[1]);
  });
});

describe("before anything is opened", () => {
  it.each([
    ["the recipient is two", { envelopeTo: "a@example.org, c@example.net" }, "address-invalid"],
    ["the recipient breaks the line", { envelopeTo: "a@example.org>\r\nRCPT TO:<c@example.net" }, "address-invalid"],
    ["the sender is nobody", { envelopeFrom: "" }, "address-invalid"],
    ["a line ends without CR", { raw: Buffer.from("Subject: x\n\nHello\r\n") }, "bug"],
    ["a CR stands alone", { raw: Buffer.from("Subject: x\r\n\r\nHel\r.\rlo\r\n") }, "bug"],
    ["the end is missing", { raw: Buffer.from("Subject: x\r\n\r\nHello") }, "bug"],
    ["there is nothing", { raw: Buffer.alloc(0) }, "bug"],
  ])("it ends if %s", async (_, change, code) => {
    const { delivery, server } = await deliverTo({ security: "none" }, { parcel: { ...parcel, ...change } });
    expect(delivery).toEqual({ kind: "refused", code, reply: null });
    expect(server.connections()).toBe(0);
  });
});

it("sends a domain in other letters as servers know it", async () => {
  const change = { envelopeTo: "privacy@bücher.example" };
  const { server } = await deliverTo({ security: "none" }, { parcel: { ...parcel, ...change } });
  expect(server.told()).toContain("RCPT TO:<privacy@xn--bcher-kva.example>");
});

it("tells the server neither this machine's name nor the program's", async () => {
  const named = vi.spyOn(os, "hostname").mockReturnValue("kims-laptop.home.example");
  const { server } = await deliverTo({ security: "none", offers: ["PIPELINING", "SIZE 100000"] }, { user: "" });
  expect(server.told().split("\r\n").slice(0, 4)).toEqual([
    "EHLO [127.0.0.1]",
    `MAIL FROM:<kim@example.org> SIZE=${parcel.raw.length}`,
    "RCPT TO:<privacy@example.net>",
    "DATA",
  ]);
  named.mockRestore();
});

it("does not begin with a letter that is larger than the server takes", async () => {
  const { delivery, server } = await deliverTo({ security: "none", offers: ["SIZE 20"] });
  expect(delivery).toMatchObject({ kind: "refused", code: "message-too-large" });
  expect(server.told()).not.toContain("MAIL FROM");
});

it("logs the outcome and nothing of the letter", async () => {
  const { logged } = await deliverTo({ security: "none", at: { rcpt: say("550 5.1.1 privacy@example.net unknown") } });
  expect(logged).toEqual([["mail-tried", { outcome: "refused", code: "recipient-refused" }]]);
});
