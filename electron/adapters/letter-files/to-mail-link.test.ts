// A link that starts a letter must carry exactly that letter, and never be cut off on its way.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toMailLink } from "./to-mail-link.ts";

const letter = { to: "privacy@example.org", subject: "Access", text: "Hello\nKim" };
const link = (change: Partial<typeof letter> = {}) => {
  const made = toMailLink({ ...letter, ...change });
  if (!made.ok) throw new Error(made.message);
  return made.value;
};
const partsOf = (url: string) =>
  new Map(
    (url.split("?")[1] ?? "").split("&").map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name, decodeURIComponent(value)];
    }),
  );

describe("toMailLink", () => {
  it("writes line breaks as RFC 6068 does", () => {
    expect(link()).toEqual({
      url: "mailto:privacy@example.org?subject=Access&body=Hello%0D%0AKim",
      to: "privacy@example.org",
      isTextLeftOut: false,
    });
  });

  it("carries any subject and text whole, and nothing beside them", () => {
    const any = fc.string({ unit: "binary", maxLength: 60 });
    const line = any.map((text) => text.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, " "));
    fc.assert(
      fc.property(line, any, (subject, text) => {
        const { url, isTextLeftOut } = link({ subject, text });
        expect(isTextLeftOut).toBe(false);
        expect(url).toMatch(/^mailto:privacy@example\.org\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
        expect(partsOf(url)).toEqual(
          new Map([
            ["subject", subject],
            ["body", text.replace(/\r\n?|\n/g, "\r\n")],
          ]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(["a&cc=spy@example.net", "a#x", "a?bcc=x", "a'b\"c", "\uD83D", "{{x}} $& \u202E"])(
    "keeps %j in its place",
    (subject) => {
      expect([...partsOf(link({ subject }).url).keys()]).toEqual(["subject", "body"]);
    },
  );

  it("leaves out a text that would make it longer than 2,000 characters, and says so", () => {
    const room = 2000 - link({ text: "" }).url.length;
    expect(link({ text: "x".repeat(room) })).toMatchObject({ isTextLeftOut: false });
    expect(link({ text: "x".repeat(room) }).url).toHaveLength(2000);
    expect(link({ text: "x".repeat(room + 1) })).toEqual({
      url: "mailto:privacy@example.org?subject=Access",
      to: "privacy@example.org",
      isTextLeftOut: true,
    });
  });

  it.each(["a\nBcc: spy@example.net", "a\r\nb", "a\u2028b"])(
    "refuses %j, which a mail program may take for a header",
    (subject) => {
      expect(toMailLink({ ...letter, subject })).toMatchObject({ ok: false, code: "line-break-in-header" });
    },
  );

  it("refuses a subject that is too long by itself", () => {
    expect(toMailLink({ ...letter, subject: "ä".repeat(400) })).toMatchObject({ ok: false, code: "letter-too-long" });
  });

  it("takes exactly one address, and writes its domain in ASCII", () => {
    expect(link({ to: "a+b@bücher.example" }).url).toContain("mailto:a%2Bb@xn--bcher-kva.example?");
    for (const to of ["a@example.org,b@example.net", "a@example.org?cc=b@example.net", "", "Kim <a@example.org>"]) {
      expect(toMailLink({ ...letter, to })).toMatchObject({ ok: false, code: "address-invalid" });
    }
  });
});
