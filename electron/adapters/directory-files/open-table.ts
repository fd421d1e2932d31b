// Opens a table of companies as text, as it is or out of a zip.
import { decodeText } from "./decode-text.ts";
import type { DirectoryFile, DirectoryForm } from "./directory-reader.ts";
import { openPieces } from "./open-pieces.ts";
import { openText } from "./open-text.ts";
import { openZippedTable } from "./open-zipped-table.ts";

/** A table as it is, or the one in a zip. Throws DirectoryProblem. */
export async function* openTable(
  { file, form }: { readonly file: DirectoryFile; readonly form: DirectoryForm },
  heard?: (done: number) => void,
): AsyncGenerator<string> {
  // What a server said was said of the zip.
  yield* form === "zip" ? decodeText(openZippedTable(openPieces(file, heard)), null) : openText(file, heard);
}
