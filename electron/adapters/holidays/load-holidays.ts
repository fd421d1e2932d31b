// The bundled tables of public holidays.
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import { type HolidayLookup, type HolidayTable, namePlace } from "../../core/law/place.ts";
import { Day } from "../../shared/day.ts";
import { readPackedSync } from "../files/read-packed.ts";

export type { HolidayLookup } from "../../core/law/place.ts";

const HolidayFile = z.strictObject({
  attribution: z.string().min(1),
  place: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  years: z.tuple([z.int(), z.int()]),
  days: z.array(z.tuple([Day, z.string().min(1)])).min(1),
});

/**
 * The tables of a folder such as `seeds/holidays`. The lookup gives a region's table, else its country's, else null. Which
 * tables there are is read once, each table when it is first asked for: a start needs few of them or none. The lookup
 * throws one sentence that names the file if a table is damaged.
 */
export const loadHolidays = ({ folder }: { readonly folder: string }): HolidayLookup => {
  const files = new Set(readdirSync(folder).map((name) => name.replace(/\.br$/, "")));
  const read = new Map<string, HolidayTable>();
  const find = (name: string): HolidayTable | null => {
    if (!files.has(`${name}.json`)) return null;
    const table = read.get(name) ?? readTable(folder, `${name}.json`);
    read.set(name, table);
    return table;
  };
  return (place) => find(namePlace(place)) ?? find(place.country);
};

const readTable = (folder: string, file: string): HolidayTable => {
  const label = `${basename(folder)}/${file}`;
  const { place, years, days } = parseFile(join(folder, file), label);
  if (`${place}.json` !== file)
    throw new Error(`The holidays ${label} are wrong: place is ${place}, not the file's name.`);
  return { place, years, days: new Map(days) };
};

const parseFile = (path: string, label: string): z.infer<typeof HolidayFile> => {
  try {
    return HolidayFile.parse(JSON.parse(readPackedSync(path).toString("utf8")));
  } catch (cause) {
    const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
    const where = issue === undefined ? "it is not JSON" : `${issue.path.join(".")}: ${issue.message}`;
    throw new Error(`The holidays ${label} are wrong: ${where}.`, { cause });
  }
};
