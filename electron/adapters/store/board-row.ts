// Reads what the board needs of requests from compact rows; logs come as one text a request.
import { z } from "zod";
import type { BoardRow } from "../../core/board/board-row.ts";
import { Slug } from "../../shared/company.ts";
import { Day, Instant } from "../../shared/day.ts";
import { Reference } from "../../shared/letter.ts";
import { letterNames, refusalGrounds, refusalReasons } from "../../shared/letter-names.ts";
import { eventKinds, modes, outboxStates, packIds, rights, waysSent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import { RequestId } from "../../shared/request.ts";
import { jsonColumn } from "./columns.ts";
import type { SqlRow } from "./open-sql.ts";

const Place = z.object({ country: z.string(), region: z.string().nullable() });
const Follows = RequestId.nullable();

const Row = z.object({
  request_id: RequestId,
  mode: z.enum(modes),
  reference: Reference,
  first_reference: Reference.nullable(),
  slug: Slug,
  company_json: jsonColumn(z.string()),
  kind: z.enum(letterNames),
  right: z.enum(rights),
  law: z.enum(packIds).nullable(),
  place_json: jsonColumn(Place),
  follows_json: jsonColumn(Follows),
  created_at: Instant,
  sent_way: z.enum(waysSent).exclude(["email"]).nullable(),
  state: z.enum(outboxStates).nullable(),
  maybe_delivered_at: Instant.nullable(),
});

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

/** null: its row does not read, and it is left out. `eventsOf` reads a log entry by entry. */
export const readBoardRow = (
  row: SqlRow,
  log: { readonly text: unknown; readonly newestAt: unknown; readonly isPlain: boolean },
  eventsOf: (requestId: RequestId) => readonly RequestEvent[],
): BoardRow | null => {
  const read = Row.safeParse(row);
  if (!read.success) return null;
  const { data } = read;
  const plain = log.isPlain && typeof log.text === "string" ? readLog(log.text) : null;
  const newestAt = typeof log.newestAt === "string" && isInstant(log.newestAt) ? log.newestAt : null;
  const isPlain = plain !== null && newestAt !== null;
  return {
    requestId: data.request_id,
    mode: data.mode,
    reference: data.first_reference ?? data.reference,
    slug: data.slug,
    company: data.company_json,
    kind: data.kind,
    right: data.right,
    law: data.law,
    place: data.place_json,
    follows: data.follows_json,
    createdAt: data.created_at,
    sentBy: data.sent_way,
    dispatch: data.state === null ? null : { state: data.state, maybeDeliveredAt: data.maybe_delivered_at },
    log: isPlain ? plain : eventsOf(data.request_id),
    lastEventAt: isPlain ? newestAt : null,
  };
};
