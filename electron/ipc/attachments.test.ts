// Files with a letter: put there, taken away, fixed with the yes, part of the mail, named where it is told what went out.
import PostalMime from "postal-mime";
import { afterEach, describe, expect, it } from "vitest";
import type { RequestId } from "../shared/request.ts";
import { openTestDesk, slug, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const megabytes = (count: number, fill = 7) => new Uint8Array(count * 1024 * 1024).fill(fill);
const attach = (requestId: RequestId, name: string, bytes: Uint8Array = Uint8Array.from([1, 2, 3])) =>
  desk.call("requests:attach", { requestId, name, bytes });
const names = async (requestId: RequestId) =>
  (await desk.take("requests:get", { requestId })).attachments.map(({ name }) => name);

describe("files with a draft", () => {
  it("are part of the mail to the byte, shown with the sent letter, and stand in the ledger", async () => {
    desk = openTestDesk();
    const letter = await desk.draft();
    const { requestId } = letter;
    await attach(requestId, "C:\\Users\\Kim\\Ausweis geschwärzt.pdf", Uint8Array.from([37, 80, 68, 70]));
    await attach(requestId, "tool.exe");
    const page = await desk.take("requests:get", { requestId });
    expect(page.attachments.map(({ name, bytes, isRisky }) => [name, bytes, isRisky])).toEqual([
      ["Ausweis geschwärzt.pdf", 4, false],
      ["tool.exe", 3, true],
    ]);
    await desk.take("requests:detach", { requestId, attachmentId: page.attachments[1]?.attachmentId });
    expect(await desk.take("settings:ledger")).toEqual([]);

    await desk.take("requests:send", letter);
    const sent = await desk.settled(requestId);
    const mail = await PostalMime.parse(desk.parcels[0]?.raw ?? "", { attachmentEncoding: "arraybuffer" });
    expect(
      mail.attachments.map(({ filename, content }) => [filename, [...new Uint8Array(content as ArrayBuffer)]]),
    ).toEqual([["Ausweis geschwärzt.pdf", [37, 80, 68, 70]]]);
    expect(sent.attachments.map(({ name }) => name)).toEqual(["Ausweis geschwärzt.pdf"]);
    expect(await desk.take("settings:ledger")).toMatchObject([{ requestId, files: ["Ausweis geschwärzt.pdf"] }]);
    expect(await attach(requestId, "late.pdf")).toMatchObject({ code: "already-approved" });
    const attachmentId = sent.attachments[0]?.attachmentId;
    expect(await desk.call("requests:detach", { requestId, attachmentId })).toMatchObject({ code: "already-approved" });
  });

  it("do not go out if they were taken away, and do if they were put there, while the way out was being opened", async () => {
    desk = openTestDesk();
    const letter = await desk.draft();
    const { requestId } = letter;
    await attach(requestId, "passport.pdf");
    const [file] = (await desk.take("requests:get", { requestId })).attachments;
    const sending = desk.call("requests:send", letter);
    const taken = desk.call("requests:detach", { requestId, attachmentId: file?.attachmentId });
    const put = attach(requestId, "form.pdf");
    expect([(await sending).ok, (await taken).ok, (await put).ok]).toEqual([true, true, true]);
    await desk.settled(requestId);
    const mail = await PostalMime.parse(desk.parcels[0]?.raw ?? "");
    expect(mail.attachments.map(({ filename }) => filename)).toEqual(["form.pdf"]);
    expect(await names(requestId)).toEqual(["form.pdf"]);
  });

  it.each([
    ["attachment-empty", "empty.pdf", new Uint8Array()],
    ["attachment-too-large", "large.pdf", new Uint8Array(10 * 1024 * 1024 + 1)],
  ] as const)("are refused by %s, and nothing else is lost", async (code, name, bytes) => {
    desk = openTestDesk();
    const { requestId } = await desk.draft();
    await attach(requestId, "first.pdf");
    expect(await attach(requestId, name, bytes)).toMatchObject({ ok: false, code });
    expect(await names(requestId)).toEqual(["first.pdf"]);
  });

  it("are no more than 20 MB together, whatever the order", async () => {
    desk = openTestDesk();
    const { requestId } = await desk.draft();
    for (const fill of [1, 2])
      expect(await attach(requestId, `${fill}.pdf`, megabytes(10, fill))).toMatchObject({ ok: true });
    expect(await attach(requestId, "3.pdf")).toMatchObject({ code: "attachments-too-large" });
    expect(await names(requestId)).toEqual(["1.pdf", "2.pdf"]);
  });

  it("are no more than twenty", async () => {
    desk = openTestDesk();
    const { requestId } = await desk.draft();
    for (let number = 0; number < 20; number += 1) await attach(requestId, `${number}.pdf`);
    expect(await attach(requestId, "20.pdf")).toMatchObject({ code: "attachments-too-many" });
    expect(await names(requestId)).toHaveLength(20);
  });

  it("go on with the letter that is written in the place of theirs, and go when it is thrown away", async () => {
    desk = openTestDesk();
    const { requestId } = await desk.draft();
    await attach(requestId, "a.pdf");
    const asked = { slug, kind: "erasure", follows: null };
    const { suggested } = await desk.take("requests:plan", asked);
    const written = await desk.take("requests:draft", { ...asked, wish: suggested, inPlaceOf: requestId });
    const fresh = written.summary;
    await desk.take("requests:discard", { requestId });
    expect(await names(fresh.requestId)).toEqual(["a.pdf"]);
    await desk.take("requests:discard", { requestId: fresh.requestId });
    expect(await attach(fresh.requestId, "b.pdf")).toMatchObject({ code: "request-unknown" });
  });

  it("are there again when a letter is taken back, and in the file for a mail program", async () => {
    desk = openTestDesk({ undoSeconds: 60 });
    const letter = await desk.draft();
    const { requestId } = letter;
    await attach(requestId, "a.pdf");
    await desk.take("requests:send", letter);
    await desk.take("outbox:take-back", { requestId });
    await attach(requestId, "b.pdf");
    await desk.take("requests:save-file", { ...letter, as: "eml" });
    expect(desk.saved[0]?.files().map(({ name }) => name)).toEqual(["a.pdf", "b.pdf"]);
    expect(desk.saved[0]?.fileNames).toEqual(["a.pdf", "b.pdf"]);
  });
});
