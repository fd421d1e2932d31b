// Writes seeds/holidays and their German names anew: node e2e/runtime/run.mjs e2e/runtime/write-holidays.ts
import { writeFileSync } from "node:fs";
import { holidayPlaces } from "./holiday-places.ts";
import { makeHolidays } from "./make-holidays.ts";
import { makeHolidayNames } from "./name-holidays.ts";

for (const place of holidayPlaces) {
  writeFileSync(new URL(`../../seeds/holidays/${place}.json`, import.meta.url), makeHolidays(place));
}
writeFileSync(new URL("../../renderer/words/de/holidays.ts", import.meta.url), makeHolidayNames());
console.log(`Wrote the public holidays of ${holidayPlaces.length} places.`);
