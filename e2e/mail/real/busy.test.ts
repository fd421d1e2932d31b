// A real Postfix that has no time: the letter stays ours until it is taken, and is taken once.
import { describe, expect, it } from "vitest";
import { settleState } from "../../../electron/core/outbox/delivery.ts";
import { writeLetter } from "./letter.ts";
import { expectNoCopy, expectOneCopy } from "./mailbox.ts";
import { openPost, portOf } from "./post.ts";
import { type Question, startPolicy } from "./start-policy.ts";

const busy = { kind: "retry", code: "server-busy" };

it("greylisting: refused for now, then the same letter under the same Message-ID is taken", async () => {
  const known = new Set<string>();
  const policy = await startPolicy("grey", ({ sender = "", recipient = "" }: Question) => {
    if (known.has(`${sender} ${recipient}`)) return "dunno";
    known.add(`${sender} ${recipient}`);
    return "defer_if_permit Greylisted, see you in 300 seconds";
  });
  const post = openPost({ port: portOf("grey"), security: "none" });
  const letter = writeLetter();
  const first = await post.hand(letter);
  expect(first).toEqual({
    ...busy,
    reply: "450 4.7.1 <privacy@example.net>: Recipient address rejected: Greylisted, see you in 300 seconds",
  });
  expect(settleState(first.kind, { mayBeOut: false })).toBe("retry");
  await expectNoCopy(letter);
  expect((await post.hand(letter)).kind).toBe("accepted");
  await expectOneCopy(letter);
  expect(policy.asked.map(({ recipient }) => recipient)).toEqual(["privacy@example.net", "privacy@example.net"]);
});

describe("a storm of 4xx", () => {
  const weather = [
    ["MAIL", "451 4.3.0 Not now"],
    ["RCPT", "451 4.3.0 Still not"],
    ["RCPT", "450 4.2.1 Mailbox busy"],
    ["DATA", "451 4.3.0 Not this letter now"],
    ["END-OF-MESSAGE", "451 4.3.0 Read, and not now"],
    ["END-OF-MESSAGE", "452 4.3.1 Read, and no room"],
    ["RCPT", "421 4.3.2 Going down"],
    ["END-OF-MESSAGE", "421 4.3.2 Going down, letter and all"],
  ] as const;

  it("is outlived at every step, and the letter lies there once", async () => {
    let now = 0;
    await startPolicy("storm", ({ protocol_state }) => {
      const [stage, answer] = weather[now] ?? [];
      return stage === protocol_state && answer !== undefined ? answer : "dunno";
    });
    const post = openPost({ port: portOf("storm"), security: "none" });
    const letter = writeLetter();
    for (const [, answer] of weather) {
      const delivery = await post.hand(letter);
      expect(delivery).toMatchObject(busy);
      // The words behind the codes are the policy's, what stands between them is Postfix's.
      expect(delivery.reply?.slice(0, 9)).toBe(answer.slice(0, 9));
      expect(delivery.reply).toContain(answer.slice(10));
      await expectNoCopy(letter);
      now += 1;
    }
    expect((await post.hand(letter)).kind).toBe("accepted");
    await expectOneCopy(letter);
  });
});

it("a server that takes so many connections and no more", async () => {
  const post = openPost({ port: portOf("busy"), security: "none" });
  for (const letter of [writeLetter(), writeLetter()]) expect((await post.hand(letter)).kind).toBe("accepted");
  const letter = writeLetter();
  expect(await post.hand(letter)).toMatchObject({
    ...busy,
    reply: expect.stringMatching(/^421 4\.7\.0 .*too many connections/),
  });
  await expectNoCopy(letter);
});

it("a server whose disk is full", async () => {
  const letter = writeLetter();
  const delivery = await openPost({ port: portOf("disk-full"), security: "none" }).hand(letter);
  expect(delivery).toEqual({ ...busy, reply: "452 4.3.1 Insufficient system storage" });
  await expectNoCopy(letter);
});
