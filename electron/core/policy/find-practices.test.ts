// Time to answer, identity check, selling, retention and age.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findIdentityCheck } from "./find-identity-check.ts";
import { findMinimumAge } from "./find-minimum-age.ts";
import { findResponseTime } from "./find-response-time.ts";
import { findRetention } from "./find-retention.ts";
import { findSelling } from "./find-selling.ts";
import { readPlainText } from "./read-plain-text.ts";

const doc = (text: string) => buildDocument(readPlainText(text));

describe("findResponseTime", () => {
  it.each([
    ["We will respond to your request within 30 days.", 30, "day"],
    ["We aim to answer all requests within one month.", 1, "month"],
    ["We reply to verified requests within forty-five (45) days of receipt.", 45, "day"],
    ["We respond to requests within ten (10) business days.", 10, "business-day"],
    ["Wir beantworten Ihre Anfrage innerhalb von einem Monat.", 1, "month"],
    ["Nous répondrons à votre demande dans un délai de 30 jours.", 30, "day"],
    ["We will answer your request within two weeks.", 14, "day"],
    [
      "La réponse à une demande d'exercice de l'un ou de plusieurs des droits qui viennent d'être énumérés dans ce chapitre est envoyée dans un délai d'un mois.",
      1,
      "month",
    ],
    ["To use your rights, write to us by e-mail. We reply within 30 days.", 30, "day"],
    ["Pour exercer vos droits, écrivez-nous. Nous répondrons dans un délai de 30 jours.", 30, "day"],
  ])("reads %s", (text, value, unit) => {
    expect(findResponseTime(doc(text))).toMatchObject({ value, unit });
  });
  it.each([
    "Our cookies expire after 30 days.",
    "We keep your requests for 90 days.",
    "You have rights. The shop answers within 30 days if goods are missing.",
    "If needed, we extend the time to respond to your request by a further 45 days.",
    "You may appeal; we respond to the appeal request within 60 days.",
  ])("passes over %s", (text) => {
    expect(findResponseTime(doc(text))).toBeNull();
  });
});

describe("findIdentityCheck", () => {
  it.each([
    "Before we answer your request, we may ask you to verify your identity.",
    "Steps will be taken to confirm your identity before any removal.",
    "Zur Bearbeitung Ihrer Anfrage können wir einen Nachweis Ihrer Identität verlangen.",
    "Votre demande doit être accompagnée d'un justificatif d'identité.",
  ])("reads %s", (text) => {
    expect(findIdentityCheck(doc(text))).not.toBeNull();
  });
  it.each(["We use your data to verify your identity and to prevent fraud.", "We identify your browser by cookies."])(
    "passes over %s",
    (text) => {
      expect(findIdentityCheck(doc(text))).toBeNull();
    },
  );
});

describe("findSelling", () => {
  it.each([
    ["We do not sell or rent your personal information.", "no"],
    ["Wir verkaufen Ihre Daten nicht.", "no"],
    ["Nous ne vendons, ne louons et ne partageons jamais vos données.", "no"],
    ["Nunca venderemos sus datos.", "no"],
    ["Non venderemo mai i tuoi dati.", "no"],
    ["Wij verkopen uw gegevens nooit.", "no"],
    ["We will not pass your personal data to any third parties without your consent.", "no"],
    ["Ihre Daten werden ohne Ihre Zustimmung nicht an Dritte weitergegeben.", "no"],
    ["Eine Weitergabe der Daten an Dritte findet nicht statt.", "no"],
    ["No cederemos sus datos a terceros.", "no"],
    ["We may sell your personal information to third parties.", "yes"],
    ["We do not sell data for money. Some disclosures may be considered a “sale” under the CCPA.", "yes"],
    ["This is not considered a sale of your data.", "unclear"],
    ["These vendors are obliged not to disclose your data to any third party.", "unclear"],
    ["We do not share your personal data with third parties except as described below.", "unclear"],
    ["Google will not pass your data to third parties.", "unclear"],
    ["We care about your information.", "unclear"],
    ["If we sell our business, your information may be an asset.", "unclear"],
  ])("reads %s", (text, sells) => {
    expect(findSelling(doc(text)).sells).toBe(sells);
  });
  it("names the kinds of recipients", () => {
    const { recipients } = findSelling(doc("We share your data with service providers and law enforcement."));
    expect(recipients.map(({ value }) => value)).toEqual(["service providers", "authorities"]);
  });
});

describe("findRetention and findMinimumAge", () => {
  it("finds how long data is kept", () => {
    const found = findRetention(doc("Welcome.\n\nWe keep your personal data for as long as necessary."));
    expect(found?.sentence.quote).toBe("We keep your personal data for as long as necessary.");
    expect(findRetention(doc("Cookies keep information until you close the browser."))).toBeNull();
  });
  it.each([
    ["Our site is not meant for children under 13.", 13],
    ["Personen unter 16 Jahren sollen keine Daten senden.", 16],
    ["Le site ne s'adresse pas aux mineurs de moins de 15 ans.", 15],
  ])("reads the age of %s", (text, value) => {
    expect(findMinimumAge(doc(text))?.value).toBe(value);
  });
  it("takes no other years for an age", () => {
    expect(findMinimumAge(doc("Personnel records are kept for 16 years."))).toBeNull();
  });
});
