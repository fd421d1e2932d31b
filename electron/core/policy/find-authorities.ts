// Finds the complaint authorities that a policy names.
import { findLiterals } from "./find-literals.ts";
import type { NameFinding } from "./findings.ts";
import { lowerPlain } from "./lower-plain.ts";
import type { PolicyDocument } from "./snapshot.ts";
import { sentenceSpan, spanOf } from "./span-of.ts";

/** Name in English or its own language, pieces of which one always stands in it, and the words that stand for it. `\b` knows no accents: letters are checked instead. */
const authorities: readonly (readonly [name: string, stems: string, words: string])[] = [
  [
    "CNIL",
    "cnil|nationale de l|nationale l'",
    "cnil|commission nationale (?:de )?l'?informatique(?: et des libertés)?",
  ],
  [
    "Information Commissioner's Office (ICO)",
    "information commissioner|ico.org.uk",
    "information commissioner'?s'? office|uk information commissioner|ico\\.org\\.uk",
  ],
  [
    "Data Protection Commission (Ireland)",
    "data protection commission|dataprotection.ie",
    "irish data protection commission(?:er)?|data protection commission(?:er)? (?:of|in) ireland|dataprotection\\.ie|data protection commissioner of ireland",
  ],
  [
    "Office of the Australian Information Commissioner",
    "australian information|australian commissioner|oaic",
    "office of the australian information commissioner|office of the australian commissioner for information|oaic",
  ],
  ["Federal Trade Commission", "federal trade|u.s. ftc", "federal trade commission|u\\.s\\. ftc"],
  ["California Attorney General", "attorney general", "california attorney general|attorney general of california"],
  [
    "California Privacy Protection Agency",
    "privacy protection agency|cppa",
    "california privacy protection agency|cppa",
  ],
  [
    "Privacy Commissioner of Canada",
    "commissioner of canada",
    "office of the privacy commissioner of canada|privacy commissioner of canada",
  ],
  ["Commission d'accès à l'information", "commission d'accès", "commission d'accès à l'information"],
  [
    "Privacy Commissioner (New Zealand)",
    "new zealand",
    "new zealand privacy commissioner|office of the privacy commissioner of new zealand",
  ],
  [
    "ANPD",
    "anpd|autoridade nacional|brazilian data",
    "anpd|autoridade nacional de proteção de dados|brazilian data protection authority",
  ],
  [
    "CNPD",
    "cnpd|comissão nacional|nationale pour la protection",
    "cnpd|comissão nacional de proteção de dados|commission nationale pour la protection des données",
  ],
  [
    "AEPD",
    "aepd|agencia española|spanish data",
    "aepd|agencia española de protección de datos|spanish data protection agency",
  ],
  [
    "Garante per la protezione dei dati personali",
    "garante p",
    "garante per la protezione dei dati(?: personali)?|garante privacy",
  ],
  [
    "Autoriteit Persoonsgegevens",
    "autoriteit persoons|dutch data",
    "autoriteit persoonsgegevens|dutch data protection authority",
  ],
  [
    "Gegevensbeschermingsautoriteit",
    "gegevensbeschermingsautoriteit|autorité de protection|belgian data",
    "gegevensbeschermingsautoriteit|autorité de protection des données \\(?(?:apd|belge)|belgian data protection authority",
  ],
  [
    "EDÖB",
    "edöb|öffentlichkeitsbeauftragt|federal data protection|fdpic|préposé fédéral",
    "edöb|eidgenössische[rn]? datenschutz- und öffentlichkeitsbeauftragte[rn]?|federal data protection and information commissioner|fdpic|préposé fédéral",
  ],
  [
    "Österreichische Datenschutzbehörde",
    "datenschutzbehörde|austrian data",
    "österreichische datenschutzbehörde|austrian data protection authority",
  ],
  [
    "Bundesbeauftragter für den Datenschutz und die Informationsfreiheit",
    "bundesbeauftragte|bfdi",
    "bundesbeauftragte[rn]? für den datenschutz(?: und die informationsfreiheit)?|bfdi",
  ],
  [
    "Landesbeauftragte für Datenschutz",
    "landesbeauftragte|beauftragte für|beauftragter für|beauftragten für|landesamt für daten|landeszentrum für daten",
    "(?:hamburgische|berliner|hessische|bayerische|sächsische|thüringer|niedersächsische)[rsn]? (?:landes)?beauftragte[rn]? für (?:den )?datenschutz(?: und (?:die )?informationsfreiheit)?|landesbeauftragte[rn]? für (?:den )?datenschutz(?: und (?:die )?informationsfreiheit)?|bayerisches landesamt für datenschutzaufsicht|unabhängiges landeszentrum für datenschutz",
  ],
  ["Datatilsynet", "datatilsynet", "datatilsynet"],
  [
    "Integritetsskyddsmyndigheten",
    "integritetsskydd|datainspektionen|swedish authority",
    "integritetsskyddsmyndigheten|datainspektionen|swedish authority for privacy protection",
  ],
  ["ANSPDCP", "anspdcp", "anspdcp"],
  ["UODO", "uodo|urząd ochrony", "uodo|urząd ochrony danych"],
  ["National Privacy Commission", "national privacy commission", "national privacy commission"],
  ["Information Regulator (South Africa)", "information regulator", "information regulator"],
];

const finders = authorities.map(([name, stems, words]) => ({
  name,
  stems: stems.split("|"),
  pattern: new RegExp(`(?<![\\p{L}\\d.@-])(?:${words})(?![\\p{L}\\d@-])`, "u"),
}));

const findFirst = (
  document: PolicyDocument,
  lower: string,
  stems: readonly string[],
  pattern: RegExp,
): { start: number; end: number } | null => {
  for (const index of findLiterals(document, stems)) {
    const from = Math.max(0, index - 60);
    const hit = pattern.exec(lower.slice(from, index + 110));
    if (hit !== null) return { start: from + hit.index, end: from + hit.index + hit[0].length };
  }
  return null;
};

/** Each authority once, where it is first named; in the order of the text. */
export const findAuthorities = (document: PolicyDocument): NameFinding[] => {
  const lower = lowerPlain(document);
  const found = finders.flatMap(({ name, stems, pattern }): NameFinding[] => {
    const hit = findFirst(document, lower, stems, pattern);
    if (hit === null) return [];
    const evidence = spanOf(document, hit.start, hit.end);
    const sentence = document.sentenceAt(hit.start);
    const whole = sentence === null ? evidence : sentenceSpan(document, sentence);
    return [{ value: name, evidence, sentence: whole, rule: "authorities/named", confidence: 0.95 }];
  });
  return found.sort((one, other) => one.evidence.start - other.evidence.start);
};
