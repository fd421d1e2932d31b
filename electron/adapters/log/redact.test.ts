// Blotting: whatever stands around them, addresses, paths and names are gone.
import fc from "fast-check";
import { expect, it } from "vitest";
import { redact } from "./redact.ts";

const letters = fc.string({ unit: fc.constantFrom(..."abcdefgäöüßéčŁ山田-'"), minLength: 3, maxLength: 12 });
const noise = fc.string({ unit: "binary", maxLength: 60 });

it.each([
  ["from Kim Doe at /home/kim", "from █ at █"],
  ["KIM wrote, said doe", "█ wrote, said █"],
  ["mail kim@example.org failed", "mail █ failed"],
  ["<kim%40example.org> and kim＠example.org", "█ and █"],
  ["ENOENT: C:\\Users\\Kim Lee Doe\\letters\\one two.txt gone", "ENOENT: █"],
  ["file:///home/kim/x y", "█"],
  ["two\r\nlines\u2028three\0four", "two lines three four"],
  ["letter-sent attempts=1 code=timed-out", "letter-sent attempts=1 code=timed-out"],
])("turns %j into %j", (text, line) => {
  expect(redact(text, ["Kim Doe"])).toBe(line);
});

it("blots a name in every spelling of its accents and capitals", () => {
  for (const text of ["Zoë Straße", "zoe\u0308 strasse", "ZOË STRAßE"]) {
    expect(redact(`to ${text}.`, ["Zoë Straße", "strasse"])).not.toMatch(/zo|stra/i);
  }
});

it("leaves no address, path or name of anybody, whatever is around it", () => {
  fc.assert(
    fc.property(noise, noise, letters, letters, (before, after, first, last) => {
      const secrets = [
        `${first}@${last}.example`,
        `/home/${first}/${last}`,
        `C:\\${first} ${last}\\x`,
        `${first} ${last}`,
      ];
      const line = redact([before, ...secrets, after].join(" "), [`${first} ${last}`]);
      expect(line).not.toMatch(/[@\\/\n\r]/);
      expect(line.toLowerCase()).not.toContain(first.normalize("NFC").toLowerCase());
      expect(line.toLowerCase()).not.toContain(last.normalize("NFC").toLowerCase());
    }),
  );
});

it("does not let a letter through: a line is short and is one line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 400, maxLength: 3000 }), (text) => {
      const line = redact(text, []);
      expect([...line].length).toBeLessThanOrEqual(301);
      expect(line).not.toMatch(/[\r\n\u2028\u2029\0]/);
    }),
  );
});
