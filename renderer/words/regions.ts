// Regions that change the law, the authority or the holidays, by their ISO 3166-2 codes without the country.
import type { Language } from "../../electron/shared/lists.ts";
import { nameCountry } from "./countries.ts";

type Region = { readonly id: string; readonly name: string };

/** Countries whose every region can be chosen. */
export const regionCountries = ["CA", "CH", "DE", "ES", "GB", "US"] as const;
export type RegionCountry = (typeof regionCountries)[number];

const states =
  "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming";

const alsace = "57 Moselle,67 Bas-Rhin,68 Haut-Rhin";

/** `FR`: only the départements with holidays of their own. */
const lists: Record<Language, Record<RegionCountry | "FR", string>> = {
  en: {
    CA: "AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,NS Nova Scotia,NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Quebec,SK Saskatchewan,YT Yukon",
    CH: "AG Aargau,AI Appenzell Innerrhoden,AR Appenzell Ausserrhoden,BE Bern,BL Basel-Landschaft,BS Basel-Stadt,FR Fribourg,GE Geneva,GL Glarus,GR Graubünden,JU Jura,LU Lucerne,NE Neuchâtel,NW Nidwalden,OW Obwalden,SG St. Gallen,SH Schaffhausen,SO Solothurn,SZ Schwyz,TG Thurgau,TI Ticino,UR Uri,VD Vaud,VS Valais,ZG Zug,ZH Zurich",
    DE: "BW Baden-Württemberg,BY Bavaria,BE Berlin,BB Brandenburg,HB Bremen,HH Hamburg,HE Hesse,MV Mecklenburg-Western Pomerania,NI Lower Saxony,NW North Rhine-Westphalia,RP Rhineland-Palatinate,SL Saarland,SN Saxony,ST Saxony-Anhalt,SH Schleswig-Holstein,TH Thuringia",
    ES: "AN Andalusia,AR Aragon,AS Asturias,CB Cantabria,CE Ceuta,CL Castile and León,CM Castilla–La Mancha,CN Canary Islands,CT Catalonia,EX Extremadura,GA Galicia,IB Balearic Islands,MC Murcia,MD Madrid,ML Melilla,NC Navarre,PV Basque Country,RI La Rioja,VC Valencian Community",
    FR: alsace,
    GB: "ENG England,NIR Northern Ireland,SCT Scotland,WLS Wales",
    US: states,
  },
  de: {
    CA: "AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Neufundland und Labrador,NS Nova Scotia,NT Nordwest-Territorien,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Québec,SK Saskatchewan,YT Yukon",
    CH: "AG Aargau,AI Appenzell Innerrhoden,AR Appenzell Ausserrhoden,BE Bern,BL Basel-Landschaft,BS Basel-Stadt,FR Freiburg,GE Genf,GL Glarus,GR Graubünden,JU Jura,LU Luzern,NE Neuenburg,NW Nidwalden,OW Obwalden,SG St. Gallen,SH Schaffhausen,SO Solothurn,SZ Schwyz,TG Thurgau,TI Tessin,UR Uri,VD Waadt,VS Wallis,ZG Zug,ZH Zürich",
    DE: "BW Baden-Württemberg,BY Bayern,BE Berlin,BB Brandenburg,HB Bremen,HH Hamburg,HE Hessen,MV Mecklenburg-Vorpommern,NI Niedersachsen,NW Nordrhein-Westfalen,RP Rheinland-Pfalz,SL Saarland,SN Sachsen,ST Sachsen-Anhalt,SH Schleswig-Holstein,TH Thüringen",
    ES: "AN Andalusien,AR Aragonien,AS Asturien,CB Kantabrien,CE Ceuta,CL Kastilien und León,CM Kastilien-La Mancha,CN Kanarische Inseln,CT Katalonien,EX Extremadura,GA Galicien,IB Balearen,MC Murcia,MD Madrid,ML Melilla,NC Navarra,PV Baskenland,RI La Rioja,VC Valencianische Gemeinschaft",
    FR: alsace,
    GB: "ENG England,NIR Nordirland,SCT Schottland,WLS Wales",
    US: states,
  },
};

const read = (list: string, language: Language): Region[] => {
  const order = new Intl.Collator(language);
  return list
    .split(",")
    .map((entry) => ({ id: entry.slice(0, entry.indexOf(" ")), name: entry.slice(entry.indexOf(" ") + 1) }))
    .sort((a, b) => order.compare(a.name, b.name));
};

export const hasRegions = (country: string): country is RegionCountry =>
  regionCountries.some((known) => known === country);

/** The regions of a country to choose from; empty for countries of which none matters to us. */
export const listRegions = (country: string, language: Language): Region[] =>
  hasRegions(country) ? read(lists[language][country], language) : [];

/** `nameRegion("DE", "BE", "en")` is `"Berlin"`; a code that is not known stays a code. */
export const nameRegion = (country: string, region: string, language: Language): string => {
  const list = country === "FR" || hasRegions(country) ? read(lists[language][country], language) : [];
  return list.find(({ id }) => id === region)?.name ?? region;
};

/** `namePlace("DE-BE", "en", "en-GB")` is `"Berlin, Germany"`, `namePlace("DE", …)` is `"Germany"`. */
export const namePlace = (place: string, language: Language, locale: string): string => {
  const [country = "", region] = place.split("-");
  const whole = nameCountry(country, locale);
  return region === undefined ? whole : `${nameRegion(country, region, language)}, ${whole}`;
};
