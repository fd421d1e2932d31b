// The shelves of the built app, and the tables of holidays, which are read one by one when they are asked for.
import { loadHolidays } from "./adapters/holidays/load-holidays.ts";
import { unpackShelves } from "./unpack-shelves.ts";

/** `here`: where a file of the app lies. `shelves`: the file `shelfFiles.later`. */
export const openShelves = (here: (...parts: string[]) => string, shelves: Buffer) => ({
  ...unpackShelves(shelves.toString("utf8")),
  holidays: loadHolidays({ folder: here("holidays") }),
});
