// Writes a calendar day as people write it in a letter.
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../shared/day.ts";

export type DayStyle = "en-GB" | "en-US" | "de-DE" | "fr-FR";

const months = {
  en: "January February March April May June July August September October November December".split(" "),
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
};

/** `formatDay("2026-11-22", "en-GB")` is `22 November 2026`; months have names, so that nobody takes them for days. */
export const formatDay = (on: Day, style: DayStyle): string => {
  const { day, month, year } = Temporal.PlainDate.from(on);
  switch (style) {
    case "en-GB":
      return `${day} ${months.en[month - 1]} ${year}`;
    case "en-US":
      return `${months.en[month - 1]} ${day}, ${year}`;
    case "de-DE":
      return `${day}. ${months.de[month - 1]} ${year}`;
    case "fr-FR":
      return `${day === 1 ? "1er" : day} ${months.fr[month - 1]} ${year}`;
  }
};
