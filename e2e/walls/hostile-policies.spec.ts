// Wall: files made to choke a reader end in a sentence, or in findings; the window answers meanwhile, and the next is read.
import { zipSync, zlibSync } from "fflate";
import { call, take } from "../fixtures/door.ts";
import { holdHidden, pickInstead } from "../fixtures/hidden-window.ts";
import { expect, test } from "../fixtures/shared-desk.ts";

const megabytes = (count: number, piece: string) => piece.repeat(Math.ceil((count * 1024 * 1024) / piece.length));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A PDF of one page whose drawing is `drawing`; `kids` stands for its pages. */
const pdf = (drawing: Uint8Array, kids = "[3 0 R] /Count 1"): Uint8Array => {
  const head = bytesOf(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids ${kids} >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >> endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
4 0 obj << /Length ${drawing.length} /Filter /FlateDecode >>
stream
`);
  const tail = bytesOf("\nendstream endobj\ntrailer << /Root 1 0 R >>\n%%EOF");
  return Buffer.concat([head, drawing, tail]);
};

const anyEnd = ["read", "policy-too-long", "policy-damaged", "policy-without-text", "policy-without-text-layer"];
const orTooLong = [...anyEnd, "reading-took-too-long"];
// On a slow machine the time may be over first.
const tooLong = ["policy-too-long", "reading-took-too-long"];

const files: readonly [name: string, file: string, make: () => Uint8Array | string, ends: readonly string[]][] = [
  ["a page of 50 MB in elements", "a.html", () => megabytes(50, "<p>We take care of your data.</p>\n"), tooLong],
  ["a page of 50 MB in one text", "a.html", () => `<pre>${megabytes(50, "We take care of your data. ")}`, tooLong],
  ["a page nested a million deep", "a.html", () => "<div>".repeat(1_000_000), [...tooLong, "policy-without-text"]],
  ["10 MB without a space", "a.txt", () => megabytes(10, "a"), orTooLong],
  ["10 MB of addresses", "a.txt", () => megabytes(10, "privacy@example.org "), orTooLong],
  ["10 MB of halves of addresses", "a.txt", () => megabytes(10, "@a.@"), orTooLong],
  [
    "a Word document that unpacks to 500 MB",
    "a.docx",
    () => zipSync({ "word/document.xml": new Uint8Array(500 * 1024 * 1024) }, { level: 9 }),
    tooLong,
  ],
  [
    "a PDF page without an end",
    "a.pdf",
    () => pdf(zlibSync(bytesOf(`BT /F1 9 Tf ${megabytes(100, "(a) Tj 0 -1 Td ")} ET`))),
    // Unpacked it is a hundred megabytes. A fast machine comes to an end of it before the time is over: to the limit of memory, or to
    // pdfjs giving up the page, of which no text is left then.
    [...tooLong, "reading-took-too-much-memory", "policy-without-text-layer"],
  ],
  [
    "a PDF whose pages are its pages",
    "a.pdf",
    () => pdf(zlibSync(bytesOf("BT ET")), "[2 0 R 2 0 R] /Count 300"),
    orTooLong,
  ],
  [
    "a PDF of a billion pages",
    "a.pdf",
    () => pdf(zlibSync(bytesOf("BT ET")), "[3 0 R] /Count 1000000000"),
    [...anyEnd],
  ],
  [
    "a mail in a mail in a mail",
    "a.eml",
    () => `MIME-Version: 1.0\r\n${"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n".repeat(100_000)}`,
    orTooLong,
  ],
];

for (const [name, file, make, ends] of files) {
  test(`${name} ends, and the window answers meanwhile`, async ({ desk }) => {
    await pickInstead(desk.app, file, make());
    let isOver = false;
    const reading = call(desk.page, "policies:pick").then((result) => {
      isOver = true;
      return result.ok ? "read" : result.code;
    });
    let answered = 0;
    while (!isOver) {
      await take(desk.page, "companies:search", { text: "komet" });
      await desk.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      if (!isOver) answered += 1;
    }
    const end = await reading;
    test.info().annotations.push({ type: "end", description: `${end}, ${answered} answers meanwhile` });
    expect(ends).toContain(end);
    expect(answered).toBeGreaterThan(0);
    const next = await take(desk.page, "policies:read", { kind: "text", text: "Write to privacy@example.org." });
    expect(next.text).toBe("Write to privacy@example.org.");
  });
}

test("what is being read is stopped at once, however busy its window is", async ({ desk }) => {
  const before = await take(desk.page, "policies:list");
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", { kind: "text", text: "Write to privacy@example.org." });
  await hidden.facts();
  await hidden.inside("setTimeout(() => { for (;;); }); undefined");
  expect(await take(desk.page, "policies:stop")).toEqual({ stopped: true });
  expect(await reading).toMatchObject({ code: "reading-stopped" });
  expect(await hidden.isGone()).toBe(true);
  expect(await take(desk.page, "policies:list")).toEqual(before);
});

test("a reading without an end is ended", async ({ desk }) => {
  const hidden = await holdHidden(desk.app);
  const reading = call(desk.page, "policies:read", { kind: "text", text: "Write to privacy@example.org." });
  await hidden.facts();
  await hidden.inside("setTimeout(() => { for (;;); }); undefined");
  expect(await reading).toMatchObject({ code: "reading-took-too-long", retry: true });
});
