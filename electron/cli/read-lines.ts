// Cuts a stream into lines without ever holding more than one line that is too long.
import type { Readable } from "node:stream";

/** A line without its end; null: one longer than `most` bytes, which was skipped. */
export type Line = string | null;

const newline = 10;

/** The lines of `stream` in UTF-8. The next chunk is only asked for when the lines before it were taken. */
export async function* readLines(stream: Readable, most: number): AsyncGenerator<Line> {
  let open: Uint8Array[] = [];
  let length = 0;
  let isTooLong = false;
  const take = (part: Uint8Array): void => {
    length += part.length;
    isTooLong ||= length > most;
    if (isTooLong) open = [];
    else open.push(part);
  };
  const close = (): Line => {
    const line = isTooLong ? null : new TextDecoder().decode(Buffer.concat(open, length));
    open = [];
    length = 0;
    isTooLong = false;
    return line;
  };
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError("The stream must give bytes.");
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, end));
      yield close();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield close();
}
