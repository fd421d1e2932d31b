// Wall: letters are printed in a hidden window that runs nothing; and what comes out meets the envelope's window.
import { test as base, expect } from "@playwright/test";
import type { LetterToPrint } from "../../electron/adapters/letter-files/lay-out-letter.ts";
import { launchPrinter } from "../fixtures/launch-printer.ts";
import { type Piece, type ReadPage, readPdf } from "../fixtures/read-pdf.ts";

type PrinterDesk = Awaited<ReturnType<typeof launchPrinter>>;

const test = base.extend<{ printer: PrinterDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands an object pattern here.
  printer: async ({}, use) => {
    const printer = await launchPrinter();
    await use(printer);
    await printer.app.close();
  },
});

const letter: LetterToPrint["letter"] = {
  language: "de",
  from: { name: "Kim Example", address: "kim@example.org" },
  to: { name: "Example Store GmbH", address: null, postal: "Beispielstraße 1\n10115 Berlin\nGermany", form: null },
  subject: "Auskunft nach Art. 15 DSGVO (Zeichen RD-2026-7K3QX9)",
  text: "Datum: 22. November 2026\n\nSehr geehrte Damen und Herren,\n\n  1. bitte geben Sie Auskunft – „alles“ & <nichts> sonst.\n\nKim Example\n",
};
const a4: LetterToPrint = {
  letter,
  place: "a4",
  senderPostal: "Musterweg 7\n04109 Leipzig",
  isPractice: false,
  fileNames: [],
};
const us: LetterToPrint = {
  place: "letter",
  senderPostal: "7 Sample Road\nSacramento, CA 95814",
  isPractice: false,
  fileNames: [],
  letter: {
    ...letter,
    language: "en",
    to: { ...letter.to, name: "Example Store", postal: "Privacy Office, Example Street 1, Fresno, CA 93704" },
  },
};

const read = async ({ print }: PrinterDesk, toPrint: LetterToPrint) => {
  const { result, bugs } = await print(toPrint);
  if (!result.ok) throw new Error(`${result.message} ${bugs.join()}`);
  expect(bugs).toEqual([]);
  return { ...(await readPdf(result.value)), bytes: Buffer.from(result.value).toString("latin1") };
};

const squeezed = (text: string): string => text.replace(/\s+/g, "");
const textOf = (pieces: readonly Piece[]): string => squeezed(pieces.map(({ text }) => text).join(""));
const only = (pages: readonly ReadPage[]): ReadPage => {
  const [page] = pages;
  if (!page || pages.length !== 1) throw new Error(`${pages.length} pages.`);
  return page;
};
/** The pieces between two heights of a sheet, in millimetres. */
const between = ({ pieces }: ReadPage, top: number, bottom: number): readonly Piece[] =>
  pieces.filter(({ y, text }) => y > top && y <= bottom && text.trim() !== "");
const inch = 25.4;

test("an A4 letter shows sender and recipient in the window of DIN 5008, form B, and holds its text and no other", async ({
  printer,
}) => {
  const { pages, info, bytes } = await read(printer, a4);
  const page = only(pages);
  expect([Math.round(page.width), Math.round(page.height)]).toEqual([210, 297]);
  expect(info).toMatchObject({ Title: letter.subject, Language: "de" });

  const returnLine = between(page, 45, 62.7);
  expect(textOf(returnLine)).toBe(squeezed("Kim Example · Musterweg 7 · 04109 Leipzig"));
  const address = between(page, 62.7, 90);
  expect(address.map(({ text }) => text)).toEqual([
    "Example Store GmbH",
    "Beispielstraße 1",
    "10115 Berlin",
    "Germany",
  ]);
  for (const { x, width } of [...returnLine, ...address]) {
    expect(x).toBeCloseTo(25, 0);
    expect(x + width).toBeLessThan(105);
  }
  const [first, second] = address;
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(27.3 / 6, 0);
  expect(between(page, 0, 45)).toEqual([]);
  expect(between(page, 90, 98.46)).toEqual([]);
  const body = between(page, 98.46, 297);
  expect(textOf(body)).toBe(squeezed(letter.subject + letter.text));
  expect(body[0]?.y).toBeLessThan(104);

  const bars = [...page.bars].sort((one, other) => one.y - other.y);
  expect(bars.map(({ x }) => Math.round(x))).toEqual([4, 4, 4]);
  for (const [at, y] of [105, 148.5, 210].entries()) expect(Math.abs((bars[at]?.y ?? 0) - y)).toBeLessThan(0.5);
  expect(bytes).not.toMatch(/Mozilla|Linux|Electron|Chrome|CreationDate/);
});

test("a US letter shows both addresses in the two windows of a No. 10 envelope", async ({ printer }) => {
  const { pages } = await read(printer, us);
  const page = only(pages);
  expect([page.width / inch, page.height / inch]).toEqual([expect.closeTo(8.5, 2), expect.closeTo(11, 2)]);
  const sender = between(page, 0.5 * inch, 1.292 * inch);
  expect(sender.map(({ text }) => text)).toEqual(["Kim Example", "7 Sample Road", "Sacramento, CA 95814"]);
  const recipient = between(page, 2.042 * inch, 2.917 * inch);
  expect(recipient.map(({ text }) => text)).toEqual([
    "Example Store",
    "Privacy Office",
    "Example Street 1",
    "Fresno, CA 93704",
  ]);
  for (const { x, width } of [...sender, ...recipient]) {
    expect(x).toBeGreaterThan(0.85 * inch);
    expect(x + width).toBeLessThan(4 * inch);
  }
  expect(between(page, 2.917 * inch, 3.6 * inch)).toEqual([]);
  expect(textOf(between(page, 3.6 * inch, 11 * inch))).toBe(squeezed(letter.subject + letter.text));
  expect(textOf(page.pieces)).toBe(
    squeezed(`Kim Example 7 Sample Road Sacramento, CA 95814 Example Store Privacy Office Example Street 1
      Fresno, CA 93704 ${letter.subject} ${letter.text}`),
  );
  expect(page.bars.map(({ y }) => y)).toEqual([expect.closeTo((11 / 3) * inch, 0), expect.closeTo((22 / 3) * inch, 0)]);
});

for (const place of ["a4", "letter"] as const) {
  test(`50,000 characters fill numbered sheets of ${place} without losing one`, async ({ printer }) => {
    const lines = Array.from({ length: 800 }, (_, at) => `Absatz ${at}: ${"wort ".repeat(at % 23)}`).join("\n");
    const text = `${lines}\n${"x".repeat(10_000)}`.slice(0, 50_000);
    const { pages } = await read(printer, { ...a4, place, letter: { ...letter, text } });
    expect(pages.length).toBeGreaterThan(10);
    const bottom = place === "a4" ? 297 - 25 : 11 * inch - 0.9 * inch;
    const body: Piece[] = [];
    for (const [at, page] of pages.entries()) {
      const foot = page.pieces.filter(({ y }) => y > bottom);
      expect(textOf(foot)).toBe(`Seite${at + 1}von${pages.length}`);
      expect(Math.max(...foot.map(({ y }) => y))).toBeLessThan(page.height - 8);
      body.push(...page.pieces.filter(({ y }) => y <= bottom));
      for (const { x, width } of page.pieces) {
        expect(x).toBeGreaterThan(20);
        expect(x + width).toBeLessThan(page.width - 18);
      }
      // Fold marks belong to the first sheet, whose address has to meet the window.
      expect(page.bars.length > 0).toBe(at === 0);
    }
    expect(textOf(body).endsWith(squeezed(letter.subject + text))).toBe(true);
  });
}

test("whatever a letter says is text: no HTML, no script, no picture, no style", async ({ printer }) => {
  const trick = `</title></style><script>document.title='x'</script><img src="printing://x/"><style>*{display:none}</style>`;
  const text = `${trick}\n{{subject}} $& $1 \\ &amp; &#60;\u202Egnorw\u202C ok\u2066\u200F!\u2069 😀 漢字 \uD800 \0 end`;
  const hostile: LetterToPrint = {
    ...a4,
    senderPostal: trick,
    letter: { ...letter, subject: `${trick} {{subject}}`, text, to: { ...letter.to, name: trick } },
  };
  const { pages, info } = await read(printer, hostile);
  expect(info.Title).toBe(`${trick} {{subject}}`);
  const page = only(pages);
  expect(textOf(page.pieces).split(squeezed(trick)).length - 1).toBe(4);
  expect(textOf(page.pieces)).toContain(squeezed("{{subject}} $& $1 \\ &amp; &#60;"));
  expect(textOf(page.pieces).endsWith("end")).toBe(true);
});

test("an address that is too long for its window stays whole and lies over nothing", async ({ printer }) => {
  const postal = Array.from({ length: 14 }, (_, at) => `Line ${at} of an address that goes on and on and on`).join(
    "\n",
  );
  for (const toPrint of [a4, us]) {
    const { pages } = await read(printer, {
      ...toPrint,
      senderPostal: postal,
      letter: { ...letter, to: { ...letter.to, postal } },
    });
    const pieces = only(pages).pieces.filter(({ text }) => text.trim() !== "");
    expect(textOf(pieces).split(squeezed(postal)).length - 1).toBeGreaterThan(0);
    const heights = pieces.map(({ y }) => y);
    expect([...heights].sort((one, other) => one - other)).toEqual(heights);
    expect(textOf(pieces).endsWith(squeezed(letter.subject + letter.text))).toBe(true);
  }
});

test("a letter without a postal address or a sender's address leaves their lines free", async ({ printer }) => {
  const { pages } = await read(printer, {
    ...a4,
    senderPostal: null,
    letter: { ...letter, to: { ...letter.to, postal: null } },
  });
  const page = only(pages);
  expect(between(page, 45, 62.7).map(({ text }) => text)).toEqual(["Kim Example"]);
  expect(between(page, 62.7, 90).map(({ text }) => text)).toEqual(["Example Store GmbH"]);
});

test("two letters at once come out each as itself", async ({ printer }) => {
  const [one, other] = await Promise.all([read(printer, a4), read(printer, us)]);
  expect(textOf(only(one.pages).pieces)).toContain("10115Berlin");
  expect(textOf(only(other.pages).pieces)).toContain("Fresno,CA93704");
});

test("the hidden window is sandboxed, runs no script, has no door, and is gone afterwards", async ({ printer }) => {
  const facts = await printer.app.evaluateHandle(({ app, session }) => ({
    seen: new Promise<Record<string, unknown>>((resolve) => {
      app.once("browser-window-created", (_event, window) => {
        const contents = window.webContents as Electron.WebContents & {
          getLastWebPreferences: () => Record<string, unknown>;
        };
        contents.once("dom-ready", () => {
          const { session: own } = contents;
          resolve({
            preferences: contents.getLastWebPreferences(),
            isVisible: window.isVisible(),
            isDefaultSession: own === session.defaultSession,
            isInMemory: own.storagePath === null,
            url: contents.getURL(),
          });
        });
      });
    }),
  }));
  await read(printer, a4);
  const { preferences, ...others } = await facts.evaluate(async ({ seen }) => seen);
  expect(others).toMatchObject({ isVisible: false, isDefaultSession: false, isInMemory: true });
  expect(others.url).toMatch(/^printing:\/\/[0-9a-f]{32}\/$/);
  expect(preferences).toMatchObject({ javascript: false, contextIsolation: true, sandbox: true, webSecurity: true });
  const off = ["nodeIntegration", "nodeIntegrationInWorker", "nodeIntegrationInSubFrames", "webviewTag", "plugins"];
  expect(off.filter((name) => (preferences as Record<string, unknown>)[name] === true)).toEqual([]);
  expect((preferences as Record<string, unknown>).preload ?? null).toBeNull();
  const windows = () => printer.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(await windows()).toBe(0);
});

test("a page that dies is a failure that one can try again, and the next letter is printed", async ({ printer }) => {
  await printer.app.evaluate(({ app }) => {
    app.once("browser-window-created", (_event, window) => {
      window.webContents.once("did-start-loading", () => window.webContents.forcefullyCrashRenderer());
    });
  });
  const { result, bugs } = await printer.print(a4);
  expect(result).toMatchObject({ ok: false, code: "letter-unprintable", retry: true });
  expect(bugs).toHaveLength(1);
  expect((await read(printer, a4)).pages).toHaveLength(1);
});

test("a practice letter is marked as one, and still fits the envelope", async ({ printer }) => {
  const marked = await read(printer, { ...a4, isPractice: true });
  const plain = await read(printer, a4);
  const textOf = (pages: typeof plain.pages) => pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(" ");
  expect(textOf(marked.pages)).toContain("Übung: kein echtes Schreiben");
  expect(textOf(plain.pages)).not.toContain("Übung");
  expect(marked.pages).toHaveLength(plain.pages.length);
});
