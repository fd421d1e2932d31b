// English: why a law reaches a letter, may reach it or does not. The laws' own words are those of seeds/laws; a test holds them together.
import type { PackId } from "../../../electron/shared/lists.ts";
import type { ReachReason } from "../../../electron/shared/reach.ts";

/** `limits`: whom the law binds; `inside`: what holds where person and company are in one region; `customers`: who may ask. */
type OfLaw = { readonly name: string; readonly in: string } & Partial<
  Readonly<Record<"limits" | "inside" | "customers", string>>
>;

export const reach = {
  reasons: {
    "no-right": "{{law}} gives no right to {{right}}.",
    "no-letter": "there is no such letter under {{law}}.",
    "lives-elsewhere": "{{law}} is for people who live {{inLaw}} ({{article}}), and you live {{home}}.",
    "region-not-said":
      "{{law}} is for people who live {{inLaw}} ({{article}}), and your details do not say in which part of your country you live.",
    established: "the company sits {{seat}}, and {{law}} binds companies there wherever you live ({{article}}).",
    "established-perhaps": "the company sits {{seat}}: {{law}} reaches it if it handles your data there ({{article}}).",
    "inside-one-region": "you and the company are both {{seat}}, where {{inside}} ({{article}}).",
    "perhaps-inside-one-region":
      "if you and the company are in the same province, {{law}} may give way there: {{inside}} ({{article}}).",
    "company-region-unknown":
      "{{law}} binds companies {{inLaw}}, and in which part of its country this one sits is not known ({{article}}).",
    serves: "you live {{home}}, and the company addresses people there, so {{law}} reaches it ({{article}}).",
    "serves-perhaps":
      "you live {{home}}; {{law}} reaches the company if it offers something to people there, which is not known ({{article}}).",
    "serves-perhaps-and-names":
      "you live {{home}}, and the company's own policy names {{law}}; it reaches the company if it offers something to people there ({{article}}).",
    "serves-others":
      "by its policy the company serves only people elsewhere, so {{law}} does not reach it ({{article}}).",
    "serves-others-but-names":
      "by its policy the company serves only people elsewhere, but that policy names {{law}} ({{article}}).",
    "serves-others-but-may":
      "by its policy the company serves only people elsewhere, but {{law}} also reaches data that were collected while you were {{inLaw}} ({{article}}).",
    "no-link": "neither you nor the company is {{inLaw}} by what is known, so {{law}} does not reach it ({{article}}).",
    thresholds:
      "you live {{inLaw}}, but nobody outside can know whether {{law}} binds this company: {{limits}} ({{article}}).",
    "thresholds-and-names":
      "you live {{inLaw}}, and the company's own policy names {{law}}; whether it is bound nobody outside can know: {{limits}} ({{article}}).",
    "broker-data-provided":
      "{{law}} here covers only what you provided yourself ({{article}}), and a data broker has most of its data from others.",
    "broker-data-collected":
      "{{law}} here covers only what was collected from you ({{article}}), and a data broker has most of its data from others.",
    "sells-nothing": "the company says that it sells no data, so {{law}} may leave it nothing to stop ({{article}}).",
    "customers-only": "{{customers}} ({{article}}), and a data broker never dealt with you.",
    "promised-to-all":
      "the company's policy promises the rights of {{law}} to everybody, though the law itself does not reach it.",
  } satisfies Record<Exclude<ReachReason, "broker-data"> | "broker-data-provided" | "broker-data-collected", string>,
  rights: {
    access: "access",
    rectification: "correction",
    erasure: "erasure",
    objection: "objection",
    "opt-out-marketing": "an opt-out of marketing",
    "opt-out-sale": "an opt-out of sale and sharing",
    "third-party-disclosure": "a list of the third parties that got the data",
    other: "what this letter asks",
  },
  laws: {
    "br-lgpd": { name: "Brazil's LGPD", in: "in Brazil" },
    "ca-pipeda": {
      name: "Canada's PIPEDA",
      in: "in Canada",
      inside:
        "the province has an act of its own for what stays inside it, unless the company is a federal work such as a bank or a telephone company",
    },
    "ca-qc-law25": { name: "Quebec's private-sector privacy act", in: "in Quebec" },
    "ch-fadp": { name: "the Swiss data protection act", in: "in Switzerland" },
    "eu-gdpr": { name: "the GDPR", in: "in the European Economic Area" },
    "jp-appi": { name: "Japan's APPI", in: "in Japan" },
    "kr-pipa": { name: "South Korea's PIPA", in: "in South Korea" },
    "uk-gdpr": { name: "the UK GDPR", in: "in the United Kingdom" },
    "us-ca-ccpa": {
      name: "California's privacy act (CCPA)",
      in: "in California",
      limits:
        "it binds businesses with more than 26,625,000 dollars of revenue a year (the amount of 2025 and 2026), or that trade in the data of 100,000 Californians or households, or that live by selling or sharing data",
    },
    "us-ca-shine-the-light": {
      name: "California's Shine the Light law",
      in: "in California",
      limits: "it binds businesses of 20 employees or more that passed your data on for direct marketing",
      customers: "it is for customers, who gave their data to the company themselves",
    },
    "us-ia-icdpa": {
      name: "Iowa's consumer data act (ICDPA)",
      in: "in Iowa",
      limits: "it binds who handles the data of 100,000 Iowans, or of 25,000 and lives by selling data",
    },
    "us-va-vcdpa": {
      name: "Virginia's consumer data act (VCDPA)",
      in: "in Virginia",
      limits: "it binds who handles the data of 100,000 Virginians, or of 25,000 and lives by selling data",
    },
  } satisfies Record<PackId, OfLaw>,
} as const;
