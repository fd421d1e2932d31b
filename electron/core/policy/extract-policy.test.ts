// Whole policies: who, where to write, and why there is sometimes nobody.
import { describe, expect, it } from "vitest";
import { extractPolicy } from "./extract-policy.ts";
import type { PolicyFindings } from "./findings.ts";
import { readPlainText } from "./read-plain-text.ts";

const read = (text: string) => extractPolicy(readPlainText(text));
const mailsOf = ({ contacts }: PolicyFindings) =>
  Object.fromEntries(
    contacts.flatMap(({ kind, value, role }) => (kind === "email" && value !== null ? [[value, role]] : [])),
  );

const english = `PRIVACY POLICY

Last updated: 14 May 2021

This Privacy Policy explains how Example Gardens, Inc. ("Example Gardens", "we" or "us") uses data on its website at https://www.example-gardens.org (the "Site"). We use the data that you give us and keep it for as long as you are with us.

Payments are handled by Sample Pay. Questions on a payment go to privacy@samplepay.example.net at Sample Pay.

Our representative in the EU is Deputy Ltd, eu-rep@deputy.example.net.

You can complain to the Information Commissioner's Office, casework@ico.org.uk, tel. +44 303 123 1113.

Press enquiries: press@example-gardens.org

CONTACT US

If you have questions about this policy or want to use your rights, write to privacy@example-gardens.org or to
Example Gardens, Inc.
12 Orchard Street, Suite 4
Springfield, IL 62701
Tel: +1 217 555 0100
`;

const german = `Datenschutzerklärung

Verantwortlicher im Sinne der Datenschutz-Grundverordnung ist:

Muster Garten GmbH
Beispielstraße 12
10115 Berlin
Telefon: 030 5550100
E-Mail: info@muster-garten.example.de

Unseren Datenschutzbeauftragten erreichen Sie unter dsb@muster-garten.example.de. Wir verarbeiten die Daten, die Sie uns geben, und wir löschen sie, wenn sie nicht mehr gebraucht werden.

Sie haben das Recht, sich bei einer Aufsichtsbehörde zu beschweren: mailbox@datenschutz.hamburg.de

Stand: Mai 2018
`;

describe("extractPolicy", () => {
  it("tells the company's addresses from everybody else's", () => {
    const findings = read(english);
    expect(findings.company?.value).toBe("Example Gardens, Inc.");
    expect(findings.aliases).toEqual(["Example Gardens"]);
    expect(findings.website?.value).toBe("example-gardens.org");
    expect(findings.updatedOn?.value).toBe("2021-05-14");
    expect(findings.country?.value).toBe("US");
    expect(mailsOf(findings)).toMatchObject({
      "privacy@example-gardens.org": "privacy",
      "eu-rep@deputy.example.net": "representative",
      "casework@ico.org.uk": "authority",
      "press@example-gardens.org": "other",
    });
    expect(findings.primaryContact).toMatchObject({ kind: "email", value: "privacy@example-gardens.org" });
    expect(findings.contacts.find(({ kind }) => kind === "postal")?.value).toBe(
      "12 Orchard Street, Suite 4, Springfield, IL 62701",
    );
    const phones = findings.contacts.filter(({ kind }) => kind === "phone");
    expect(phones.map(({ value, role }) => [value, role])).toEqual([
      ["+44 303 123 1113", "authority"],
      ["+1 217 555 0100", "privacy"],
    ]);
    expect(findings.authorities.map(({ value }) => value)).toEqual(["Information Commissioner's Office (ICO)"]);
  });

  it("reads a small German page", () => {
    const findings = read(german);
    expect(findings.language).toBe("de");
    expect(findings.company?.value).toBe("Muster Garten GmbH");
    expect(findings.primaryContact?.value).toBe("dsb@muster-garten.example.de");
    expect(mailsOf(findings)["mailbox@datenschutz.hamburg.de"]).toBe("authority");
    expect(findings.contacts.find(({ kind }) => kind === "postal")?.value).toBe("Beispielstraße 12, 10115 Berlin");
    expect(findings.updatedOn?.value).toBe("2018-05");
  });

  it("quotes exactly what stands in the text", () => {
    for (const text of [english, german]) {
      const findings = read(text);
      const found = [...findings.contacts, ...findings.rights, ...findings.laws, ...findings.authorities];
      expect(found.length).toBeGreaterThan(4);
      for (const { evidence, sentence } of found) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.quote);
      }
    }
  });

  it.each([
    ["Please contact us at the address listed below.", "none-stated"],
    ["Write to us by email at [] or [alternate contact form].", "none-stated"],
    ["Write to us at email@example.com or your.name@company.com.", "none-stated"],
    ["Questions? Contact our Privacy Officer at [email protected].", "hidden"],
    ["To use your rights, fill in our online form.", "form-only"],
    ["Complain to the authority at casework@ico.org.uk.", "none-stated"],
  ])("gives nobody for: %s", (text, reason) => {
    const findings = read(
      `Privacy policy\n\nWe use the data that you give us and keep it while you are with us. ${text}`,
    );
    expect(findings.primaryContact).toBeNull();
    expect(findings.noContact).toBe(reason);
  });

  it("points to the form where there is no address", () => {
    const findings = read(
      "We use your data. To exercise your rights, use [this request form](https://example.org/privacy-request).",
    );
    expect(findings.primaryContact).toMatchObject({ kind: "form", value: "https://example.org/privacy-request" });
    expect(findings.noContact).toBeNull();
  });
});
