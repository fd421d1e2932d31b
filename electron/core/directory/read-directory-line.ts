// Reads a company of a directory as the store writes it for the list.
import { Slug } from "../../shared/company.ts";
import { DirectoryRow, SourceId } from "../../shared/directory.ts";
import { type CompanyRow, rowOfEntry } from "./company-row.ts";

/** The slug, the import and the row as JSON, with tabs between; null where it does not read. */
export const readDirectoryLine = (line: string): CompanyRow | null => {
  const [slugText, sourceText, json, ...more] = line.split("\t");
  const slug = Slug.safeParse(slugText);
  const sourceId = SourceId.safeParse(sourceText);
  if (!slug.success || !sourceId.success || json === undefined || more.length > 0) return null;
  try {
    const row = DirectoryRow.safeParse(JSON.parse(json));
    return row.success ? rowOfEntry(slug.data, sourceId.data, row.data) : null;
  } catch {
    // A row that is not JSON is a damaged one: the others do not rest on it.
    return null;
  }
};
