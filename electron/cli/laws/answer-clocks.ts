// One line of `npm run laws`: a letter in, its days and the sentences that lead to them out.
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { describeIssue } from "../../adapters/seeds/describe-issue.ts";
import type { HolidayLookup } from "../../core/law/place.ts";
import { reckonClocks } from "../../core/law/reckon-clocks.ts";
import { sayStep } from "../../core/law/say-step.ts";
import { Day } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import { type EventKind, eventKinds, type PackId, packIds, rights } from "../../shared/lists.ts";
import { CountryField, RegionField } from "./place-fields.ts";

const NearDay = Day.refine((day) => day >= "1990" && day < "2100", "a day from 1990 to 2099");

const Question = z.object({
  law: z.enum(packIds),
  right: z.enum(rights),
  sentOn: NearDay,
  receivedOn: NearDay.nullish(),
  country: CountryField,
  region: RegionField.nullish(),
  events: z.array(z.object({ kind: z.enum(eventKinds), on: NearDay })).nullish(),
});

/** What the person or the app does before the letter is out. */
const before: ReadonlySet<EventKind> = new Set(["drafted", "approved", "queued", "note", "call"]);

type World = { readonly laws: ReadonlyMap<PackId, LawPack>; readonly holidays: HolidayLookup };

/** A line's object, or one sentence of what is wrong with it. */
export const answerClocks = (value: unknown, { laws, holidays }: World): object => {
  const parsed = Question.safeParse(value);
  if (!parsed.success) return { error: `This line is wrong: ${describeIssue(parsed.error)}.` };
  const { law: id, right, sentOn, receivedOn, country, region, events } = parsed.data;
  const law = laws.get(id);
  if (law === undefined) return { error: `There is no law pack ${id}.` };
  // What leaves on Saturday in New Zealand may arrive on Friday in California.
  const earliest = Temporal.PlainDate.from(sentOn).subtract({ days: 1 }).toString();
  if (receivedOn && receivedOn < earliest) return { error: `receivedOn ${receivedOn} is before sentOn ${sentOn}.` };
  const stray = events?.find(({ kind, on }) => on < earliest && !before.has(kind));
  if (stray) return { error: `The event ${stray.kind} of ${stray.on} is before sentOn ${sentOn}.` };
  const found = reckonClocks(
    {
      right,
      sentOn,
      receivedOn: receivedOn ?? null,
      place: { country: country.country, region: region ?? country.part },
      events: events ?? [],
    },
    { law, holidays },
  );
  return {
    dueOn: found.dueOn,
    acknowledgeOn: found.acknowledgeOn,
    extendableTo: found.extendableTo,
    suspendedDueOn: found.suspendedDueOn,
    guidanceOn: found.guidanceOn,
    notInForce: found.notInForce,
    personLimits: found.personLimits.map(({ what, on }) => ({ what, on })),
    steps: found.steps.map((step) => sayStep(step, law.shortName)),
  };
};
