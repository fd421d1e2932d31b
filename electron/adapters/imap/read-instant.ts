// When a mail came in, by the server's word.
import { Instant } from "../../shared/day.ts";

/** null: the server said nothing of it, or what is no time. */
export const readInstant = (date: Date | string | undefined): Instant | null => {
  const at = new Date(date ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : (Instant.safeParse(at.toISOString()).data ?? null);
};
