// Where a matter stands, on which side of the board it lies, and who owes what until when. Reckoned, never kept as truth.
import * as z from "zod";
import { Day } from "./day.ts";
import { drpReasons, drpStatuses, dutyKinds, dutyStates } from "./standing-names.ts";

/** In the words of the Data Rights Protocol (0.9); `expired`: its day passed without an answer. */
export const Drp = z.object({ status: z.enum(drpStatuses), reason: z.enum(drpReasons).nullable() });
export type Drp = z.infer<typeof Drp>;

/**
 * What the law expects of one side. `on` null: the law sets no day, or it waits for something. `over`: it does not matter
 * any more. `{ whose: "company", kind: "answer", on: "2026-12-21", edge: "until", state: "open", article: "Art. 12(3) GDPR" }`
 */
export const Duty = z.object({
  whose: z.enum(["company", "person"]),
  kind: z.enum(dutyKinds),
  on: Day.nullable(),
  edge: z.enum(["until", "not-before"]),
  state: z.enum(dutyStates),
  article: z.string(),
});
export type Duty = z.infer<typeof Duty>;
