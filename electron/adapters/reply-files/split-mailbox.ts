// Takes a mailbox file (mbox) apart, mail by mail, without ever holding more of it than one mail.
import { mostReplyBytes } from "../../shared/reply.ts";

/** `bytes: null`: larger than any mail that is taken; it was passed over. */
export type SplitMail = { readonly bytes: Uint8Array | null };

const lineEnd = 0x0a;
const carriage = 0x0d;
const quote = 0x3e;
const sign = [0x46, 0x72, 0x6f, 0x6d, 0x20]; // "From "
/** A line is looked at up to here; what goes on after it is content. */
const longestLook = 1024;

const startsWithFrom = (line: Uint8Array, from: number): boolean => sign.every((byte, at) => line[from + at] === byte);

/**
 * `From somebody Thu Nov 19 09:00:00 2026`: whoever writes such a file escapes other lines that begin so, but not everybody
 * does. A sentence has no time and no year.
 */
const isEnvelope = (line: Uint8Array): boolean =>
  startsWithFrom(line, 0) &&
  /^From .{0,400}\d{1,2}:\d{2}.{0,40}\b(?:19|20)\d{2}\b/.test(new TextDecoder("latin1").decode(line.subarray(0, 512)));

/** `>From` and `>>From` lose one sign (mboxrd). */
const isEscaped = (line: Uint8Array): boolean => {
  let at = 0;
  while (line[at] === quote) at += 1;
  return at > 0 && startsWithFrom(line, at);
};

const isBlank = (line: Uint8Array): boolean =>
  line.length === 0 || line[0] === lineEnd || (line[0] === carriage && line[1] === lineEnd);

/** Whether a file is one of many mails, by its first bytes. */
export const isMailboxFile = (head: Uint8Array): boolean => {
  const end = head.indexOf(lineEnd);
  return isEnvelope(end === -1 ? head : head.subarray(0, end));
};

const join = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** The mail at hand. */
class Mail {
  private pieces: Uint8Array[] = [];
  private length = 0;
  private isTooLarge = false;

  add(piece: Uint8Array): void {
    if (this.isTooLarge || piece.length === 0) return;
    this.length += piece.length;
    if (this.length > mostReplyBytes) {
      this.isTooLarge = true;
      this.pieces = [];
    } else this.pieces.push(piece.slice());
  }

  /** null: there was nothing. The blank line before the next mail is the file's. */
  end(): SplitMail | null {
    if (this.isTooLarge) return { bytes: null };
    const whole = join(this.pieces, this.length);
    const end = whole.length;
    const cut = whole[end - 1] === lineEnd && whole[end - 2] === lineEnd ? 1 : endsWithCarriage(whole) ? 2 : 0;
    return whole.every((byte) => byte === lineEnd || byte === carriage)
      ? null
      : { bytes: whole.subarray(0, end - cut) };
  }
}

const endsWithCarriage = (whole: Uint8Array): boolean =>
  [carriage, lineEnd, carriage, lineEnd].every((byte, at) => whole[whole.length - 4 + at] === byte);

/**
 * Lines that escape `From ` are put back as they were sent. `chunks` of any size; a line that never ends is content. Nothing
 * is held but the mail at hand, at most `mostReplyBytes` of it.
 */
export async function* splitMailbox(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<SplitMail> {
  let mail: Mail | null = null;
  let rest: Uint8Array = new Uint8Array(0);
  let isAtLineStart = true;
  let isAfterBlank = true;
  for await (const chunk of chunks) {
    const data: Uint8Array = rest.length === 0 ? chunk : join([rest, chunk], rest.length + chunk.length);
    let run = 0;
    let at = 0;
    while (at < data.length) {
      const end = data.indexOf(lineEnd, at);
      if (end === -1 && data.length - at <= longestLook) break;
      const next = end === -1 ? data.length : end + 1;
      const line = data.subarray(at, Math.min(next, at + longestLook));
      if (isAtLineStart && isAfterBlank && isEnvelope(line)) {
        mail?.add(data.subarray(run, at));
        const ended = mail?.end();
        if (ended) yield ended;
        mail = new Mail();
        run = next;
      } else if (isAtLineStart && isEscaped(line)) {
        mail?.add(data.subarray(run, at));
        run = at + 1;
      }
      isAfterBlank = isAtLineStart && isBlank(line);
      isAtLineStart = end !== -1;
      at = next;
    }
    mail?.add(data.subarray(run, at));
    rest = data.slice(at);
  }
  mail?.add(rest);
  const last = mail?.end();
  if (last) yield last;
}
