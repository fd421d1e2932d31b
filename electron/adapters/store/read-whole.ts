// Reads what must not be left out where it does not read: the person would take what is missing for what never was.
import type { z } from "zod";
import { StoreProblem } from "./store-problem.ts";

/** Throws `store-damaged` for a value that is not what the schema says. */
export const readWhole = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new StoreProblem("store-damaged", parsed.error);
  return parsed.data;
};
