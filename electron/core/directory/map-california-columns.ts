// The columns of the data broker registry of California, by the words of their heads, which change from year to year.

import type { DirectoryField } from "../../shared/lists.ts";
import { foldText } from "../companies/fold-text.ts";
import type { ColumnMap } from "./read-table-row.ts";

/**
 * Heads as the California Privacy Protection Agency writes them in the registry's CSV (cppa.ca.gov/data_broker_registry):
 * "Data broker name:", "Doing Business As (DBA), if applicable:", "Data broker primary website:", "Data broker primary contact
 * email address:", "Data broker primary phone number:", "… street address:", "… city:", "… state:", "… zip:", "… country:", and
 * "Data broker's primary website that contains details on how consumers can exercise their CA Consumer Privacy Act rights …".
 * The first that fits counts; all others are not read.
 */
const heads: readonly (readonly [RegExp, DirectoryField])[] = [
  [/^data broker name\b/, "name"],
  [/^(?:doing business as|dba)\b/, "brand"],
  [/^data broker'?s? primary website that contains details on how consumers can exercise\b/, "form"],
  [/^(?:data broker )?primary website$/, "website"],
  [/^(?:data broker )?(?:primary )?(?:contact )?email(?: address)?$/, "email"],
  [/^(?:data broker )?(?:primary )?(?:contact )?phone(?: number)?$/, "phone"],
  [/^(?:data broker )?(?:primary )?(?:street|physical|mailing) address$/, "postal"],
  [/^(?:data broker )?(?:city|state|zip(?: code)?)$/, "postal"],
  [/^(?:data broker )?country$/, "country"],
];

const plain = (head: string): string =>
  foldText(head)
    .replace(/[’‘]/g, "'")
    .replace(/\[optional\]|\(optional\)/g, "")
    .replace(/[\s:*]+$/g, "");

/** null: this row is not the registry's head. A line of instructions may stand above it. */
export const mapCaliforniaColumns = (cells: readonly string[]): ColumnMap | null => {
  const heard = new Set<DirectoryField>();
  const columns = cells.map((cell) => {
    const words = plain(cell.slice(0, 500));
    const field = heads.find(([pattern]) => pattern.test(words))?.[1] ?? null;
    if (field === null || (heard.has(field) && field !== "postal")) return null;
    heard.add(field);
    return field;
  });
  const isRegistry = cells.some((cell) => plain(cell.slice(0, 500)).startsWith("data broker name"));
  return isRegistry && heard.size > 1 ? columns : null;
};
