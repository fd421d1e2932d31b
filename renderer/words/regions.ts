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
  fr: {
    CA: "AB Alberta,BC Colombie-Britannique,MB Manitoba,NB Nouveau-Brunswick,NL Terre-Neuve-et-Labrador,NS Nouvelle-Écosse,NT Territoires du Nord-Ouest,NU Nunavut,ON Ontario,PE Île-du-Prince-Édouard,QC Québec,SK Saskatchewan,YT Yukon",
    CH: "AG Argovie,AI Appenzell Rhodes-Intérieures,AR Appenzell Rhodes-Extérieures,BE Berne,BL Bâle-Campagne,BS Bâle-Ville,FR Fribourg,GE Genève,GL Glaris,GR Grisons,JU Jura,LU Lucerne,NE Neuchâtel,NW Nidwald,OW Obwald,SG Saint-Gall,SH Schaffhouse,SO Soleure,SZ Schwytz,TG Thurgovie,TI Tessin,UR Uri,VD Vaud,VS Valais,ZG Zoug,ZH Zurich",
    DE: "BW Bade-Wurtemberg,BY Bavière,BE Berlin,BB Brandebourg,HB Brême,HH Hambourg,HE Hesse,MV Mecklembourg-Poméranie-Occidentale,NI Basse-Saxe,NW Rhénanie-du-Nord-Westphalie,RP Rhénanie-Palatinat,SL Sarre,SN Saxe,ST Saxe-Anhalt,SH Schleswig-Holstein,TH Thuringe",
    ES: "AN Andalousie,AR Aragon,AS Asturies,CB Cantabrie,CE Ceuta,CL Castille-et-León,CM Castille-La Manche,CN Îles Canaries,CT Catalogne,EX Estrémadure,GA Galice,IB Îles Baléares,MC Région de Murcie,MD Communauté de Madrid,ML Melilla,NC Navarre,PV Pays basque,RI La Rioja,VC Communauté valencienne",
    FR: alsace,
    GB: "ENG Angleterre,NIR Irlande du Nord,SCT Écosse,WLS Pays de Galles",
    US: "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA Californie,CO Colorado,CT Connecticut,DE Delaware,DC District de Columbia,FL Floride,GA Géorgie,HI Hawaï,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiane,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM Nouveau-Mexique,NY New York,NC Caroline du Nord,ND Dakota du Nord,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvanie,RI Rhode Island,SC Caroline du Sud,SD Dakota du Sud,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginie,WA Washington,WV Virginie-Occidentale,WI Wisconsin,WY Wyoming",
  },
  es: {
    CA: "AB Alberta,BC Columbia Británica,MB Manitoba,NB Nuevo Brunswick,NL Terranova y Labrador,NS Nueva Escocia,NT Territorios del Noroeste,NU Nunavut,ON Ontario,PE Isla del Príncipe Eduardo,QC Quebec,SK Saskatchewan,YT Yukón",
    CH: "AG Argovia,AI Appenzell Rodas Interiores,AR Appenzell Rodas Exteriores,BE Berna,BL Basilea-Campiña,BS Basilea-Ciudad,FR Friburgo,GE Ginebra,GL Glaris,GR Grisones,JU Jura,LU Lucerna,NE Neuchâtel,NW Nidwalden,OW Obwalden,SG San Galo,SH Schaffhausen,SO Soleura,SZ Schwyz,TG Turgovia,TI Tesino,UR Uri,VD Vaud,VS Valais,ZG Zug,ZH Zúrich",
    DE: "BW Baden-Wurtemberg,BY Baviera,BE Berlín,BB Brandeburgo,HB Bremen,HH Hamburgo,HE Hesse,MV Mecklemburgo-Pomerania Occidental,NI Baja Sajonia,NW Renania del Norte-Westfalia,RP Renania-Palatinado,SL Sarre,SN Sajonia,ST Sajonia-Anhalt,SH Schleswig-Holstein,TH Turingia",
    ES: "AN Andalucía,AR Aragón,AS Asturias,CB Cantabria,CE Ceuta,CL Castilla y León,CM Castilla-La Mancha,CN Canarias,CT Cataluña,EX Extremadura,GA Galicia,IB Islas Baleares,MC Región de Murcia,MD Comunidad de Madrid,ML Melilla,NC Navarra,PV País Vasco,RI La Rioja,VC Comunidad Valenciana",
    FR: "57 Mosela,67 Bajo Rin,68 Alto Rin",
    GB: "ENG Inglaterra,NIR Irlanda del Norte,SCT Escocia,WLS Gales",
    US: "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC Distrito de Columbia,FL Florida,GA Georgia,HI Hawái,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Luisiana,ME Maine,MD Maryland,MA Massachusetts,MI Míchigan,MN Minnesota,MS Misisipi,MO Misuri,MT Montana,NE Nebraska,NV Nevada,NH Nuevo Hampshire,NJ Nueva Jersey,NM Nuevo México,NY Nueva York,NC Carolina del Norte,ND Dakota del Norte,OH Ohio,OK Oklahoma,OR Oregón,PA Pensilvania,RI Rhode Island,SC Carolina del Sur,SD Dakota del Sur,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV Virginia Occidental,WI Wisconsin,WY Wyoming",
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
