// Days and instants as they cross the bridge and lie in files.
import * as z from "zod";

/** A calendar day, `2026-11-22`. No time zone: whoever writes it says whose day it is. */
export const Day = z.iso.date().brand<"Day">();
export type Day = z.infer<typeof Day>;

/** A moment, ISO 8601 in UTC with milliseconds, `2026-11-22T02:29:15.000Z`. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;
