// Addresses as pages write, spell and hide them; and what only looks like one.
import { describe, expect, it } from "vitest";
import { buildDocument } from "../build-document.ts";
import { readPlainText } from "../read-plain-text.ts";
import { findMails } from "./find-mails.ts";

const mailsOf = (text: string) => findMails(buildDocument(readPlainText(text))).map(({ value }) => value);

describe("a text that was set in lines and kept their hyphens", () => {
  const broken =
    "Daten-schutz: der Datenschutz und die Ver-arbeitung, ihre Verarbeitung, die Ein-willigung, keine Einwilligung, die Ein-schränkung oder Einschränkung.";
  it("hides an address that it breaks: nobody knows whose the hyphen is", () => {
    expect(mailsOf(`${broken}\n\nSchreiben Sie an daten-schutz@example.org oder info@example.org.`)).toEqual([
      null,
      "info@example.org",
    ]);
  });

  it("leaves a hyphen in a sound text alone", () => {
    expect(mailsOf("Der Datenschutz: daten-schutz@example.org, data-protection@example.org")).toEqual([
      "daten-schutz@example.org",
      "data-protection@example.org",
    ]);
    expect(mailsOf(`${broken}\n\nlegal-team@example.org`)).toEqual(["legal-team@example.org"]);
  });
});

describe("findMails", () => {
  it.each([
    ["Write to Privacy@Example.org.", "privacy@example.org"],
    ["Write to privacy [at] example [dot] org please", "privacy@example.org"],
    ["Write to privacy(at)example(dot)org", "privacy@example.org"],
    ["datenschutz (ät) example punkt org", "datenschutz@example.org"],
    ["privacy at example dot org", "privacy@example.org"],
    ["DPO @ example.org", "dpo@example.org"],
    ["privacy\\[at\\]example.org **now**", "privacy@example.org"],
    ["first\\_last@example.org **now**", "first_last@example.org"],
    ["_privacy@example.org_ **now**", "privacy@example.org"],
    ["data‑privacy@example.org", "data-privacy@example.org"],
    ["pri\u00advacy@example.org", "privacy@example.org"],
    ["privacy&#64;example.org", "privacy@example.org"],
    ["Mail us at privacy@example.comIf you live elsewhere", "privacy@example.com"],
    ["privacy@example(dot)org", "privacy@example.org"],
    ["privacy (at) example . org", "privacy@example.org"],
    ["info(a)example.org", "info@example.org"],
    ["info -at- example.org", "info@example.org"],
    ["contact arobase example point org", "contact@example.org"],
    ["Vous n’privacy@example.org", "privacy@example.org"],
    ["l'adresse de l'info@example.org", "info@example.org"],
    ["à l‘adresse d'contact@example.org", "contact@example.org"],
    ["Write to pat.o'neill@example.org", "pat.o'neill@example.org"],
    ["our office—privacy@example.org", "privacy@example.org"],
    ["[write to us](mailto:privacy%40example.org?subject=data)", "privacy@example.org"],
    [
      "[mail](https://example.org/cdn-cgi/l/email-protection#7b0b09120d1a18023b1e031a160b171e5514091c)",
      "privacy@example.org",
    ],
  ])("reads %s", (text, address) => {
    expect(mailsOf(text)).toEqual([address]);
  });

  it.each([
    "Follow @example on @user@example.social or look at the point of sale.",
    "logo@2x.png",
    "In case you are at the point where you need data, or at any point in time, tell us.",
    "price @ 5.00 each",
    "Your data are deleted at any point in time, by us at the latest.",
    "Read more on work-at-home.org or (a) example.org and (b) others.",
    "We are @example.org",
  ])("finds none in %s", (text) => {
    expect(mailsOf(text)).toEqual([]);
  });

  it.each([
    "[email protected]",
    "[\\[email protected\\]](https://example.org/cdn-cgi/l/email-protection)",
    "This email address is being protected from spambots. You need JavaScript.",
    "info@NOSPAM.example.org",
    "infofoo@example.orgbar@example.org",
  ])("says that %s hides one", (text) => {
    expect(mailsOf(`Contact us: ${text}`)).toEqual([null]);
  });

  it("drops what a lost line break glued together when the address stands alone elsewhere", () => {
    expect(mailsOf("Write atinfo@example.org or info@example.org")).toEqual(["info@example.org"]);
  });
});
