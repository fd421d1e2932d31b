// Opens the one table in a zip, as it is read; nothing is unpacked to the disk, and only the piece at hand to memory.
import { Unzip, UnzipInflate } from "fflate";
import { largestTable, mostParts } from "./directory-limits.ts";
import { DirectoryProblem } from "./directory-problem.ts";
import { refuseClosedZip } from "./refuse-closed-zip.ts";

const isTable = (name: string): boolean =>
  /\.(?:csv|tsv|txt)$/i.test(name) && !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$|readme|licen[cs]e)/i.test(name);

/** At a thousand times its size a packed piece is 16 megabytes. */
const pieceBytes = 16 * 1024;

/** Throws DirectoryProblem, also where the zip holds no table or several: which one is meant is not guessed. */
export async function* openZippedTable(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let files = 0;
  let tables = 0;
  let length = 0;
  let found: Uint8Array[] = [];
  const unzip = new Unzip((file) => {
    files += 1;
    if (files > mostParts) throw new DirectoryProblem("directory-too-large");
    if (!isTable(file.name)) return;
    tables += 1;
    if (tables > 1) throw new DirectoryProblem("directory-unknown");
    file.ondata = (error, piece) => {
      if (error) throw error;
      length += piece.length;
      if (length > largestTable) throw new DirectoryProblem("directory-too-large");
      found.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const push = (piece: Uint8Array, isLast: boolean): readonly Uint8Array[] => {
    found = [];
    try {
      unzip.push(piece, isLast);
    } catch (cause) {
      throw cause instanceof DirectoryProblem ? cause : new DirectoryProblem("directory-damaged", cause);
    }
    return found;
  };
  for await (const piece of refuseClosedZip(pieces)) {
    for (let at = 0; at < piece.length; at += pieceBytes) yield* push(piece.subarray(at, at + pieceBytes), false);
  }
  yield* push(new Uint8Array(0), true);
  if (tables === 0) throw new DirectoryProblem("directory-unknown");
}
