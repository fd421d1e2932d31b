// A real Postfix with a limit on the size of letters, said beforehand or not.
import { expect, it } from "vitest";
import { longText, writeLetter } from "./letter.ts";
import { expectNoCopy, expectOneCopy } from "./mailbox.ts";
import { hand, portOf } from "./post.ts";
import { watchDoor } from "./watch-door.ts";

it("a letter that is too large for a server that says its limit does not begin", async () => {
  const watch = watchDoor("small");
  const letter = writeLetter({ text: longText(30_000) });
  const delivery = await hand({ port: portOf("small"), security: "none" }, letter);
  expect(delivery).toMatchObject({ kind: "refused", code: "message-too-large" });
  expect((await watch.over()).counts).not.toMatch(/mail|rcpt|data/);
  await expectNoCopy(letter);
});

it("a letter that turns out too large on its way is refused in the server's words", async () => {
  const watch = watchDoor("small-unsaid");
  const letter = writeLetter({ text: longText(30_000) });
  const delivery = await hand({ port: portOf("small-unsaid"), security: "none" }, letter);
  expect(delivery).toEqual({
    kind: "refused",
    code: "message-too-large",
    reply: "552 5.3.4 Error: message file too big",
  });
  expect((await watch.over()).counts).toContain("data=0/1");
  await expectNoCopy(letter);
});

it.each(["small", "small-unsaid"] as const)("a letter within the limit goes over at %s", async (door) => {
  const letter = writeLetter({ text: longText(15_000) });
  expect((await hand({ port: portOf(door), security: "none" }, letter)).kind).toBe("accepted");
  await expectOneCopy(letter);
});
