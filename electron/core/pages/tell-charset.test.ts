// Headers of servers, well written and not.
import { expect, it } from "vitest";
import { tellCharset } from "./tell-charset.ts";

it.each([
  ["text/html; charset=ISO-8859-1", "iso-8859-1"],
  ['text/csv;charset="EUC-JP"', "euc-jp"],
  ["text/csv; header=present; Charset = utf-8", "utf-8"],
  ["text/html", null],
  ["text/html; charset=", null],
  [null, null],
])("%s: %s", (type, charset) => expect(tellCharset(type)).toBe(charset));
