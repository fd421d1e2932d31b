// The person's mailbox can be read over IMAP with TLS: what the app will look for after an `unsure`.
import { expect, it } from "vitest";
import { askImap } from "./ask-imap.ts";
import { writeLetter } from "./letter.ts";
import { whenQueueIsEmpty } from "./mailbox.ts";
import { kim } from "./people.ts";
import { hand, portOf } from "./post.ts";

it("a letter is found by its Message-ID, and one that was never sent is not", async () => {
  const letter = writeLetter({ to: kim });
  expect((await hand({ port: portOf("submission") }, letter)).kind).toBe("accepted");
  await whenQueueIsEmpty();
  const searchFor = (messageId: string): string => `UID SEARCH HEADER Message-ID "${messageId}"`;
  const [, found = "", missing] = await askImap([
    "SELECT INBOX",
    searchFor(letter.messageId),
    searchFor(writeLetter().messageId),
  ]);
  const uid = /^\* SEARCH (\d+)\r\n/.exec(found)?.[1];
  expect(uid).toBeDefined();
  expect(missing).toMatch(/^\* SEARCH\r\n/);
  const [, whole] = await askImap(["SELECT INBOX", `UID FETCH ${uid} BODY.PEEK[]`]);
  expect(whole).toContain(Buffer.from(letter.raw).toString("latin1"));
});
