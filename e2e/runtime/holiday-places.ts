// The places whose public holidays we carry, and where we correct the library that the tables come from.

/** Rules are written as date-holidays writes them; one that is set stands in for the library's own of the same text. */
export type Correction = {
  readonly drop?: readonly string[];
  readonly set?: readonly { readonly rule: string; readonly name: string }[];
  /** Fixed holidays on a weekend give the next working day off as well. */
  readonly substitutesWeekends?: true;
  /** By how many days a rule of the library begins too late. */
  readonly earlier?: Readonly<Record<string, number>>;
};

const eea = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(" ");
const elsewhere = "BR CA CH GB JP KR US".split(" ");

/** Countries in which a region has holidays of its own, by the regions' ISO 3166-2 codes. */
const regions: Readonly<Record<string, string>> = {
  CA: "AB BC MB NB NL NS NT NU ON PE QC SK YT",
  CH: "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH",
  DE: "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH",
  ES: "AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC",
  FR: "57 67 68",
  GB: "ENG NIR SCT WLS",
  US: "AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY",
};

export const holidayPlaces: readonly string[] = [
  ...eea,
  ...elsewhere,
  ...Object.entries(regions).flatMap(([country, codes]) => codes.split(" ").map((code) => `${country}-${code}`)),
];

const observed = (day: string) => `${day} and if sunday then next monday if saturday then previous friday`;

/** Each with its source; `seeds/holidays/README.md` says the same to readers of the data. */
export const holidayCorrections: Readonly<Record<string, Correction>> = {
  // Labour Code Art. 154, as the Bulgarian government lists it: 26 December is a holiday, and weekends are made up for.
  BG: { set: [{ rule: "12-26", name: "Second Christmas Day" }], substitutesWeekends: true },
  // The library gives as nation-wide what most cantons have; only 1 January, Ascension, 1 August and Christmas are in all.
  CH: { drop: ["easter -2", "easter 1", "easter 50", "12-26"] },
  // Green Monday is the 48th day before Orthodox Easter (the library has it a day late); Kataklysmos is missing.
  CY: {
    drop: ["orthodox -47"],
    set: [
      { rule: "orthodox -48", name: "Green Monday" },
      { rule: "orthodox 50", name: "Whit Monday (Kataklysmos)" },
    ],
  },
  // Where the nation is not known: England's, so that a day on which most of the country rests is not called a working day.
  GB: { set: [{ rule: "1st monday before 09-01", name: "Summer bank holiday" }] },
  // The day is right, its English name in the library ("Ash Sunday") is not.
  GR: { set: [{ rule: "orthodox -48", name: "Clean Monday" }] },
  // The three days are New Year's Eve, New Year's Day and the day after; the library begins a day late.
  KR: { earlier: { "korean 01-0-01 P3D": 1 } },
  // The days that Liechtenstein notified on 23 March 2021 for counting time limits (Austrian BGBl. III Nr. 58/2021).
  LI: {
    drop: ["easter 40", "easter 61"],
    set: [
      { rule: "01-02", name: "Berchtold Day" },
      { rule: "02-02", name: "Candlemas" },
      { rule: "easter -47", name: "Shrove Tuesday" },
      { rule: "03-19", name: "Saint Joseph" },
      { rule: "08-15", name: "Assumption, National Day" },
      { rule: "11-01", name: "All Saints' Day" },
      { rule: "12-24", name: "Christmas Eve" },
      { rule: "12-31", name: "New Year's Eve" },
    ],
  },
  // Code Civ. Proc. § 135 (Stats. 2021, ch. 283) with Gov. Code § 6700; courts observe a weekend's holiday beside it.
  "US-CA": {
    set: [
      { rule: observed("02-12"), name: "Lincoln Day" },
      { rule: observed("03-31"), name: "César Chávez Day" },
      { rule: "4th friday in September", name: "Native American Day" },
      { rule: observed("11-11"), name: "Veterans Day" },
    ],
  },
};
