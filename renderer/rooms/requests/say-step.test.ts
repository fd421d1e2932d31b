// Every step is a sentence in every language that names the day it arrives at; laws' own rules are told as they are.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { HolidayTable, Place } from "../../../electron/core/law/place.ts";
import { namePlace } from "../../../electron/core/law/place.ts";
import { reckonClocks } from "../../../electron/core/law/reckon-clocks.ts";
import { Day } from "../../../electron/shared/day.ts";
import { LawPack } from "../../../electron/shared/law.ts";
import { type Language, languages, personActs } from "../../../electron/shared/lists.ts";
import { ReckonStep } from "../../../electron/shared/reckoning.ts";
import { en } from "../../words/en.ts";
import { formatDay } from "../../words/format-day.ts";
import type { HolidayNames } from "../../words/name-holiday.ts";
import { startWords } from "../../words/start-words.ts";
import { splitForeign } from "./foreign-words.ts";
import { sayLimit, sayStep } from "./say-step.ts";
import { sortSteps, whyOpen } from "./sort-steps.ts";

const seeds = new URL("../../../seeds/", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, seeds), "utf8"));
const packs = readdirSync(new URL("laws/", seeds))
  .filter((file) => file.endsWith(".json"))
  .map((file) => LawPack.parse(read(`laws/${file}`)));
const tables = new Set(readdirSync(new URL("holidays/", seeds)));
const holidays = (place: Place): HolidayTable | null => {
  const found = [namePlace(place), place.country].find((name) => tables.has(`${name}.json`));
  if (found === undefined) return null;
  const { years, days } = read(`holidays/${found}.json`);
  return { place: found, years, days: new Map(days) };
};

const locales: Record<Language, string> = { en: "en-GB", de: "de-DE", fr: "fr-FR", es: "es-ES" };
const speakers = await Promise.all(
  languages.map(async (language) => {
    const words = await startWords(language);
    const locale = locales[language];
    const holidays: HolidayNames = words.getResourceBundle(language, "holidays");
    return { t: words.t, language, locale, holidays, day: (day: string) => formatDay(day, locale) };
  }),
);
const speakerOf = (language: Language) => {
  const speaker = speakers.find((one) => one.language === language);
  if (speaker === undefined) throw new Error(`Nobody speaks ${language}.`);
  return speaker;
};

const vectors = packs.flatMap((law) =>
  law.vectors.map(({ what, given }) => {
    const { right, sentOn, receivedOn = null, country, region = null, events = [] } = given;
    const letter = { right, sentOn, receivedOn, place: { country, region }, events };
    return { law, name: `${law.id}: ${what}`, reckoned: reckonClocks(letter, { law, holidays }) };
  }),
);

describe("what the packs' own cases come to", () => {
  it("is enough of them", () => {
    expect(vectors.length).toBeGreaterThan(80);
  });

  it.each(vectors)("$name: each sentence names its day, in every language", ({ law, reckoned }) => {
    for (const speaker of speakers) {
      for (const step of reckoned.steps) {
        const sentence = sayStep(step, speaker, { law: law.id, way: "email" });
        expect(sentence).toContain(speaker.day(step.yieldsOn));
        expect(sentence).toMatch(/[.)]$/);
        expect(sentence).not.toMatch(/\{\{|undefined|reckoning\./);
      }
      for (const limit of reckoned.personLimits) {
        const sentence = sayLimit(limit, speaker);
        if (limit.on !== null) expect(sentence).toContain(speaker.day(limit.on));
        expect(sentence).not.toMatch(/\{\{|undefined|reckoning\./);
      }
    }
  });

  it.each(vectors)("$name: the steps shown as leading end with the due date", ({ reckoned }) => {
    const { leading, beside, soft } = sortSteps(reckoned.steps);
    expect(leading.length + beside.length + soft.length).toBe(reckoned.steps.length);
    if (reckoned.dueOn !== null) expect(leading.at(-1)?.yieldsOn).toBe(reckoned.dueOn);
    else expect(["waiting", "no-day", "no-right", "not-in-force"]).toContain(whyOpen(reckoned.steps));
  });

  it.each(["de", "fr", "es"] as const)(
    "leaves no English in a sentence in %s outside of North America's holidays",
    (language) => {
      const speaker = speakerOf(language);
      const left = vectors.flatMap(({ law, reckoned }) =>
        reckoned.steps.flatMap((step) => {
          const place = "place" in step ? step.place : "";
          if (/^(US|CA)/.test(place)) return [];
          return splitForeign(sayStep(step, speaker, { law: law.id, way: "email" })).filter(
            ({ isEnglish }) => isEnglish,
          );
        }),
      );
      expect(left).toEqual([]);
    },
  );
});

describe("every kind of step", () => {
  const period = { value: 2, unit: "month" } as const;
  const article = "Art. 12(3) GDPR";
  const asked = "fee";
  const on = (text: string) => Day.parse(text);
  const samples: Record<ReckonStep["kind"], object> = {
    "received-assumed": {},
    "received-said": {},
    sent: { article },
    counted: { ...period, article },
    "month-end": {},
    "skipped-holiday": { holidayOn: on("2026-12-25"), holiday: "Christmas Day", place: "DE-BE" },
    "rolled-weekend": { fromOn: on("2026-12-26"), article },
    "rolled-holiday": { fromOn: on("2026-12-25"), holiday: "Christmas Day", place: "DE-BE", article },
    "holidays-unknown": { place: "DE-BE", year: 2040 },
    acknowledge: { period, article },
    extendable: { period, article, toldBy: on("2026-03-02") },
    elsewhere: { period, article },
    guidance: { period, article },
    "starts-with": { asked, article },
    "starts-after-wait": { asked, askedOn: on("2026-02-01"), wait: period, article },
    "no-pause": { asked, askedOn: on("2026-02-01"), article },
    "asked-late": { asked, limitOn: on("2026-02-01") },
    "extension-told": { article },
    "extension-named": { article },
    "extension-late": { toldOn: on("2026-05-01"), article },
    paused: { days: 3, article },
    suspended: { days: 1, article },
    "suspended-still": { article },
    "roll-unknown": { waitUntilOn: on("2027-01-04") },
    "no-day": { rule: "", article },
    "no-right": { right: "erasure" },
    "not-in-force": { right: "complaint" },
    waiting: { for: "arrival" },
  };

  it.each(Object.entries(samples))("%s is told with its day and every other one", (kind, rest) => {
    const step = ReckonStep.parse({ kind, ...rest, yieldsOn: "2027-01-03" });
    for (const speaker of speakers) {
      const sentence = sayStep(step, speaker, { law: "eu-gdpr", way: "email" });
      for (const value of Object.values(step)) {
        if (/^\d{4}-\d\d-\d\d$/.test(String(value))) expect(sentence).toContain(speaker.day(String(value)));
      }
      expect(sentence).not.toMatch(/\{\{|undefined|reckoning\.|DE-BE/);
    }
  });

  it("speaks of the mail server only where one took the letter", () => {
    const step = ReckonStep.parse({ kind: "received-assumed", yieldsOn: "2027-01-03" });
    const english = speakerOf("en");
    expect(sayStep(step, english, { law: "eu-gdpr", way: "email" })).toContain("mail server");
    expect(sayStep(step, english, { law: "eu-gdpr", way: "form" })).not.toContain("mail server");
    expect(sayStep(step, english, { law: "eu-gdpr", way: "by-hand" })).toContain("you say");
  });

  it("names place and holiday in words, and cites as each language does", () => {
    const step = ReckonStep.parse({ kind: "rolled-holiday", ...samples["rolled-holiday"], yieldsOn: "2026-12-28" });
    const sentences = speakers.map((speaker) => sayStep(step, speaker, { law: "eu-gdpr", way: "email" }));
    expect(sentences[0]).toContain("Christmas Day; Berlin, Germany");
    expect(sentences[1]).toContain("1. Weihnachtstag; Berlin, Deutschland");
    expect(sentences[1]).toContain("Art. 12 Abs. 3 DSGVO");
    expect(sentences[2]).toContain("Noël");
    expect(sentences[2]).toContain("art. 12, par. 3, du RGPD");
    expect(sentences[3]).toContain("Navidad");
    expect(sentences[3]).toContain("art. 12, apdo. 3, del RGPD");
  });

  it("keeps a rule that it has no words for in English, marked as such", () => {
    const step = ReckonStep.parse({ kind: "no-day", rule: "A new rule.", article, yieldsOn: "2027-01-03" });
    const said = splitForeign(sayStep(step, speakerOf("de"), { law: "jp-appi", way: "email" }));
    expect(said.find(({ isEnglish }) => isEnglish)?.text).toBe("A new rule.");
    expect(said.map(({ text }) => text).join("")).not.toMatch(/[\uE000\uE001]/);
  });
});

describe("what the laws say in place of a day", () => {
  const english = speakerOf("en").t;
  const rules = packs.flatMap(({ id, clocks }) =>
    Object.values(clocks).flatMap(({ answer, insteadOfADay }) =>
      answer === null && insteadOfADay !== null ? [{ law: id, rule: insteadOfADay.rule }] : [],
    ),
  );

  it("is held for every law that has such a rule, and for no other", () => {
    expect(new Set(Object.keys(en.reckoning.noDay))).toEqual(new Set(rules.map(({ law }) => law)));
  });

  it.each(rules)("$law: the English words are the pack's, and the others have some", ({ law, rule }) => {
    expect(english(`reckoning.noDay.${law}` as "reckoning.noDay.jp-appi")).toBe(rule);
    for (const { t } of speakers.slice(1))
      expect(t(`reckoning.noDay.${law}` as "reckoning.noDay.jp-appi")).not.toBe(rule);
  });
});

describe("the person's own days", () => {
  it.each(personActs)("%s: until, not before and without a day", (act) => {
    const article = "PIPEDA s. 11(3)";
    for (const speaker of speakers) {
      const say = (edge: "until" | "not-before", on: Day | null) =>
        sayLimit({ act, what: "", edge, article, on }, speaker);
      const day = Day.parse("2027-01-03");
      expect(say("until", day)).toContain(speaker.day(day));
      expect(say("not-before", day)).toContain(speaker.day(day));
      expect(new Set([say("until", day), say("not-before", day), say("until", null)]).size).toBe(3);
      expect(say("until", null)).not.toMatch(/\{\{|undefined/);
    }
  });
});
