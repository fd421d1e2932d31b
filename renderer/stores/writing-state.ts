// What is known of the letter that is being prepared, and what can be done with it.
import type { LetterPlan } from "../../electron/shared/letter-plan.ts";
import type { RequestPage, RequestSummary } from "../../electron/shared/request.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { LetterForm } from "./letter-form.ts";
import type { Order } from "./letter-order.ts";

export type WritingState = {
  /** The letter that the person asked for and that is not written yet. */
  readonly order: Order | null;
  readonly plan: LetterPlan | null;
  /** What the person has typed for it; kept when they leave the page, until the letter is written. */
  readonly form: LetterForm | null;
  /** A draft of the same letter that was begun and is not out. */
  readonly begun: RequestSummary | null;
  /** What has to be asked before it can be planned or written. */
  readonly need: "person" | "account" | null;
  readonly busy: "planning" | "writing" | null;
  readonly failure: Failure | null;
  /** Plans the letter and, once that is possible, goes to the page on which it is prepared. */
  readonly begin: (order: Order) => Promise<void>;
  /** The page stands open: plans its letter if that is not done. */
  readonly open: (order: Order) => Promise<void>;
  /** Back to the page with what an existing draft was written by. */
  readonly change: (page: RequestPage) => Promise<void>;
  readonly fill: (change: Partial<LetterForm>) => void;
  /** The person's word on where the company sits may change what the letter can rest on. */
  readonly place: (companyPlace: LetterForm["companyPlace"]) => Promise<void>;
  /** Writes it, then throws away the draft that it comes in the place of: in this order nothing is ever lost. */
  readonly write: () => Promise<void>;
  /** Asks for what a failure names and then goes on with `again`; false if the failure is none of that kind. */
  readonly ask: (failure: Failure, again: () => Promise<void>) => boolean;
  /** What was missing is there now. */
  readonly resume: () => Promise<void>;
  readonly giveUp: () => void;
};
