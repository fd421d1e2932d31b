// Days in the forms that policies write them in.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findDays } from "./find-days.ts";
import { readPlainText } from "./read-plain-text.ts";

const filler = {
  en: "We use the data that you give us and we keep it for as long as you are with us.",
  de: "Wir verarbeiten die Daten, die Sie uns geben, und wir löschen sie, wenn sie nicht mehr gebraucht werden.",
  fr: "Nous utilisons les données que vous nous donnez et nous ne les vendons pas à des tiers dans le monde.",
  es: "Usamos los datos que usted nos da y no los vendemos a nadie en el mundo para ningún otro fin que este.",
  it: "Usiamo i dati che ci vengono dati e non li vendiamo a nessuno per nessun altro fine che non sia questo.",
  nl: "Wij gebruiken de gegevens die u ons geeft en wij verkopen deze niet aan anderen voor een ander doel dan dit.",
  pt: "Usamos os dados que você nos dá e não os vendemos a ninguém no mundo para nenhum outro fim que não este.",
} as const;
const daysOf = (line: string, language: keyof typeof filler = "en") => {
  const { effectiveOn, updatedOn } = findDays(
    buildDocument(readPlainText(`Policy\n\n${line}\n\n${filler[language]}\n`)),
  );
  return { effectiveOn: effectiveOn?.value ?? null, updatedOn: updatedOn?.value ?? null };
};

describe("findDays", () => {
  it.each([
    ["Diese Informationen sind ab dem 28.07.2026 gültig und ersetzen frühere.", "de", "2026-07-28"],
    ["Este aviso de privacidad rige a partir del martes, 22 de octubre de 2019.", "es", "2019-10-22"],
    ["Esta política rige desde el 2 de enero de 2020", "es", "2020-01-02"],
  ] as const)("says since when it applies: %s", (line, language, day) => {
    expect(daysOf(line, language)).toEqual({ effectiveOn: day, updatedOn: null });
  });

  it("takes no day of a contract for the policy's: the word has to follow", () => {
    expect(daysOf("Bestellungen ab dem 28.07.2026 werden schneller geliefert.", "de").effectiveOn).toBeNull();
  });

  it.each([
    ["Last updated: May 1, 2020", "en", "2020-05-01"],
    ["This policy was last revised on the 3rd of March 2021.", "en", "2021-03-03"],
    ["LAST MODIFIED 2022-11-30", "en", "2022-11-30"],
    ["Updated: 12/31/2019", "en", "2019-12-31"],
    ["Updated September 2021", "en", "2021-09"],
    ["Stand: Mai 2018", "de", "2018-05"],
    ["Diese Erklärung wurde zuletzt am 24.05.2018 geändert.", "de", "2018-05-24"],
    ["Dernière mise à jour : 1er mars 2021", "fr", "2021-03-01"],
    ["Última actualización: 2 de enero de 2020", "es", "2020-01-02"],
    ["Ultimo aggiornamento: 5 giugno 2022", "it", "2022-06-05"],
    ["Laatst bijgewerkt op 7 maart 2023", "nl", "2023-03-07"],
    ["Última atualização: 10 de agosto de 2022", "pt", "2022-08-10"],
    ["Last updated Sun, 18 Nov 2019", "en", "2019-11-18"],
    ["Letzte Änderung dieser Datenschutzerklärung: 12. Jänner 2019", "de", "2019-01-12"],
    ["Letztes Update: 2. März 2021", "de", "2021-03-02"],
    ["Hamburg, den 14. Februar 2017", "de", "2017-02-14"],
    ["Fecha de última revisión: 5 de octubre del 2020", "es", "2020-10-05"],
    ["Informativa aggiornata al 24/05/2018", "it", "2018-05-24"],
    ["Data dell'ultimo aggiornamento: 10 gennaio 2022", "it", "2022-01-10"],
    ["Versione 1.2 — Aprile 2026", "it", "2026-04"],
    ["Derniere mise a jour : 1er juin 2026", "fr", "2026-06-01"],
    ["Zürich, 29.04.2021<!-- a remark in the mark-up that is longer than any line with a date -->", "de", "2021-04-29"],
  ] as const)("reads %s", (line, language, day) => {
    expect(daysOf(line, language).updatedOn).toBe(day);
  });

  it("keeps the day since which it applies apart from the day of change", () => {
    expect(daysOf("Effective Date: September 1, 2013\nLast Updated: August 1, 2023")).toEqual({
      effectiveOn: "2013-09-01",
      updatedOn: "2023-08-01",
    });
  });

  it.each([
    "The law of 6 January 1978 on data, updated on 20 June 2018 by the Act No. 2018-493 of the parliament, gives you rights.",
    "We keep invoices since 1 January 2019 for ten years.",
    "Effective date: 31 February 2020",
  ])("makes no day of %s", (line) => {
    expect(daysOf(line)).toEqual({ effectiveOn: null, updatedOn: null });
  });

  it("reads 3/4/2020 the European way where the text is European", () => {
    expect(daysOf("Updated: 03/04/2020. Example Ltd organises this.").updatedOn).toBe("2020-04-03");
    expect(daysOf("Updated: 03/04/2020").updatedOn).toBe("2020-03-04");
  });
});
