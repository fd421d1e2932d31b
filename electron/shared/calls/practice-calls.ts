// The built-in mail server of practice mode.
import * as z from "zod";
import { PracticeMail, PracticeMailId, PracticeMailSummary } from "../practice.ts";
import { nothing } from "./inputs.ts";

export const practiceCalls = {
  "practice:list": { input: nothing, output: z.array(PracticeMailSummary) },
  /** Throws all practice mails away; the requests that they were sent for stay. */
  "practice:empty": { input: nothing, output: z.object({ emptied: z.int() }) },
  "practice:get": { input: z.strictObject({ mailId: PracticeMailId }), output: PracticeMail },
  "practice:status": { input: nothing, output: z.object({ running: z.boolean(), port: z.int().nullable() }) },
  "practice:stop": { input: nothing, output: z.object({ running: z.boolean(), port: z.int().nullable() }) },
  "practice:start": { input: nothing, output: z.object({ running: z.boolean(), port: z.int().nullable() }) },
} as const;
