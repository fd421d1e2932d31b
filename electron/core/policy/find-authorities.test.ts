// Authorities by name, and nothing that only sounds like one.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findAuthorities } from "./find-authorities.ts";
import { readPlainText } from "./read-plain-text.ts";

const namesIn = (text: string) => findAuthorities(buildDocument(readPlainText(text))).map(({ value }) => value);

describe("findAuthorities", () => {
  it.each([
    ["You may complain to the CNIL.", "CNIL"],
    ["the Information Commissioner’s Office", "Information Commissioner's Office (ICO)"],
    ["the Irish Data Protection Commission", "Data Protection Commission (Ireland)"],
    ["the Office of the Australian Information Commissioner", "Office of the Australian Information Commissioner"],
    ["the Federal Trade Commission", "Federal Trade Commission"],
    ["the Privacy Commissioner of Canada", "Privacy Commissioner of Canada"],
    ["la Commission d’accès à l’information", "Commission d'accès à l'information"],
    ["Autoridade Nacional de Proteção de Dados", "ANPD"],
    ["la Agencia Española de Protección de Datos", "AEPD"],
    ["il Garante per la protezione dei dati personali", "Garante per la protezione dei dati personali"],
    ["de Autoriteit Persoonsgegevens", "Autoriteit Persoonsgegevens"],
    ["beim EDÖB", "EDÖB"],
    [
      "der Österreichischen Datenschutzbehörde, Österreichische Datenschutzbehörde",
      "Österreichische Datenschutzbehörde",
    ],
    ["Landesbeauftragte für den Datenschutz", "Landesbeauftragte für Datenschutz"],
    ["Bayerisches Landesamt für Datenschutzaufsicht", "Landesbeauftragte für Datenschutz"],
  ])("%s", (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it.each(["cnil@example.org", "The European Commission has approved clauses.", "an attorney general practice"])(
    "none in %s",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
