// Spanish: where a country stands inside a sentence. Nearly all take "en" alone; these take an article as well.

const articled: Readonly<Record<string, string>> = {
  AE: "en los Emiratos Árabes Unidos",
  BS: "en las Bahamas",
  CD: "en la República Democrática del Congo",
  CF: "en la República Centroafricana",
  CG: "en la República del Congo",
  DO: "en la República Dominicana",
  EU: "en la Unión Europea",
  EH: "en el Sáhara Occidental",
  GB: "en el Reino Unido",
  IM: "en la Isla de Man",
  IN: "en la India",
  KM: "en las Comoras",
  KY: "en las Islas Caimán",
  LB: "en el Líbano",
  MV: "en las Maldivas",
  NL: "en los Países Bajos",
  PH: "en Filipinas",
  SC: "en las Seychelles",
  US: "en los Estados Unidos",
  VA: "en la Ciudad del Vaticano",
  VG: "en las Islas Vírgenes Británicas",
  VI: "en las Islas Vírgenes de los Estados Unidos",
  FK: "en las Islas Malvinas",
  FO: "en las Islas Feroe",
  MH: "en las Islas Marshall",
  SB: "en las Islas Salomón",
  CK: "en las Islas Cook",
  TC: "en las Islas Turcas y Caicos",
};

/** `inSpanish("GB", "Reino Unido")` is `"en el Reino Unido"`. */
export const inSpanish = (country: string, name: string): string => articled[country] ?? `en ${name}`;
