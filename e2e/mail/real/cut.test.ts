// The line to a real Postfix is cut or falls silent: before the letter flowed it is ours, after that nobody can know.
import { describe, expect, it } from "vitest";
import { settleState } from "../../../electron/core/outbox/delivery.ts";
import { longText, writeLetter } from "./letter.ts";
import { copiesOf, expectNoCopy, expectOneCopy, whenQueueIsEmpty } from "./mailbox.ts";
import { placeProxy } from "./place-proxy.ts";
import { hand } from "./post.ts";
import type { Link, Turn } from "./start-proxy.ts";
import { watchDoor } from "./watch-door.ts";

const long = longText(300_000);

/** How much of the letter has surely left: TLS and the dialogue before it take a few thousand bytes. */
const hasTold = (link: Link, bytes: number): boolean => link.told().length > bytes;

const ways = [
  ["submission", "starttls"],
  ["smtps", "tls"],
  ["plain", "none"],
] as const;

describe.each(ways)("at %s by %s, cut", (door, security) => {
  it("in the middle of the letter: unsure, and nothing lies there", async () => {
    const onTold: Turn = (chunk, link) => {
      if (hasTold(link, 150_000)) link.cut();
      return hasTold(link, 150_000) ? null : chunk;
    };
    const proxy = await placeProxy(door, { onTold });
    const watch = watchDoor(door);
    const letter = writeLetter({ text: long });
    const delivery = await hand({ port: proxy.port, security }, letter);
    expect(delivery).toMatchObject({ kind: "unsure", code: "connection-lost", reply: expect.stringMatching(/^354 /) });
    expect((await watch.over()).text).toContain("lost connection after DATA");
    await expectNoCopy(letter);
    // A later try that is taken ends the doubt; one that fails does not.
    expect(settleState("retry", { mayBeOut: true })).toBe("unsure");
    expect((await hand({ port: (await placeProxy(door)).port, security }, letter)).kind).toBe("accepted");
    await expectOneCopy(letter);
  });

  it("between its end and the answer: unsure, and it lies there once", async () => {
    const onSaid: Turn = (chunk, link) => {
      if (!hasTold(link, 290_000)) return chunk;
      link.cut();
      return null;
    };
    const proxy = await placeProxy(door, { onSaid });
    const letter = writeLetter({ text: long });
    const delivery = await hand({ port: proxy.port, security }, letter);
    expect(delivery).toMatchObject({ kind: "unsure", code: "connection-lost" });
    expect(settleState(delivery.kind, { mayBeOut: false })).toBe("unsure");
    await expectOneCopy(letter);
  });

  it("at each of the server's words in turn: what is ours is not there, what may be there is there once at most", async () => {
    const kinds: string[] = [];
    let wasCut = true;
    for (let word = 0; wasCut; word += 1) {
      wasCut = false;
      let heard = 0;
      const onSaid: Turn = (chunk, link) => {
        heard += 1;
        if (heard <= word) return chunk;
        wasCut = true;
        link.cut();
        return null;
      };
      const proxy = await placeProxy(door, { onSaid });
      const watch = watchDoor(door);
      const letter = writeLetter();
      const { kind } = await hand({ port: proxy.port, security }, letter);
      kinds.push(kind);
      await watch.over();
      await whenQueueIsEmpty();
      expect([kind, copiesOf(letter).length]).toBeOneOf([
        ["retry", 0],
        ["unsure", 0],
        ["unsure", 1],
        ["accepted", 1],
      ]);
    }
    // Under TLS two of its words come in one piece at one time and in two at another, so that the one after the letter may
    // have been passed by; the test before this one cuts exactly there.
    const turns = kinds.filter((kind, at) => kind !== kinds[at - 1]);
    expect(turns.filter((kind) => kind !== "unsure" || security === "none")).toEqual(
      security === "none" ? ["retry", "unsure", "accepted"] : ["retry", "accepted"],
    );
    expect(turns.indexOf("unsure")).toBeLessThan(turns.indexOf("accepted"));
  });
});

const steps = ["EHLO", "AUTH", "MAIL", "RCPT", "DATA"] as const;

describe.each(steps)("at %s", (step) => {
  const onTold =
    (act: (link: Link) => void): Turn =>
    (chunk, link) => {
      // Several commands may come in one piece (PIPELINING).
      if (!new RegExp(`(^|\\n)${step}`).test(chunk.toString("latin1"))) return chunk;
      act(link);
      return null;
    };

  it("cut: to be tried again", async () => {
    const proxy = await placeProxy("plain", { onTold: onTold((link) => link.cut()) });
    const letter = writeLetter();
    const delivery = await hand({ port: proxy.port, security: "none" }, letter);
    expect(delivery).toMatchObject({ kind: "retry", code: "connection-lost" });
    expect(copiesOf(letter)).toEqual([]);
  });

  it("silent: given up within its time, to be tried again", async () => {
    const proxy = await placeProxy("plain", { onTold: onTold(() => undefined) });
    const letter = writeLetter();
    const delivery = await hand({ port: proxy.port, security: "none", timeouts: { socket: 150 } }, letter);
    expect(delivery).toMatchObject({ kind: "retry", code: "timed-out" });
    expect(copiesOf(letter)).toEqual([]);
  });
});

describe.each(ways)("at %s by %s, silent", (door, security) => {
  it("from the beginning: given up within its time, with nothing told", async () => {
    const proxy = await placeProxy(door, { onSaid: () => null });
    const delivery = await hand({ port: proxy.port, security, timeouts: { greeting: 150 } }, writeLetter());
    expect(delivery).toEqual({ kind: "retry", code: "timed-out", reply: null });
    expect(proxy.told()).not.toMatch(/EHLO|AUTH|MAIL/);
  });

  it("after the whole letter: unsure within its time, and it lies there once", async () => {
    const onSaid: Turn = (chunk, link) => (hasTold(link, 290_000) ? null : chunk);
    const proxy = await placeProxy(door, { onSaid });
    const letter = writeLetter({ text: long });
    const delivery = await hand({ port: proxy.port, security, timeouts: { answer: 3000 } }, letter);
    expect(delivery).toMatchObject({ kind: "unsure", code: "timed-out" });
    await whenQueueIsEmpty();
    await expectOneCopy(letter);
  });
});

it("a server that says a word now and then and never comes to the point", async () => {
  const onTold: Turn = (chunk, link) => {
    if (!chunk.toString("latin1").includes("MAIL FROM")) return chunk;
    const drip = setInterval(() => link.say("250-Patience\r\n"), 20);
    link.client.once("close", () => clearInterval(drip));
    return null;
  };
  const proxy = await placeProxy("plain", { onTold });
  const delivery = await hand({ port: proxy.port, security: "none", timeouts: { overall: 600 } }, writeLetter());
  expect(delivery).toMatchObject({ kind: "retry", code: "timed-out" });
});
