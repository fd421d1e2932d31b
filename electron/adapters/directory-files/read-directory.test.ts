// Files of companies, good and hostile: told apart by content, read in batches, and one sentence for what cannot be read.
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { RowRead } from "../../core/directory/row-read.ts";
import { createOpenReader } from "./create-open-reader.ts";
import type { DirectoryLook } from "./directory-reader.ts";

const reader = createOpenReader();
const signal = new AbortController().signal;
const toBytes = (given: string | Uint8Array) => (typeof given === "string" ? new TextEncoder().encode(given) : given);
const look = (given: string | Uint8Array) => reader.look({ bytes: toBytes(given) }, signal);

const read = async (
  given: string | Uint8Array,
  change: Partial<DirectoryLook["table"]> = {},
  charset: string | null = null,
) => {
  const file = { bytes: toBytes(given), charset };
  const looked = await reader.look(file, signal);
  if (!looked.ok) throw new Error(looked.code);
  const { kind, form, table } = looked.value;
  const batches: number[] = [];
  const reads: RowRead[] = [];
  const plan = { file, kind, form, headLine: 1, columns: [], ...table, ...change };
  const ended = await reader.read(
    plan,
    (batch) => {
      batches.push(batch.reads.length);
      reads.push(...batch.reads);
    },
    signal,
  );
  const names = reads.flatMap((one) => (one.kind === "entry" ? [one.row.name] : []));
  const bad = reads.flatMap((one) => (one.kind === "bad" ? [`${one.line} ${one.fault}`] : []));
  return { kind, form, batches, names, bad, ended: ended.ok ? null : ended.code };
};

const company = (name: string) => ({
  slug: name.toLowerCase(),
  name,
  address: "Example Street 1\nIreland",
  "relevant-countries": ["all"],
  sources: ["https://example.org"],
  quality: "verified",
});
const site = (name: string) => ({
  name,
  url: "https://example.org/delete",
  difficulty: "easy",
  domains: ["example.org"],
});
const json = (value: unknown) => toBytes(JSON.stringify(value));

describe("what a file is", () => {
  it("is told by its content", async () => {
    expect(await read(json([company("One"), company("Two")]))).toMatchObject({
      kind: "datarequests",
      names: ["One", "Two"],
    });
    expect(await read(json(company("One")))).toMatchObject({ kind: "datarequests", form: "json", names: ["One"] });
    expect(await read(json([site("One"), 7]))).toMatchObject({
      kind: "justdeleteme",
      names: ["One"],
      bad: ["2 not-a-company"],
    });
    expect(await read("Name;Web\r\nOne;example.org\r\n\r\nTwo;example.net\r\n")).toMatchObject({
      kind: "csv",
      names: ["One", "Two"],
    });
    const registry =
      'Read this first,\n"Data broker name:","Data broker primary website:"\n"One, Inc.",https://example.org\n';
    expect(await read(registry)).toMatchObject({ kind: "california-brokers", names: ["One, Inc."] });
  });

  it.each([
    ["ISO-8859-1", Buffer.from("Name;Web\nZürich Büro;example.org\n", "latin1"), ["Zürich Büro"]],
    ["windows-1252", Buffer.from("Name;Web\n\x80 & Co;example.org\n", "latin1"), ["€ & Co"]],
    ["windows-1251", Buffer.from("Name;Web\n\xcf\xf0\xe8\xec\xe5\xf0;example.org\n", "latin1"), ["Пример"]],
    // What reads as UTF-8 is UTF-8, whatever the server says.
    ["ISO-8859-1", toBytes("Name;Web\nZürich;example.org\n"), ["Zürich"]],
    ["x-made-up", toBytes("Name;Web\nZürich;example.org\n"), ["Zürich"]],
  ])("is read as %s where the server says so", async (charset, bytes, names) => {
    expect(await read(bytes, {}, charset)).toMatchObject({ kind: "csv", names, ended: null });
  });

  it("is not guessed at where nobody says how it is written", async () => {
    const looked = await look(Buffer.from("Name;Web\nZürich;example.org\n", "latin1"));
    expect(looked).toMatchObject({ ok: false, code: "directory-not-text" });
  });

  it("takes of a zip what are companies, and nothing that lies beside them", async () => {
    const zip = zipSync({
      "data-master/companies/one.json": json(company("One")),
      "data-master/companies/two.json": json(company("Two")),
      "data-master/companies/broken.json": toBytes('{"slug":'),
      "data-master/supervisory-authorities/office.json": json(company("Office")),
      "data-master/schema.json": json({}),
      "data-master/README.md": toBytes("Hello"),
    });
    const all = await read(zip);
    expect(all).toMatchObject({ kind: "datarequests", form: "zip", names: ["One", "Two"], bad: ["3 broken-json"] });
  });

  it("takes the one table in a zip, and does not guess which of several is meant", async () => {
    const rows = toBytes("Name,Web\nOne,one.example.org\nTwo,two.example.org\n");
    const beside = { "README.txt": toBytes("Hello"), "__MACOSX/._list.csv": new Uint8Array([0, 1]) };
    expect(await read(zipSync({ ...beside, "out/list.csv": rows }))).toMatchObject({
      kind: "csv",
      names: ["One", "Two"],
      ended: null,
    });
    expect(await look(zipSync({ "a.csv": rows, "b.csv": rows }))).toMatchObject({ code: "directory-unknown" });
    const isLocked = zipSync({ "a.csv": rows });
    isLocked.set([0xff, 0xff, 0xff], 35);
    expect(await look(isLocked)).toMatchObject({ ok: false, code: "directory-damaged" });
  });

  it.each([
    ["a table", zipSync({ "lists/": new Uint8Array(), "lists/a.csv": toBytes("Name,Web\nOne,one.example.org\n") })],
    ["companies", zipSync({ "lists/": new Uint8Array(), "lists/one.json": toBytes("{}") })],
  ])(
    "says of a zip with %s that it is locked, or packed in a rare way, and not that it is damaged",
    async (_of, zip) => {
      const second = Buffer.from(zip).indexOf("PK\u0003\u0004", 4, "latin1");
      const locked = Uint8Array.from(zip);
      locked[second + 6] = (locked[second + 6] ?? 0) | 1;
      expect(await look(locked)).toMatchObject({ ok: false, code: "directory-zip-closed" });
      // LZMA is 14.
      const rare = Uint8Array.from(zip);
      rare[second + 8] = 14;
      expect(await look(rare)).toMatchObject({ ok: false, code: "directory-zip-closed" });
    },
  );

  it("reads UTF-16 that says so, and umlauts as they are", async () => {
    const utf16 = new Uint8Array(Buffer.from("\uFEFFName,Web\nMüller,example.org\n", "utf16le"));
    expect((await read(utf16)).names).toEqual(["Müller"]);
  });

  it("keeps quoted commas, quotes and line ends in their cells", async () => {
    const table = 'Name,Address\r\n"Example ""One"", Ltd","Street 1\r\nTown"\r\n';
    expect((await read(table)).names).toEqual(['Example "One", Ltd']);
  });
});

describe("many rows", () => {
  it("come in batches, each of them once", async () => {
    const rows = Array.from({ length: 12_000 }, (_, at) => `Example ${at},${at}.example.org`);
    const all = await read(`Name,Web\n${rows.join("\n")}`);
    expect([all.names.length, new Set(all.names).size, Math.max(...all.batches)]).toEqual([12_000, 12_000, 2000]);
  });

  it("end where they are stopped", async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `Example ${at},x`).join("\n");
    const stop = new AbortController();
    let seen = 0;
    const plan = { kind: "csv", form: "csv", headLine: 1, columns: ["name", null] } as const;
    const ended = await reader.read(
      { ...plan, file: { bytes: toBytes(`Name,Web\n${rows}`) } },
      ({ reads }) => {
        seen += reads.length;
        stop.abort();
      },
      stop.signal,
    );
    expect([ended.ok, seen]).toEqual([true, 2000]);
  });
});

describe("hostile files", () => {
  it.each([
    ["nothing", "", "directory-unknown"],
    ["a page", "<!doctype html><p>Hello", "directory-unknown"],
    ["words", "Dear Sir or Madam\nHello", "directory-unknown"],
    [
      "a table in another encoding",
      new Uint8Array(Buffer.from("Name,Web\nM\u00fcller,x\n", "latin1")),
      "directory-not-text",
    ],
    ["a program", new Uint8Array([0x4d, 0x5a, 0, 0, 1, 2]), "directory-not-text"],
    ["a table of a million columns", `${",".repeat(1_000_000)}\n`, "directory-too-wide"],
    ["a table of three million columns", `${"a,".repeat(3_000_000)}\n`, "directory-too-wide"],
    ["a nest of a hundred thousand lists", "[".repeat(100_000), "directory-damaged"],
    ["a closed nest", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "directory-unknown"],
    ["a nest of things", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "directory-unknown"],
    ["a list of something else", "[1, 2, 3]", "directory-unknown"],
    ["half a list", '[{"a": 1}, {"b"', "directory-damaged"],
    ["a zip that is none", new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]), "directory-unknown"],
    ["a zip of something else", zipSync({ "a.txt": toBytes("x") }), "directory-unknown"],
  ])("%s is refused", async (_name, given, code) => {
    expect(await look(given)).toMatchObject({ ok: false, code });
  });

  it("a zip bomb is one file that is too large, and the others come in", async () => {
    const bomb = zipSync({
      "bomb.json": new Uint8Array(64 * 1024 * 1024).fill(0x20),
      "one.json": json(company("One")),
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await read(bomb)).toMatchObject({ names: ["One"], bad: ["1 too-large"] });
  });

  it("what stands before a damage comes in", async () => {
    const text = `${JSON.stringify([company("One"), company("Two")]).slice(0, -1)}, {"slug": oops`;
    expect(await read(text)).toMatchObject({ names: ["One", "Two"], ended: "directory-damaged" });
    const quote = `Name,Web\nOne,example.org\n"Two,${"x".repeat(3_000_000)}`;
    expect(await read(quote)).toMatchObject({ names: ["One"], ended: "directory-row-endless" });
  });

  it("rows with more cells than heads are left out, each with its line", async () => {
    expect(await read("Name,Web\nOne,example.org\nTwo,a,b,c\nThree\n")).toMatchObject({
      names: ["One", "Three"],
      bad: ["3 more-cells"],
    });
  });
});
