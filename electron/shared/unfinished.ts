// What stands in forms that the person has not saved, while the window is hidden or locked.
import * as z from "zod";
import { mostForms } from "./limits.ts";

const Fields = z.record(z.string().max(60), z.string().max(100_000));

/**
 * By the form's name, and within it by the field's: `{ "mailbox new": { address: "kim@example.org" } }`. Never a password.
 */
export const Unfinished = z
  .record(z.string().max(200), Fields)
  .refine((forms) => Object.keys(forms).length <= mostForms, { message: "too-many" });
export type Unfinished = z.infer<typeof Unfinished>;
