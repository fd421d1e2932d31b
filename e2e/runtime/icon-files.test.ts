// The icon files are whole, and the ones in the repository belong to the same drawing.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { packIcns, packIco } from "./icon-files.ts";

const icons = fileURLToPath(new URL("../../electron/icons/", import.meta.url));
const read = (name: string) => readFileSync(`${icons}${name}`);
const pngNames = readdirSync(icons).filter((name) => name.endsWith(".png"));
const edgeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

/** The images of an .ico, read by its own directory. */
const readIco = (ico: Buffer) =>
  Array.from({ length: ico.readUInt16LE(4) }, (_, at) => {
    const entry = 6 + 16 * at;
    const start = ico.readUInt32LE(entry + 12);
    return { edge: ico.readUInt8(entry) || 256, png: ico.subarray(start, start + ico.readUInt32LE(entry + 8)) };
  });

/** The elements of an .icns, read by their own lengths. */
const readIcns = (icns: Buffer) => {
  const found: { type: string; png: Buffer }[] = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    const png = icns.subarray(at + 8, at + icns.readUInt32BE(at + 4));
    found.push({ type: icns.toString("latin1", at, at + 4), png });
  }
  return found;
};

describe("the icons in the repository", () => {
  it("are drawn in every size from 16 to 1024, each as big as its name says", () => {
    expect(pngNames).toContain("16x16.png");
    expect(pngNames).toContain("1024x1024.png");
    for (const name of pngNames) {
      const { width, height } = edgeOf(read(name));
      expect(`${width}x${height}.png`).toBe(name);
    }
  });

  it("hold the same pictures on Windows as on Linux", () => {
    const images = readIco(read("icon.ico"));
    expect(images.map(({ edge }) => edge)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const { edge, png } of images) expect(png.equals(read(`${edge}x${edge}.png`))).toBe(true);
  });

  it("go up to 1024 pixels on macOS", () => {
    const icns = read("icon.icns");
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const edges = readIcns(icns).map(({ type, png }) => [type, edgeOf(png).width]);
    expect(Object.fromEntries(edges)).toMatchObject({ ic07: 128, ic10: 1024, ic11: 32, ic14: 512 });
  });
});

describe("packIco and packIcns", () => {
  it("give back the bytes that went in", () => {
    const pngs = new Map([16, 32, 64, 128, 256, 512, 1024].map((size) => [size, Buffer.from(`png of ${size}`)]));
    const small = new Map([...pngs].filter(([size]) => size <= 256));
    expect(readIco(packIco(small)).map(({ edge, png }) => [edge, String(png)])).toEqual(
      [...small].map(([edge, png]) => [edge, String(png)]),
    );
    expect(
      readIcns(packIcns(pngs))
        .find(({ type }) => type === "ic10")
        ?.png.toString(),
    ).toBe("png of 1024");
  });

  it("name the size that is missing", () => {
    expect(() => packIcns(new Map())).toThrow("32 pixels");
  });
});
