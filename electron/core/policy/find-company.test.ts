// Whose policy it is: by the block below the words, by the sentence, by the title; and what is nobody's name.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findCompany } from "./find-company.ts";
import { readPlainText } from "./read-plain-text.ts";

const companyOf = (text: string) => findCompany(buildDocument(readPlainText(text)), new Map()).company?.value ?? null;
const german = "\n\nWir verarbeiten Ihre Daten nur, wenn Sie uns diese mitteilen. Sie haben das Recht auf Auskunft.\n";

describe("findCompany", () => {
  it("does not stumble over a rule of dashes above the text", () => {
    expect(companyOf(`${"-".repeat(80)}\n\nPrivacy Policy - Example Sales\n\nAt Example Sales you have rights.`)).toBe(
      "Example Sales",
    );
  });

  it.each([
    [
      "Responsable del tratamiento\n\nIdentidad: Talleres Muestra, S.L.\nDirección: Calle Luna 5, 46001 Valencia\n",
      "Talleres Muestra, S.L.",
    ],
    [
      "Éditeur du site : Association Les Amis du Modèle, loi 1901\nSiège : 4 place de la Mairie, 35000 Rennes\n",
      "Association Les Amis du Modèle",
    ],
    [
      `# Datenschutz\n\n## Verantwortliche Stelle\n\nTurnverein Beispielhausen-Höll e.V.  \nHöll 6  \n88069 Beispielstadt${german}`,
      "Turnverein Beispielhausen-Höll e.V.",
    ],
    [
      `Verantwortlicher im Sinne der DSGVO ist:\n\nBeispiel Grube\nBeispielstraße 43\n22305 Hamburg${german}`,
      "Beispiel Grube",
    ],
    [
      `So erreichen Sie uns:\n\nTierpraxis am Beispielplatz\nBeispielgasse 4/4\n1050 Wien${german}`,
      "Tierpraxis am Beispielplatz",
    ],
    [
      "2. Responsable du traitement\n\nTaxi Exemple\n43 Route d'Exemple, 69380 Lyon, France\nEmail : taxi@example.org\n",
      "Taxi Exemple",
    ],
    [
      "1. Titolare\n\nIl titolare del trattamento dei dati è individuato nella persona della Dott.ssa Anna Esempio, iscritta all'albo.",
      "Dott.ssa Anna Esempio",
    ],
    [
      "VB+ (Anna Voorbeeld) is verantwoordelijk voor de verwerking van persoonsgegevens in deze verklaring.\n\nU kunt mij altijd een bericht sturen.",
      "VB+ (Anna Voorbeeld)",
    ],
    [
      "Privacy Policy Example Search Marketing\n\nPrivacy Policy\n\nYour privacy is important to us. We tell you here what we collect and how it is used.",
      "Example Search Marketing",
    ],
    [
      "Política de Privacidade - Exemplo Pesquisas\n\nAo usar o painel da Exemplo Pesquisas você aceita esta política e as regras dela.",
      "Exemplo Pesquisas",
    ],
    [
      "You have a right to know.\n\nThe site of Example Digital.\n\nCopyright © Example Digital 2012",
      "Example Digital",
    ],
  ])("reads %j", (text, name) => {
    expect(companyOf(text)).toBe(name);
  });

  it.each([
    // a defined word, a service's block, the site's maker, an authority
    "Datenschutzerklärung\n\nPersonenbezogene Daten (nachfolgend nur „Daten“ genannt) werden von uns nur im Rahmen der Erforderlichkeit verarbeitet.",
    `Hosting\n\nUnser Hoster, der für uns verantwortlich speichert:\nBeispiel Hosting SE\nServerstraße 57\n56410 Beispielstadt${german}`,
    "Notre site internet est hébergé par la société Exemple Réseau SA en Suisse.",
    "Vous pouvez adresser une réclamation à la Commission Nationale de l'Informatique et des Libertés. La Commission Nationale répond.",
  ])("finds nobody in %j", (text) => {
    expect(companyOf(text)).toBeNull();
  });
});
