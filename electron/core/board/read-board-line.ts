// Reads a request as the store writes it for the board: one line of JSON, with its log as one text.
import { z } from "zod";
import { Slug } from "../../shared/company.ts";
import { Day, Instant } from "../../shared/day.ts";
import { Reference } from "../../shared/letter.ts";
import { letterNames, refusalGrounds, refusalReasons } from "../../shared/letter-names.ts";
import { eventKinds, modes, outboxStates, packIds, rights, waysSent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import { RequestId } from "../../shared/request.ts";
import type { BoardPortion } from "./board-door.ts";
import type { BoardRow } from "./board-row.ts";

/** Columns that hold JSON come as the text that they are. */
const jsonText = <T extends z.ZodType>(inner: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(inner);

/** In the order in which board-table.ts writes them. */
const Line = z.tuple([
  RequestId,
  z.enum(modes),
  Reference,
  Slug,
  jsonText(z.string()),
  z.enum(letterNames),
  z.enum(rights),
  z.enum(packIds).nullable(),
  jsonText(z.object({ country: z.string(), region: z.string().nullable() })),
  jsonText(RequestId.nullable()),
  Instant,
  z.enum(waysSent).exclude(["email"]).nullable(),
  z.enum(outboxStates).nullable(),
  Instant.nullable(),
  z.union([z.literal(0), z.literal(1)]),
  z.tuple([z.union([z.literal(0), z.literal(1)]), z.string().nullable(), z.string()]),
]);

/** Each text is looked at once: a million entries name some thousand days. */
const createKnown = <T extends string>(look: (text: string) => T | undefined) => {
  const seen = new Map<string, T | null>();
  return (text: string): T | null => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    if (seen.size > 50_000) seen.clear();
    const read = look(text) ?? null;
    seen.set(text, read);
    return read;
  };
};

const kindOf = createKnown((text) => eventKinds.find((kind) => kind === text));
const dayOf = createKnown((text) => Day.safeParse(text).data);
const reasonOf = createKnown((text) => refusalReasons.find((reason) => reason === text));
const groundOf = createKnown((text) => refusalGrounds.find((ground) => ground === text));
const isInstant = (text: string): text is Instant => instantForm.test(text) && dayOf(text.slice(0, 10)) !== null;
const instantForm = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The entries that a text of the store's tells; null: one of them does not read, so that each has to be looked at. */
const readLog = (text: string): RequestEvent[] | null => {
  const log: RequestEvent[] = [];
  if (text === "") return log;
  for (const line of text.split("\n")) {
    const [kind = "", on = "", at = "", writtenAt = "", reason = "", ground = "", untilOn = "", ...more] =
      line.split("|");
    const entry = {
      eventId: "",
      kind: kindOf(kind),
      at,
      on: dayOf(on),
      by: "app" as const,
      text: null,
      writtenAt: writtenAt === "" ? at : writtenAt,
      replaces: null,
      isUndoing: false,
      replyId: null,
      reason: reason === "" ? null : reasonOf(reason),
      ground: ground === "" ? null : groundOf(ground),
      untilOn: untilOn === "" ? null : dayOf(untilOn),
    };
    const isWhole =
      more.length === 0 &&
      (reason === "") === (entry.reason === null) &&
      (ground === "") === (entry.ground === null) &&
      (untilOn === "") === (entry.untilOn === null);
    if (!isWhole || entry.kind === null || entry.on === null) return null;
    if (!isInstant(at) || !isInstant(entry.writtenAt)) return null;
    log.push({ ...entry, kind: entry.kind, on: entry.on, at, writtenAt: entry.writtenAt });
  }
  return log;
};

type Known = Pick<BoardPortion, "states" | "logs">;

export type ReadLine = {
  readonly requestId: RequestId;
  readonly hasOpenReply: boolean;
  /** null: its log is wanted as a whole. */
  readonly row: BoardRow | null;
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** null: the line does not read, and its request is left out. */
export const readBoardLine = (line: string, { states, logs }: Known): ReadLine | null => {
  const read = Line.safeParse(parse(line));
  if (!read.success) return null;
  const [requestId, mode, reference, slug, company, kind, right, law, place, follows, createdAt, sentBy, ...rest] =
    read.data;
  const [state, maybeDeliveredAt, openReply, [isChanged, newest, text]] = rest;
  const hasOpenReply = openReply === 1;
  const whole = logs.get(requestId);
  const newestAt = newest?.slice(11) ?? "";
  const log = whole ?? (isChanged === 0 && isInstant(newestAt) ? readLog(text) : null);
  if (log === null) return { requestId, hasOpenReply, row: null };
  const row = {
    requestId,
    mode,
    reference,
    slug,
    company,
    kind,
    right,
    law,
    place,
    follows,
    createdAt,
    sentBy,
    dispatch: state === null ? null : { state: states.get(requestId) ?? state, maybeDeliveredAt },
    log,
    lastEventAt: whole === undefined && isInstant(newestAt) ? newestAt : null,
  };
  return { requestId, hasOpenReply, row };
};
