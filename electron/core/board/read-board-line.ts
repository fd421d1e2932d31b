// Reads a request as the store writes it for the board: one line of JSON, with its log as one text.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { Day, type Instant } from "../../shared/day.ts";
import { Reference } from "../../shared/letter.ts";
import { letterNames, refusalGrounds, refusalReasons } from "../../shared/letter-names.ts";
import { eventKinds, modes, type OutboxState, outboxStates, packIds, rights, waysSent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import { RequestId } from "../../shared/request.ts";
import type { BoardPortion } from "./board-door.ts";
import type { BoardRow } from "./board-row.ts";

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Each text is looked at once: a million entries name some thousand days. undefined is what no text can be. */
const createKnown = <T>(look: (text: string) => T | undefined) => {
  const seen = new Map<string, T | null>();
  return (text: unknown): T | null => {
    if (typeof text !== "string") return null;
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

const Place = z.object({ country: z.string(), region: z.string().nullable() });

const modeOf = createKnown((text) => modes.find((mode) => mode === text));
const nameOf = createKnown((text) => letterNames.find((name) => name === text));
const rightOf = createKnown((text) => rights.find((right) => right === text));
const lawOf = createKnown((text) => packIds.find((law) => law === text));
const wayOf = createKnown((text) => waysSent.find((way) => way === text));
const stateOf = createKnown((text) => outboxStates.find((state) => state === text));
const slugOf = createKnown((text) => Slug.safeParse(text).data);
const companyOf = createKnown((text) => z.string().safeParse(parse(text)).data);
const placeOf = createKnown((text) => Place.safeParse(parse(text)).data);

/** What is null is so; what does not read is undefined. */
const orNull = <T>(value: unknown, look: (text: unknown) => T | null): T | null | undefined =>
  value === null ? null : (look(value) ?? undefined);
const instantOf = (value: unknown): Instant | null => (typeof value === "string" && isInstant(value) ? value : null);
const idOf = (value: unknown): RequestId | null => RequestId.safeParse(value).data ?? null;

type Head = Omit<BoardRow, "log" | "lastEventAt" | "dispatch"> & {
  readonly state: OutboxState | null;
  readonly maybeDeliveredAt: Instant | null;
};

/** The columns in the order in which board-table.ts writes them; by hand, since a schema takes five times as long. */
const readHead = (columns: readonly unknown[]): Head | null => {
  const requestId = idOf(columns[0]);
  const mode = modeOf(columns[1]);
  const reference = Reference.safeParse(columns[2]).data;
  const slug = slugOf(columns[3]);
  const company = companyOf(columns[4]);
  const kind = nameOf(columns[5]);
  const right = rightOf(columns[6]);
  const law = orNull(columns[7], lawOf);
  const place = placeOf(columns[8]);
  const follows = columns[9] === "null" ? null : (idOf(parse(String(columns[9]))) ?? undefined);
  const createdAt = instantOf(columns[10]);
  const sentBy = orNull(columns[11], wayOf);
  const state = orNull(columns[12], stateOf);
  const maybeDeliveredAt = orNull(columns[13], instantOf);
  if (requestId === null || mode === null || reference === undefined || slug === null || company === null) return null;
  if (kind === null || right === null || law === undefined || place === null || follows === undefined) return null;
  if (createdAt === null || sentBy === undefined || sentBy === "email") return null;
  if (state === undefined || maybeDeliveredAt === undefined) return null;
  return {
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
    state,
    maybeDeliveredAt,
  };
};

type Known = Pick<BoardPortion, "states" | "logs">;

type ReadLine = {
  readonly requestId: RequestId;
  readonly hasOpenReply: boolean;
  /** null: its log is wanted as a whole. */
  readonly row: BoardRow | null;
};

/** null: the line does not read, and its request is left out. */
export const readBoardLine = (line: string, { states, logs }: Known): ReadLine | null => {
  const columns = parse(line);
  const head = Array.isArray(columns) ? readHead(columns) : null;
  if (head === null || !Array.isArray(columns) || !Array.isArray(columns[15])) return null;
  const { state, maybeDeliveredAt, ...letter } = head;
  const { requestId } = head;
  const hasOpenReply = columns[14] === 1;
  const [isChanged, newest, text] = columns[15] as readonly unknown[];
  const whole = logs.get(requestId);
  const newestAt = instantOf(typeof newest === "string" ? newest.slice(11) : null);
  const isPlain = isChanged === 0 && newestAt !== null && typeof text === "string";
  const log = whole ?? (isPlain ? readLog(text) : null);
  if (log === null) return { requestId, hasOpenReply, row: null };
  const isTakenBack = columns[16] === 1;
  const dispatch = state === null ? null : { state: states.get(requestId) ?? state, maybeDeliveredAt, isTakenBack };
  return {
    requestId,
    hasOpenReply,
    row: { ...letter, dispatch, log, lastEventAt: whole === undefined ? newestAt : null },
  };
};
