// Reads the JSON files in a zip one by one, as it is read; nothing is unpacked to the disk, and no more than one file to memory.
import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { largestPart, mostParts } from "./directory-limits.ts";
import { DirectoryProblem } from "./directory-problem.ts";
import { refuseClosedZip } from "./refuse-closed-zip.ts";

/** `value` undefined: the file cannot be read, for `fault`. */
export type ZipItem = {
  readonly line: number;
  readonly value: unknown;
  readonly fault: "broken-json" | "too-large" | null;
};

/**
 * Of what a download of a whole repository holds beside the companies: supervisory authorities look the same and are none, and
 * translations and schemas say nothing about any.
 */
const isBeside = (name: string): boolean =>
  /(?:^|\/)(?:supervisory-authorities|suggested-companies|templates|trans|node_modules|__MACOSX|\.[^/]*)\//.test(
    name,
  ) || /(?:^|\/)(?:\.[^/]*|(?:package|tsconfig|schema)[^/]*\.json)$/.test(name);

const join = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

const parse = (bytes: Uint8Array): Pick<ZipItem, "value" | "fault"> => {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), fault: null };
  } catch {
    return { value: undefined, fault: "broken-json" };
  }
};

/** At a thousand times its size a packed piece is 16 megabytes. */
const pieceBytes = 16 * 1024;

const createUnpacker = () => {
  let isSkipping = false;
  /** What is left of a file that is too large is not even unpacked. */
  class UnpackSome extends UnzipInflate {
    override push(data: Uint8Array, isLast: boolean): void {
      if (!isSkipping) super.push(data, isLast);
    }
  }
  let found: Pick<ZipItem, "value" | "fault">[] = [];
  let files = 0;
  const take = (file: UnzipFile): void => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    let isOver = false;
    const end = (item: Pick<ZipItem, "value" | "fault">) => {
      isOver = true;
      found.push(item);
    };
    file.ondata = (error, piece, isLast) => {
      if (isOver) return;
      if (error) return end({ value: undefined, fault: "broken-json" });
      length += piece.length;
      if (length > largestPart) {
        pieces.length = 0;
        isSkipping = true;
        return end({ value: undefined, fault: "too-large" });
      }
      pieces.push(piece);
      if (isLast) end(parse(join(pieces, length)));
    };
    file.start();
  };
  const unzip = new Unzip((file) => {
    files += 1;
    isSkipping = false;
    if (files > mostParts) throw new DirectoryProblem("directory-too-large");
    if (/\.json$/i.test(file.name) && !isBeside(file.name)) take(file);
  });
  unzip.register(UnpackSome);
  return {
    push: (piece: Uint8Array, isLast: boolean): readonly Pick<ZipItem, "value" | "fault">[] => {
      found = [];
      unzip.push(piece, isLast);
      return found;
    },
  };
};

/** Throws DirectoryProblem. A list in a file counts as so many things. */
export async function* readZipItems(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<readonly ZipItem[]> {
  const unpacker = createUnpacker();
  let line = 0;
  const number = (found: readonly Pick<ZipItem, "value" | "fault">[]): readonly ZipItem[] =>
    found
      .flatMap(({ value, fault }) =>
        Array.isArray(value) ? value.map((one: unknown) => ({ value: one, fault })) : [{ value, fault }],
      )
      .map((item) => {
        line += 1;
        return { line, ...item };
      });
  try {
    for await (const piece of refuseClosedZip(pieces)) {
      for (let at = 0; at < piece.length; at += pieceBytes) {
        yield number(unpacker.push(piece.subarray(at, at + pieceBytes), false));
      }
    }
    yield number(unpacker.push(new Uint8Array(0), true));
  } catch (cause) {
    throw cause instanceof DirectoryProblem ? cause : new DirectoryProblem("directory-damaged", cause);
  }
}
