// The dossier goes with a complaint: of the matter without the complaint, in its language, and never beyond what a mail takes.
import { unzipSync } from "fflate";
import { afterEach, expect, it } from "vitest";
import { mostAttachmentBytes } from "../shared/attachment.ts";
import { Day } from "../shared/day.ts";
import type { LetterWish } from "../shared/letter-wish.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const complain = async () => {
  desk = openTestDesk();
  const { requestId } = await desk.sendNew();
  desk.turnTo("2027-03-01T09:00:00.000Z");
  const extra: LetterWish["extra"] = {
    problems: ["No answer came."],
    events: [{ kind: "sent", on: Day.parse("2026-11-20") }],
  };
  const wish: Partial<LetterWish> = { language: "de", authorityId: "de-be", extra };
  const complaint = await desk.draft({ kind: "complaint", follows: requestId, wish });
  return { first: requestId, complaint };
};
const contentOf = (requestId: string, at = 0) => {
  const file = desk.store.attachments.of(requestId as never)[at];
  if (file === undefined) throw new Error("There is no file.");
  return desk.store.attachments.content(file.attachmentId);
};
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it("goes with the letter as pages, in the letter's language, without the letter itself", async () => {
  const { first, complaint } = await complain();
  const { attachments } = await desk.take("proof:attach-dossier", { requestId: complaint.requestId, as: "pdf" });
  expect(attachments).toMatchObject([{ name: expect.stringMatching(/^Akte_RD-2026-\w{6}\.pdf$/), isRisky: false }]);
  const page = textOf(contentOf(complaint.requestId));
  const { letter } = await desk.take("requests:get", { requestId: first });
  expect(page).toContain(letter.subject);
  expect(page).toContain("Das Unternehmen antwortet");
  expect(page).toContain("bis zu dem Tag nicht getan");
  expect(page).not.toContain(complaint.subject);
});

it("goes with the letter as a ZIP with every mail, and a newer one stands in its place", async () => {
  const { first, complaint } = await complain();
  const attach = () => desk.take("proof:attach-dossier", { requestId: complaint.requestId, as: "zip" });
  await attach();
  const files = unzipSync(contentOf(complaint.requestId));
  expect(Object.keys(files).map((name) => name.slice(name.indexOf("/") + 1))).toEqual(
    expect.arrayContaining(["dossier.pdf", "SHA256SUMS", "chain.json", "raw/01-2026-11-20-sent.eml"]),
  );
  const chain = Object.entries(files).find(([name]) => name.endsWith("chain.json"))?.[1] ?? new Uint8Array();
  expect(JSON.parse(textOf(chain)).chains.map((one: { requestId: string }) => one.requestId)).toEqual([first]);
  expect((await attach()).attachments).toHaveLength(1);
});

it("does not go where it is too large, and takes nothing away then", async () => {
  const { first, complaint } = await complain();
  const { requestId } = complaint;
  await desk.take("proof:attach-dossier", { requestId, as: "zip" });
  const noise = () => crypto.getRandomValues(new Uint8Array(65_536));
  const bytes = new Uint8Array(Buffer.concat(Array.from({ length: mostAttachmentBytes / 65_536 }, noise)));
  const { eventId } = await desk.take("requests:note", {
    requestId: first,
    kind: "answered",
    on: "2026-12-01",
    by: "company",
    text: null,
    ground: null,
    untilOn: null,
  });
  await desk.take("requests:attach-evidence", { requestId: first, eventId, name: "answer.bin", bytes });
  expect(await desk.call("proof:attach-dossier", { requestId, as: "zip" })).toMatchObject({
    code: "attachment-too-large",
  });
  expect((await desk.take("requests:get", { requestId })).attachments).toHaveLength(1);
  expect((await desk.take("proof:attach-dossier", { requestId, as: "pdf" })).attachments).toHaveLength(2);
});

it("counts with the other files, and goes with no letter that was approved or comes first", async () => {
  const { first, complaint } = await complain();
  const { requestId } = complaint;
  for (const name of ["a.bin", "b.bin"])
    await desk.take("requests:attach", { requestId, name, bytes: new Uint8Array(mostAttachmentBytes) });
  expect(await desk.call("proof:attach-dossier", { requestId, as: "pdf" })).toMatchObject({
    code: "attachments-too-large",
  });
  const other = await desk.draft();
  expect(await desk.call("proof:attach-dossier", { requestId: other.requestId, as: "pdf" })).toMatchObject({
    code: "move-not-lawful",
  });
  const reminder = await desk.draft({ kind: "reminder", follows: first });
  await desk.take("requests:send", reminder);
  await desk.settled(reminder.requestId);
  expect(await desk.call("proof:attach-dossier", { requestId: reminder.requestId, as: "pdf" })).toMatchObject({
    code: "already-approved",
  });
});
