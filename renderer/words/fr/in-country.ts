// French: where a country stands inside a sentence. Most are feminine or begin with a vowel, and take "en".

const au = new Set(
  "BD BF BI BJ BN BR BT BW BZ CA CL CM CR CV DK GA GH GL GT HN JP KE KH KW KZ KG LA LB LI LK LS LU MA ME ML MM MW MX MZ NE NI NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM VE VN VU XK YE ZW".split(
    " ",
  ),
);
const aux = new Set(
  "AE AS AX BM BS CC CK FJ FK FO HM KI KM KY MH MP MV NL PH PN PW SB SC TC TK TO US VG VI WS".split(" "),
);
/** Islands and cities that stand without an article. */
const to = new Set(
  "AG AI AW BH BL CU CW CY DJ GG GI GU JE KN LC MC MF MG MS MT MU NR NU OM PM PR RE SG SH SM ST SX TT TV TW VC WF YT".split(
    " ",
  ),
);

const whole: Readonly<Record<string, string>> = {
  BB: "à la Barbade",
  BV: "à l’île Bouvet",
  CD: "en République démocratique du Congo",
  CG: "en République du Congo",
  CX: "à l’île Christmas",
  DM: "à la Dominique",
  EH: "au Sahara occidental",
  EU: "dans l’Union européenne",
  GB: "au Royaume-Uni",
  GD: "à la Grenade",
  HK: "à Hong Kong",
  IM: "à l’île de Man",
  IO: "dans le Territoire britannique de l’océan Indien",
  MO: "à Macao",
  NF: "à l’île Norfolk",
  PS: "dans les Territoires palestiniens",
  SJ: "au Svalbard et à Jan Mayen",
  TF: "dans les Terres australes françaises",
  UM: "dans les îles mineures éloignées des États-Unis",
  VA: "au Vatican",
};

/** `inFrench("PT", "Portugal")` is `"au Portugal"`. */
export const inFrench = (country: string, name: string): string => {
  if (whole[country] !== undefined) return whole[country];
  if (au.has(country)) return `au ${name}`;
  if (aux.has(country)) return `aux ${name.replace(/^Î/, "î")}`;
  return `${to.has(country) ? "à" : "en"} ${name}`;
};
