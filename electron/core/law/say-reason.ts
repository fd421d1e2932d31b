// Why a law reaches a letter, may reach it or does not: one English sentence.
import type { LawPack } from "../../shared/law.ts";
import type { ReachReason } from "../../shared/reach.ts";
import { citeReason } from "./cite-reason.ts";
import { findRight } from "./find-right.ts";
import type { ReachCase } from "./judge-reach.ts";
import { sayRight } from "./say-right.ts";

const countries = new Intl.DisplayNames(["en"], { type: "region" });
/** With the article that English gives to some: `the United Kingdom`. */
const nameCountry = (country: string): string => {
  const name = countries.of(country) ?? country;
  return /^United|^Nether|s$/.test(name) && !/^(Cyprus|Honduras|Mauritius|Barbados|Laos)$/.test(name)
    ? `the ${name}`
    : name;
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** A sentence as part of another one. */
const inside = (rule: string): string => `${rule.charAt(0).toLowerCase()}${rule.slice(1).replace(/\.$/, "")}`;
const ofData: Readonly<Record<string, string>> = {
  "collected-from-person": "what it collected from you",
  "provided-data": "what you provided",
};

/** `law` is cited as sentences call it, each time with the provision that the reason rests on. */
export const sayReason = (reason: ReachReason, law: LawPack, asked: ReachCase): string =>
  sentence(write(reason, law, asked));

const write = (reason: ReachReason, law: LawPack, { residence, region, right, company }: ReachCase): string => {
  const { shortName, place, reach } = law;
  const home = nameCountry(residence);
  const seat = company.country === null ? "an unknown country" : nameCountry(company.country);
  const { thresholds } = reach;
  const article = citeReason(reason, law, right);
  const limits = thresholds === null ? "" : `${inside(thresholds.rule)} (${article})`;
  const reaches = findRight(law, right)?.reaches ?? "all-data";
  switch (reason) {
    case "no-right":
      return `${shortName} gives no right to ${sayRight(right)}.`;
    case "no-letter":
      return `there is no such letter under ${shortName}.`;
    case "lives-elsewhere":
      return `${shortName} is for residents of ${place} (${article}), and you live in ${region === null ? home : `${home} (${region})`}.`;
    case "region-not-said":
      return `${shortName} is for residents of ${place} (${article}), and you have not said in which part of ${home} you live.`;
    case "established":
      return `the company sits in ${seat}, and ${shortName} binds companies in ${place} wherever you live (${article}).`;
    case "established-perhaps":
      return `the company sits in ${seat}: ${shortName} reaches it if it handles your data in ${place} (${article}).`;
    case "inside-one-region":
      return `you and the company are both in ${company.region}, where ${reach.insideOneRegion?.why} (${article}).`;
    case "perhaps-inside-one-region":
      return `if you and the company are in the same province, ${shortName} may give way there: ${reach.insideOneRegion?.why} (${article}).`;
    case "company-region-unknown":
      return `${shortName} binds companies in ${place}, and in which part of ${seat} this one sits is not known (${article}).`;
    case "serves":
      return `you live in ${home}, and the company addresses people there, so ${shortName} reaches it (${article}).`;
    case "serves-perhaps":
      return `you live in ${home}; ${shortName} reaches the company if it offers something to people there, which is not known (${article}).`;
    case "serves-perhaps-and-names":
      return `you live in ${home}, and the company's own policy names ${shortName}; it reaches the company if it offers something to people there (${article}).`;
    case "serves-others":
      return `the company sits in ${seat} and only serves ${company.serves?.join(", ")}, so ${shortName} does not reach it (${article}).`;
    case "serves-others-but-names":
      return `the company only serves ${company.serves?.join(", ")}, but its own policy names ${shortName} (${article}).`;
    case "serves-others-but-may":
      return `the company only serves ${company.serves?.join(", ")}, but ${shortName} also reaches data collected while you were in ${place} (${article}).`;
    case "no-link":
      return `neither you (${home}) nor the company (${seat}) is in ${place}, so ${shortName} does not reach it (${article}).`;
    case "thresholds":
      return `you live in ${place}, but nobody outside can know whether ${shortName} binds this company: ${limits}.`;
    case "thresholds-and-names":
      return `you live in ${place}, and the company's own policy names ${shortName}; whether it is bound nobody outside can know: ${limits}.`;
    case "broker-data":
      return `${shortName} here only covers ${ofData[reaches] ?? "your data"} (${article}), and a data broker has most of its data from others.`;
    case "sells-nothing":
      return `the company says that it sells no data, so ${shortName} may leave it nothing to stop (${article}).`;
    case "customers-only":
      return `${inside(reach.customersOnly?.rule ?? shortName)} (${article}), and a data broker never dealt with you.`;
    case "promised-to-all":
      return `the company's policy promises the rights of ${shortName} to everybody, though the law itself does not reach it.`;
  }
};
