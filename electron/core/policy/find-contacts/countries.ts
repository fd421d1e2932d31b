// Countries as addresses write them, in the languages that are read, with their codes.

const names: Readonly<Record<string, string>> = {
  US: "united states of america|united states|u.s.a.|usa|états-unis|etats-unis|estados unidos|stati uniti|vereinigte staaten|verenigde staten",
  GB: "united kingdom|england|scotland|wales|northern ireland|great britain|royaume-uni|großbritannien|vereinigtes königreich|reino unido|regno unito|verenigd koninkrijk|uk",
  IE: "ireland|irlande|irland|irlanda|ierland|éire",
  DE: "germany|deutschland|allemagne|alemania|germania|duitsland|alemanha",
  FR: "france|frankreich|francia|frankrijk|frança",
  ES: "spain|españa|espagne|spanien|spagna|spanje|espanha",
  IT: "italy|italia|italie|italien|italië|itália",
  NL: "the netherlands|netherlands|nederland|pays-bas|niederlande|países bajos|paesi bassi|holland",
  BE: "belgium|belgique|belgien|belgië|bélgica|belgio",
  LU: "luxembourg|luxemburg|luxemburgo|lussemburgo",
  PT: "portugal|portogallo",
  BR: "brazil|brasil|brésil|brasilien",
  AT: "austria|österreich|autriche|oostenrijk|áustria",
  CH: "switzerland|schweiz|suisse|svizzera|suiza|zwitserland|suíça",
  SE: "sweden|sverige|schweden|suède|suecia|svezia|zweden",
  DK: "denmark|danmark|dänemark|danemark|dinamarca|danimarca|denemarken",
  NO: "norway|norge|norwegen|norvège|noruega|norvegia|noorwegen",
  FI: "finland|suomi|finnland|finlande|finlandia",
  PL: "poland|polska|polen|pologne|polonia",
  CZ: "czech republic|czechia|tschechien",
  RO: "romania|românia|roumanie|rumänien",
  GR: "greece|griechenland|grèce|grecia",
  CY: "cyprus|zypern|chypre|chipre",
  MT: "malta|malte",
  CA: "canada|kanada|canadá",
  AU: "australia|australien|australie",
  NZ: "new zealand|neuseeland|nouvelle-zélande",
  IL: "israel|israël",
  SG: "singapore|singapur|singapour",
  JP: "japan|japon|giappone",
  IN: "india|inde|indien",
  LT: "lithuania|litauen|lituanie",
  LV: "latvia|lettland|lettonie",
  EE: "estonia|estland|estonie",
  BG: "bulgaria|bulgarien|bulgarie",
  HU: "hungary|ungarn|hongrie",
};

const codes = new Map<string, string>();
for (const [code, list] of Object.entries(names)) for (const name of list.split("|")) codes.set(name, code);

/** All names as one alternation for a pattern over lower-case text, the longest first. */
export const countryWords = [...codes.keys()]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(".", "\\."))
  .join("|");

/** `countryCode("deutschland")` is `"DE"`; null for what is no country's name. */
export const countryCode = (name: string): string | null => codes.get(name.toLowerCase()) ?? null;
