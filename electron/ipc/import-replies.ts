// Imports files of mails: one mail, or a mailbox file of any size, mail by mail; can be stopped between any two.
import type { Clock } from "../adapters/clock/create-clock.ts";
import { isMailboxFile, splitMailbox } from "../adapters/reply-files/split-mailbox.ts";
import { takeSingleMail } from "../adapters/reply-files/take-single-mail.ts";
import type { FailureCode } from "../shared/failure-codes.ts";
import { mostReplyBytes, type ReplyImport } from "../shared/reply.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import type { TakeReply } from "./take-reply.ts";

/** A file that the person picked or dragged. `chunks` may throw; then it cannot be read. */
export type MailSource = {
  readonly name: string;
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
};

type Needs = {
  readonly takeReply: TakeReply;
  /** Whether a mail of a mailbox file has to do with any request, by its bytes alone. */
  readonly concerns: (raw: Uint8Array) => boolean;
  readonly clock: Pick<Clock, "now">;
  readonly progress: (done: number, of: number) => void;
};

/** In a file of so few mails everything was chosen by the person. */
const fewMails = 20;
const fewBytes = 32 * 1024 * 1024;
const mostRefused = 200;

type Tally = {
  readonly taken: ReplyId[];
  known: number;
  leftOut: number;
  readonly refused: { name: string; mail: number | null; code: FailureCode }[];
};

/** Mails of the file at hand that belong to nothing; forgotten as soon as they are more than a person chose by hand. */
class Aside {
  mails: { readonly raw: Uint8Array; readonly mail: number }[] = [];
  private bytes = 0;
  isFew = true;

  add(raw: Uint8Array, mail: number): void {
    this.bytes += raw.length;
    if (mail > fewMails || this.bytes > fewBytes) {
      this.isFew = false;
      this.mails = [];
    }
    if (this.isFew) this.mails.push({ raw, mail });
  }
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array> | Iterator<Uint8Array>) {
  try {
    yield first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // Stopped half way: the file is still open.
    await rest.return?.();
  }
}

const iterate = (chunks: ReturnType<MailSource["chunks"]>): AsyncIterator<Uint8Array> | Iterator<Uint8Array> =>
  Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();

/** Resolves when all is done or it was stopped; never rejects for what is in a file. */
export const importReplies = async (
  files: readonly MailSource[],
  signal: AbortSignal,
  { takeReply, concerns, clock, progress }: Needs,
): Promise<ReplyImport> => {
  const tally: Tally = { taken: [], known: 0, leftOut: 0, refused: [] };
  const whole = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const refuse = (name: string, mail: number | null, code: FailureCode) => {
    if (tally.refused.length < mostRefused) tally.refused.push({ name, mail, code });
  };

  const take = async (name: string, mail: number | null, raw: Uint8Array) => {
    const outcome = await takeReply({ raw, source: "file", cameInAt: clock.now(), signal });
    if (!outcome.ok) {
      if (outcome.code !== "reading-stopped") refuse(name, mail, outcome.code);
    } else if (outcome.value.isNew) tally.taken.push(outcome.value.replyId);
    else tally.known += 1;
  };

  const takeSingle = async (name: string, chunks: AsyncIterable<Uint8Array>) => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of chunks) {
      length += piece.length;
      if (length > mostReplyBytes) return refuse(name, null, "reply-too-large");
      pieces.push(piece);
    }
    const single = takeSingleMail(Uint8Array.from(Buffer.concat(pieces)));
    return single.ok ? take(name, null, single.raw) : refuse(name, null, single.code);
  };

  const takeMailbox = async (name: string, chunks: AsyncIterable<Uint8Array>) => {
    const aside = new Aside();
    let mail = 0;
    for await (const { bytes } of splitMailbox(chunks)) {
      if (signal.aborted) return;
      mail += 1;
      if (bytes === null) refuse(name, mail, "reply-too-large");
      else if (concerns(bytes)) await take(name, mail, bytes);
      else {
        tally.leftOut += 1;
        aside.add(bytes, mail);
      }
    }
    if (mail > fewMails) return;
    for (const one of aside.mails) {
      if (signal.aborted) return;
      tally.leftOut -= 1;
      await take(name, one.mail, one.raw);
    }
  };

  const watched = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      if (signal.aborted) return;
      yield chunk;
      done += chunk.length;
      progress(Math.min(done, whole), whole);
    }
  };

  const takeFile = async ({ name, chunks }: MailSource) => {
    const rest = iterate(chunks());
    const first = await rest.next();
    if (first.done === true) return refuse(name, null, "reply-not-a-mail");
    const all = watched(joined(first.value, rest));
    return isMailboxFile(first.value) ? takeMailbox(name, all) : takeSingle(name, all);
  };

  for (const file of files) {
    if (signal.aborted) break;
    try {
      await takeFile(file);
    } catch (error) {
      if (!isFileError(error)) throw error;
      refuse(file.name, null, "file-unreadable");
    }
  }
  return { ...tally, isStopped: signal.aborted };
};

/** The disk's or the system's word; anything else is a bug of ours. */
const isFileError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z]+$/.test(error.code);
