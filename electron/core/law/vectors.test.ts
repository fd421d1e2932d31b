// Every test vector of every law pack, and the days again from the sentences alone.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import type { LawPack } from "../../shared/law.ts";
import { packIds } from "../../shared/lists.ts";
import { readLastDay } from "./fixtures/read-last-day.ts";
import { reckonClocks } from "./reckon-clocks.ts";
import { sayStep } from "./say-step.ts";

const seeds = (folder: string) => fileURLToPath(new URL(`../../../seeds/${folder}`, import.meta.url));
const packs = loadLawPacks({ folder: seeds("laws") });
const holidays = loadHolidays({ folder: seeds("holidays") });

type Given = LawPack["vectors"][number]["given"];
const reckon = (law: LawPack, { right, sentOn, receivedOn, country, region, events }: Given) =>
  reckonClocks(
    {
      right,
      sentOn,
      receivedOn: receivedOn ?? null,
      place: { country, region: region ?? null },
      events: events ?? [],
    },
    { law, holidays },
  );

it("there is a pack for every law that the clocks know", () => {
  expect([...packs.keys()].sort()).toEqual([...packIds].sort());
});

const vectors = [...packs].flatMap(([id, law]) =>
  law.vectors.map((vector, at) => ({ field: `seeds/laws/${id}.json vectors[${at}]`, law, vector })),
);

describe.each(vectors)("$field: $vector.what", ({ law, vector }) => {
  const found = reckon(law, vector.given);

  it("comes out as the pack expects", () => {
    const { personLimitsOn, ...days } = vector.expect;
    expect(found).toMatchObject(days);
    if (personLimitsOn !== undefined) expect(found.personLimits.map(({ on }) => on)).toEqual(personLimitsOn);
  });

  it("every sentence names the day of its step, and the last one the due date", () => {
    const sentences = found.steps.map((step) => sayStep(step, law.shortName));
    expect(sentences.map(readLastDay)).toEqual(found.steps.map(({ yieldsOn }) => yieldsOn));
    if (found.dueOn !== null) expect(readLastDay(sentences.at(-1) ?? "")).toBe(found.dueOn);
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|null|\d{4}-\d\d-\d\d/);
  });
});
