// The shelves of the built app, and the tables of holidays, which are read one by one when they are asked for.
import { readPackedSync } from "./adapters/files/read-packed.ts";
import { loadHolidays } from "./adapters/holidays/load-holidays.ts";
import { unpackShelves } from "./unpack-shelves.ts";

export type OpenShelves = ReturnType<typeof openShelves>;

/** `here`: where a file of the app lies. */
export const openShelves = (here: (...parts: string[]) => string) => ({
  ...unpackShelves(readPackedSync(here("shelves.json")).toString("utf8")),
  holidays: loadHolidays({ folder: here("holidays") }),
});
