// What a letter is told beside company, law and person: by the person, or out of the request's log.
import * as z from "zod";
import { Day } from "./day.ts";
import { erasureGrounds, identifyingData, refusalGrounds, refusalReasons, requestNames } from "./letter-names.ts";
import { eventKinds } from "./lists.ts";

const Line = z.string().min(1);

const Event = z.strictObject({
  on: Day,
  kind: z.enum(eventKinds),
  text: Line.optional().describe("In place of the sentence that the letter's language has for `kind`."),
});

export const LetterExtra = z.strictObject({
  identifyBy: z
    .array(z.enum(identifyingData))
    .optional()
    .describe("Further data that this company needs to find the person."),
  reads: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .optional()
    .describe("Languages that the person reads (ISO 639-1)."),
  data: z.array(Line).min(1).optional().describe("The request is about these data only."),
  grounds: z.array(z.enum(erasureGrounds)).min(1).optional(),
  reasons: z.string().min(1).optional().describe("Of the person's particular situation, in the letter's language."),
  objectedUse: Line.optional(),
  corrections: z
    .array(z.strictObject({ field: Line, oldValue: Line.nullable().default(null), newValue: Line }))
    .min(1)
    .optional(),
  earlierKind: z.enum(requestNames).optional().describe("The request that this letter follows."),
  earlierOn: Day.optional().describe("When it was sent."),
  dueOn: Day.optional(),
  answerBy: Day.optional(),
  answeredOn: Day.optional().describe("When the company replied."),
  identityAsked: Line.optional(),
  encloses: z.boolean().optional(),
  extendedTo: Day.optional().describe("The day that the company named when it told that it needs longer."),
  extensionLate: z.boolean().optional(),
  extensionUnreasoned: z.boolean().optional(),
  feeAsked: Line.optional(),
  acceptsFee: z.boolean().optional(),
  formAddress: Line.optional(),
  channelUsedOn: Day.optional(),
  refusalReason: z.enum(refusalReasons).optional(),
  refusalGround: z.enum(refusalGrounds).optional().describe("Finer than the reason, and goes before it."),
  refusalWords: Line.optional(),
  lacking: z.array(Line).min(1).optional().describe("Elements of the first letter that the answer left out, by name."),
  problems: z.array(Line).min(1).optional(),
  authorityName: Line.optional(),
  companyAddress: z.string().min(1).optional(),
  events: z.array(Event).min(1).optional(),
  shareName: z.boolean().optional(),
});
export type LetterExtra = z.infer<typeof LetterExtra>;
