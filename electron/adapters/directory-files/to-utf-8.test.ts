// Lists whose writing only their server's header tells.
import { expect, it } from "vitest";
import { toUtf8 } from "./to-utf-8.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it.each([
  ["iso-8859-1", [0x47, 0xe4, 0x73, 0x74, 0x65], "Gäste"],
  ["euc-jp", [0xc6, 0xfc, 0xcb, 0xdc], "日本"],
  ["windows-1251", [0xcc, 0xe8, 0xf0], "Мир"],
])("%s is written anew", (charset, bytes, read) => expect(text(toUtf8(Uint8Array.from(bytes), charset))).toBe(read));

it("leaves alone what reads as UTF-8, is said to be, is said to be nothing, or nothing that is known", () => {
  const utf8 = new TextEncoder().encode("Gäste");
  const other = Uint8Array.from([0xe4]);
  expect(toUtf8(utf8, "iso-8859-1")).toBe(utf8);
  for (const charset of ["utf-8", "UTF8", "utf-16le", "nothing-known", null])
    expect(toUtf8(other, charset)).toBe(other);
});
