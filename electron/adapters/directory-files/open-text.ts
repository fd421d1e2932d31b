// Opens a file of companies as text.
import { decodeText } from "./decode-text.ts";
import type { DirectoryFile } from "./directory-reader.ts";
import { openPieces } from "./open-pieces.ts";
import { tellEncoding } from "./tell-encoding.ts";

/** `heard` is told the bytes read so far. Throws DirectoryProblem. */
export async function* openText(file: DirectoryFile, heard?: (done: number) => void): AsyncGenerator<string> {
  yield* decodeText(openPieces(file, heard), await tellEncoding(file));
}
