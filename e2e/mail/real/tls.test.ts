// Against a real Postfix: a letter goes by TLS only, and only to the server whose certificate fits.
import { describe, expect, it } from "vitest";
import { expectNoSecret } from "./expect-no-secret.ts";
import { writeLetter } from "./letter.ts";
import { expectNoCopy, expectOneCopy } from "./mailbox.ts";
import { kim } from "./people.ts";
import { placeProxy } from "./place-proxy.ts";
import { hand, portOf, type Way } from "./post.ts";
import { watchDoor } from "./watch-door.ts";

describe.each([
  ["submission", "starttls", "ehlo=2 starttls=1 auth=1 mail=1 rcpt=1 data=1"],
  ["smtps", "tls", "ehlo=1 auth=1 mail=1 rcpt=1 data=1"],
] as const)("at %s by %s", (door, security, counts) => {
  it("a letter goes over, and lies in the mailbox as the person approved it", async () => {
    const letter = writeLetter();
    const watch = watchDoor(door);
    const delivery = await hand({ port: portOf(door), security }, letter);
    expect(delivery).toMatchObject({
      kind: "accepted",
      reply: expect.stringMatching(/^250 2\.0\.0 Ok: queued as \w+$/),
    });
    await expectOneCopy(letter);
    const session = await watch.over();
    expect(session.counts).toContain(counts);
    expect(session.text).toMatch(/TLS connection established from .*: TLSv1\.[23] /);
    expect(session.text).toContain(`sasl_username=${kim}`);
  });

  it("nothing can be read on the wire, neither the password nor the letter", async () => {
    const proxy = await placeProxy(door);
    const letter = writeLetter();
    expect((await hand({ port: proxy.port, security }, letter)).kind).toBe("accepted");
    await expectOneCopy(letter);
    expectNoSecret(proxy.told());
    for (const part of [letter.messageId, "MAIL FROM", "AUTH", "Subject"]) expect(proxy.told()).not.toContain(part);
  });
});

const misfits: readonly (readonly [string, "other-name" | "self-signed" | "expired" | "submission", Partial<Way>])[] = [
  ["is for another name", "other-name", {}],
  ["is signed by itself", "self-signed", {}],
  ["ran out", "expired", {}],
  ["is signed by an authority that nobody knows", "submission", { trusts: false }],
  ["fits, but not the host that was asked for", "submission", { host: "smtp.example.net" }],
];
const ways = [
  ["starttls", (door: (typeof misfits)[number][1]) => door],
  ["tls", (door: (typeof misfits)[number][1]) => (door === "submission" ? "smtps" : (`${door}-tls` as const))],
] as const;

describe.each(ways)("by %s", (security, doorOf) => {
  it.each(misfits)("with a certificate that %s nothing leaves", async (_, kind, way) => {
    const door = doorOf(kind);
    const proxy = await placeProxy(door);
    const watch = watchDoor(door);
    const letter = writeLetter();
    const delivery = await hand({ port: proxy.port, security, ...way }, letter);
    expect(delivery).toMatchObject({ kind: "refused", code: "certificate-wrong" });
    const { counts, text } = await watch.over();
    expect(counts).not.toMatch(/auth|mail|rcpt|data/);
    expect(text).not.toContain("sasl_");
    expectNoSecret(proxy.told());
    expect(proxy.connections()).toBe(1);
    await expectNoCopy(letter);
  });
});
