// Against a real Postfix and Dovecot: one try to log in, and the right name for what came of it.
import { expect, it } from "vitest";
import { expectNoSecret, secretsIn } from "./expect-no-secret.ts";
import { writeLetter } from "./letter.ts";
import { expectNoCopy, expectOneCopy } from "./mailbox.ts";
import { placeProxy } from "./place-proxy.ts";
import { hand, portOf } from "./post.ts";
import { startBrokenLogin } from "./start-broken-login.ts";
import { watchDoor } from "./watch-door.ts";

it.each([
  ["submission", "starttls", {}],
  ["smtps", "tls", {}],
  ["submission", "starttls", { user: "nobody@example.org" }],
  ["submission-login", "starttls", {}],
] as const)("a wrong password at %s by %s is tried once (%j)", async (door, security, way) => {
  const watch = watchDoor(door);
  const letter = writeLetter();
  const delivery = await hand({ port: portOf(door), security, password: "Grüße an 3 Höfe", ...way }, letter);
  expect(delivery).toMatchObject({
    kind: "refused",
    code: "password-wrong",
    reply: expect.stringMatching(/^535 5\.7\.8 Error: authentication failed/),
  });
  const { counts } = await watch.over();
  expect(counts).toContain("auth=0/1 ");
  expect(counts).not.toMatch(/mail|rcpt|data/);
  expect(watch.connections()).toBe(1);
  await expectNoCopy(letter);
});

it("a server that cannot look the password up today is asked again later", async () => {
  await startBrokenLogin();
  const watch = watchDoor("broken-login");
  const letter = writeLetter();
  const delivery = await hand({ port: portOf("broken-login") }, letter);
  expect(delivery).toEqual({
    kind: "retry",
    code: "server-busy",
    reply: "454 4.7.0 Temporary authentication failure: Connection lost to authentication server",
  });
  expect((await watch.over()).counts).toContain("auth=0/1 ");
  await expectNoCopy(letter);
});

it("the older way to log in works too", async () => {
  const letter = writeLetter();
  const watch = watchDoor("submission-login");
  expect((await hand({ port: portOf("submission-login") }, letter)).kind).toBe("accepted");
  await expectOneCopy(letter);
  expect((await watch.over()).text).toContain("sasl_method=LOGIN");
});

it("a sender that the mailbox does not own is refused", async () => {
  const letter = writeLetter({ from: "somebody@example.org" });
  const delivery = await hand({ port: portOf("submission") }, letter);
  // Postfix says so only when it is told the recipient: that is not to blame.
  expect(delivery).toEqual({
    kind: "refused",
    code: "sender-refused",
    reply: "553 5.7.1 <somebody@example.org>: Sender address rejected: not owned by user kim@example.org",
  });
  await expectNoCopy(letter);
});

it("a server that offers no login is not told the password, and its refusal is not blamed on the company", async () => {
  const proxy = await placeProxy("no-login");
  const letter = writeLetter({ to: "privacy@stranger.example" });
  const delivery = await hand({ port: proxy.port, security: "none" }, letter);
  expect(delivery).toMatchObject({
    kind: "refused",
    code: "message-refused",
    reply: "554 5.7.1 <privacy@stranger.example>: Relay access denied",
  });
  expectNoSecret(proxy.told());
  expect(proxy.told()).not.toContain("AUTH");
});

it("the search for the password finds one that is told without TLS", async () => {
  const proxy = await placeProxy("plain");
  const letter = writeLetter();
  expect((await hand({ port: proxy.port, security: "none" }, letter)).kind).toBe("accepted");
  expect(secretsIn(proxy.told())).not.toEqual([]);
  await expectOneCopy(letter);
});
