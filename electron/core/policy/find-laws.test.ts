// Laws named, implied and denied.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findLaws } from "./find-laws.ts";
import { readPlainText } from "./read-plain-text.ts";

const read = (text: string) =>
  findLaws(buildDocument(readPlainText(text))).map(({ law, stance }) => `${law} ${stance}`);

describe("findLaws", () => {
  it.each([
    ["Art. 6 Abs. 1 lit. f DSGVO und § 25 TDDDG gelten.", ["eu-gdpr named", "de-tdddg named"]],
    ["Conformément au RGPD et à la loi n° 78-17 du 6 janvier 1978.", ["eu-gdpr named", "fr-lil named"]],
    ["Under the UK GDPR and the Data Protection Act 2018.", ["uk-gdpr named"]],
    ["The California Consumer Privacy Act (CCPA) and the LGPD give rights.", ["us-ca-ccpa named", "br-lgpd named"]],
    ["We comply with the Children's Online Privacy Protection Act.", ["us-coppa named"]],
    ["We follow the Privacy Act 1988 (Cth) and PIPEDA.", ["ca-pipeda named", "au-privacy-act named"]],
    ["De AVG is van toepassing.", ["eu-gdpr named"]],
    ["Es gilt die EU Datenschutz Grundverordnung.", ["eu-gdpr named"]],
    ["Conforme al Reglamento (UE) 679/2016.", ["eu-gdpr named"]],
    ["Selon le règlement européen sur la protection des données.", ["eu-gdpr named"]],
    ["Die Angaben folgen § 34 BDSG und § 5 TMG.", ["de-bdsg named", "de-tdddg named"]],
    ["Wir beachten das Schweizer Datenschutzgesetz (DSG).", ["ch-fadp named"]],
    ["Nous suivons la loi fédérale suisse sur la protection des données (LPD).", ["ch-fadp named"]],
    ["Selon la loi du 6 janvier 1978 modifiée.", ["fr-lil named"]],
    ["The Digital Personal Data Protection Act, 2023 applies.", ["in-dpdp named"]],
    ["Virginia's Consumer Data Protection Act applies.", ["us-va-vcdpa named"]],
    ["If you are a resident of the European Economic Area, you have rights.", ["eu-gdpr implied"]],
    ["Section 1798.83 of the California Civil Code does not apply to us.", ["us-ca-shine-the-light denied"]],
    ["We are not subject to HIPAA.", ["us-hipaa denied"]],
    ["La Commission nationale de l'informatique et des libertés est compétente.", []],
    ["We use cookies and protect your privacy by law.", []],
  ])("reads %s", (text, laws) => {
    expect(read(text)).toEqual(laws);
  });
  it("holds a law that is named once and denied elsewhere for named", () => {
    expect(read("The CCPA gives you rights.\n\nWhere we act for others, the CCPA does not apply.")).toEqual([
      "us-ca-ccpa named",
    ]);
  });
});
