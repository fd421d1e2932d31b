import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import vm from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { nameEngine, writeCodePack } from "./adapters/files/code-pack.ts";

type Packed = typeof import("./packed-code.ts");

let folder = "";
let packed: Packed;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-code-"));
  mkdirSync(path.join(folder, "code"));
  // What was unpacked is kept for as long as the app runs.
  vi.resetModules();
  packed = await import("./packed-code.ts");
  Reflect.set(globalThis, "packedCodeOfTest", packed);
  write("packed-code.cjs", "module.exports = globalThis.packedCodeOfTest;");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  Reflect.deleteProperty(globalThis, "packedCodeOfTest");
});

const write = (name: string, text: string | Buffer) => writeFileSync(path.join(folder, name), text);
const standIn = (name: string) => write(name, 'require("./packed-code.cjs").run(module, require);\n');

const compile = (source: string): Buffer =>
  new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`).createCachedData();

const packAll = (sources: Readonly<Record<string, string>>, engine: string, compiled = compile, front = 0) => {
  const pieces = Object.entries(sources).map(([name, source]) => {
    standIn(name);
    return [name, { source: Buffer.from(source), compiled: compiled(source) }] as const;
  });
  write("code/start.br", brotliCompressSync(writeCodePack({ engine, front, pieces: new Map(pieces) })));
};

const load = (name: string): unknown => createRequire(path.join(folder, "main.cjs"))(`./${name}`);

const sources = {
  "low.cjs": 'exports.word = "Größe"; exports.file = __filename;',
  "high.cjs": 'module.exports = () => require("./low.cjs").word + "!";',
};

it.each([
  ["by this engine", nameEngine(process), compile],
  ["by another engine", "25.1.1 11.4 plan9 vax", () => Buffer.from("of another kind of processor")],
  ["by this one, and broken", nameEngine(process), () => Buffer.from("no compiled code at all")],
  ["by nothing", nameEngine(process), () => Buffer.alloc(0)],
])("runs the pieces of a start, compiled %s", async (_, engine, compiled) => {
  packAll(sources, engine, compiled);
  await packed.unpackCode(folder);
  expect((load("high.cjs") as () => string)()).toBe("Größe!");
  expect(load("low.cjs")).toEqual({ word: "Größe", file: path.join(folder, "low.cjs") });
});

it("unpacks them where nobody has, as a thread finds them", () => {
  packAll(sources, nameEngine(process));
  expect((load("high.cjs") as () => string)()).toBe("Größe!");
});

it("runs a piece that no start needs, and an app that has none packed", async () => {
  standIn("rare.cjs");
  write("code/rare.cjs.br", brotliCompressSync("exports.rare = true;"));
  await packed.unpackCode(folder);
  expect(load("rare.cjs")).toEqual({ rare: true });
});

it("names a piece that is missing", () => {
  packAll(sources, nameEngine(process));
  standIn("gone.cjs");
  expect(() => load("gone.cjs")).toThrow("gone.cjs");
});

it("runs what comes before the first picture, each piece in its own turn, and nothing twice", async () => {
  const ran: string[] = [];
  Reflect.set(globalThis, "ranInTest", ran);
  const begin = (name: string, needs = "") => `${needs}; globalThis.ranInTest.push("${name}");`;
  const three = {
    "low.cjs": begin("low"),
    "high.cjs": begin("high", 'require("./low.cjs")'),
    "later.cjs": begin("later"),
  };
  packAll(three, nameEngine(process), compile, 2);
  await packed.unpackCode(folder);
  setImmediate(() => ran.push("a question of the window"));
  await packed.runFront(folder);
  expect(ran).toEqual(["low", "a question of the window", "high"]);
  load("high.cjs");
  load("later.cjs");
  expect(ran.slice(3)).toEqual(["later"]);
  Reflect.deleteProperty(globalThis, "ranInTest");
});

it("runs nothing early where nothing is packed", async () => {
  await packed.unpackCode(folder);
  await packed.runFront(folder);
  expect(() => load("low.cjs")).toThrow("low.cjs");
});
