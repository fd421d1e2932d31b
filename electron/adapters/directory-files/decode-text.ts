// Turns bytes into text, piece by piece: UTF-8, UTF-16 where the file says so itself, or what a server said. Nothing is guessed.
import { mendWindowsSigns } from "../../core/policy/mend-windows-signs.ts";
import { DirectoryProblem } from "./directory-problem.ts";

const encodingOf = (first: Uint8Array, said: string | null): string => {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  return said ?? "utf-8";
};

const decode = (decoder: TextDecoder, piece: Uint8Array | undefined): string => {
  try {
    const text = piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    // No text has one; files of programs have.
    if (text.includes("\0")) throw new DirectoryProblem("directory-not-text");
    return decoder.encoding === "windows-1252" ? mendWindowsSigns(text) : text;
  } catch (cause) {
    throw cause instanceof DirectoryProblem ? cause : new DirectoryProblem("directory-not-text", cause);
  }
};

/** Throws DirectoryProblem. A mark of the byte order is left out, and goes before what was `said` (by `tellEncoding`). */
export async function* decodeText(pieces: AsyncIterable<Uint8Array>, said: string | null): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece, said), { fatal: true });
    yield decode(decoder, piece);
  }
  if (decoder !== null) yield decode(decoder, undefined);
}
