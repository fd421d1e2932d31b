// Letters that the person approved: one row a request, moved by compare-and-set, its letter fixed for good.
import * as z from "zod";
import type { OutboxChange, OutboxMove } from "../../core/outbox/outbox-door.ts";
import { Instant } from "../../shared/day.ts";
import { modes, type OutboxState, outboxStates } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import { Blob, jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import { wantCopy } from "./copies-table.ts";
import type { EventsTable } from "./events-table.ts";
import type { Sql, SqlRow, SqlValue } from "./open-sql.ts";
import { heldByCampaigns, senders, sentSince, unsent, untried } from "./outbox-queries.ts";
import type { LinkWhen, ProofHook } from "./proof-hook.ts";
import { readSome } from "./read-some.ts";
import { readWhole } from "./read-whole.ts";
import type { Store } from "./store.ts";
import type { StoredDispatch } from "./stored-dispatch.ts";

// Made once: to make a schema takes longer than to read by it.
const SmtpReply = z.string().nullable();
const Attempts = z.int().nonnegative();
const Failure = PlainText.nullable();
const Words = PlainText.min(1);

/** "": none. */
const NotBefore = z.union([z.literal("").transform(() => null), Instant]);

const DispatchRow = z
  .object({
    request_id: RequestId,
    mode: z.enum(modes),
    state: z.enum(outboxStates),
    message_id: PlainText.min(1),
    envelope_from: PlainText.min(1),
    envelope_to: PlainText.min(1),
    attempts: z.int().nonnegative(),
    approved_at: Instant,
    last_tried_at: Instant.nullable(),
    smtp_reply_json: jsonColumn(SmtpReply),
    failure: PlainText.nullable(),
    maybe_delivered_at: Instant.nullable(),
    not_before: NotBefore,
  })
  .transform(
    (row): Omit<StoredDispatch, "raw"> => ({
      requestId: row.request_id,
      mode: row.mode,
      state: row.state,
      messageId: row.message_id,
      envelopeFrom: row.envelope_from,
      envelopeTo: row.envelope_to,
      attempts: row.attempts,
      approvedAt: row.approved_at,
      lastTriedAt: row.last_tried_at,
      smtpReply: row.smtp_reply_json,
      failure: row.failure,
      maybeDeliveredAt: row.maybe_delivered_at,
      notBefore: row.not_before,
    }),
  );

const selectDispatch = `SELECT request_id, mode, state, message_id, envelope_from, envelope_to, attempts, approved_at,
  last_tried_at, smtp_reply_json, failure, maybe_delivered_at, not_before FROM outbox WHERE profile_id = :profileId`;

export type OutboxTable = Store["outbox"] & {
  /** Of these requests, by their ids as they stand in the file, those whose row cannot be read. */
  readonly unreadable: (ids: readonly unknown[]) => readonly unknown[];
};

const toNotBefore = (at: Instant | null): string => (at === null ? "" : Instant.parse(at));

type Context = {
  readonly sql: Sql;
  readonly profileId: string;
  readonly events: EventsTable;
  readonly proof: ProofHook;
};

/** The row without its bytes; null if there is none. A row that cannot be read is never taken for "not approved". */
const readDispatch = ({ sql, profileId }: Context, requestId: RequestId) => {
  const row = sql.one(`${selectDispatch} AND request_id = :requestId`, { profileId, requestId });
  return row && readWhole(DispatchRow, row);
};

const readMail = ({ sql, profileId }: Context, requestId: RequestId): Uint8Array => {
  const where = "WHERE profile_id = :profileId AND request_id = :requestId";
  return readWhole(Blob, sql.one(`SELECT raw FROM outbox_mails ${where}`, { profileId, requestId })?.raw);
};

const approve =
  ({ sql, profileId, events }: Context): Store["outbox"]["approve"] =>
  (dispatch, its) =>
    sql.transact(() => {
      const added = sql.run(
        `INSERT INTO outbox (profile_id, request_id, mode, state, message_id, envelope_from, envelope_to, attempts,
           approved_at, last_tried_at, smtp_reply_json, failure, not_before)
         SELECT :profileId, :requestId, :mode, 'approved', :messageId, :from, :to, 0, :at, NULL, 'null', NULL,
           :notBefore
         WHERE NOT EXISTS (SELECT 1 FROM sent_otherwise WHERE profile_id = :profileId AND request_id = :requestId)
         ON CONFLICT (profile_id, request_id) DO NOTHING`,
        {
          profileId,
          requestId: dispatch.requestId,
          mode: dispatch.mode,
          messageId: Words.parse(dispatch.messageId),
          from: Words.parse(dispatch.envelopeFrom),
          to: Words.parse(dispatch.envelopeTo),
          at: Instant.parse(dispatch.approvedAt),
          notBefore: toNotBefore(dispatch.notBefore),
        },
      );
      if (added === 0) return false;
      sql.run("INSERT INTO outbox_mails (profile_id, request_id, raw) VALUES (:profileId, :requestId, :raw)", {
        profileId,
        requestId: dispatch.requestId,
        raw: dispatch.raw,
      });
      if (dispatch.mode === "real") wantCopy(sql, profileId, dispatch.requestId);
      for (const event of its) events.add(dispatch.requestId, event);
      return true;
    });

/** The columns that a change names, with their values as they lie in the file. */
const columnsOf = (change: OutboxChange): Readonly<Record<string, SqlValue>> => ({
  ...(change.attempts !== undefined && { attempts: Attempts.parse(change.attempts) }),
  ...(change.lastTriedAt !== undefined && { last_tried_at: Instant.parse(change.lastTriedAt) }),
  ...(change.smtpReply !== undefined && { smtp_reply_json: toJsonColumn(SmtpReply, change.smtpReply) }),
  ...(change.failure !== undefined && { failure: Failure.parse(change.failure) }),
  ...(change.notBefore !== undefined && { not_before: toNotBefore(change.notBefore) }),
  ...(change.maybeDeliveredAt !== undefined && { maybe_delivered_at: Instant.parse(change.maybeDeliveredAt) }),
});

// What may be out is dated by the last try, unless the change names an earlier one.
const doubted = "maybe_delivered_at = coalesce(last_tried_at, maybe_delivered_at, approved_at)";

const writeChange = (
  { sql, profileId }: Context,
  { requestId, from, to, change }: { requestId: RequestId; from: OutboxState; to: OutboxState; change: OutboxChange },
): boolean => {
  const columns = columnsOf(change);
  const named = Object.keys(columns).map((name) => `${name} = :${name}`);
  const doubt = to === "unsure" && change.maybeDeliveredAt === undefined ? [doubted] : [];
  return (
    sql.run(
      `UPDATE outbox SET ${["state = :to", ...named, ...doubt].join(", ")}
       WHERE profile_id = :profileId AND request_id = :requestId AND state = :from`,
      { profileId, requestId, from, to, ...columns },
    ) === 1
  );
};

const moveOne = (
  context: Context,
  { requestId, from, to, change, events }: OutboxMove,
  link: LinkWhen = "now",
): boolean => {
  // A doubt, and what a server said, is written down whatever else the row holds; nothing else is done with one that
  // cannot be read.
  if (to !== "unsure" && from !== "sending" && readDispatch(context, requestId) === null) return false;
  if (!writeChange(context, { requestId, from, to, change })) return false;
  const isAlone = link === "now" || events.length === 0;
  if (isAlone && (to === "sent" || to === "unsure")) context.proof.linkLetter(requestId, "letter");
  for (const event of events) context.events.add(requestId, event, link);
  return true;
};

/** Undoes what the transaction did so far. */
class NotLawful extends Error {}

const moveAll =
  (context: Context): Store["outbox"]["moveAll"] =>
  (moves) => {
    const link = moves.at(-1)?.to === "sending" ? "soon" : "now";
    try {
      context.sql.transact(() => {
        for (const one of moves) if (!moveOne(context, one, link)) throw new NotLawful();
      });
      return true;
    } catch (error) {
      if (error instanceof NotLawful) return false;
      throw error;
    }
  };

const takeBack =
  ({ sql, profileId, events }: Context): Store["outbox"]["takeBack"] =>
  (requestId, event) =>
    sql.transact(() => {
      const removed = sql.run(
        `DELETE FROM outbox WHERE profile_id = :profileId AND request_id = :requestId AND ${untried}`,
        { profileId, requestId },
      );
      if (removed === 0) return false;
      events.add(requestId, event);
      return true;
    });

export const createOutboxTable = (context: Context): OutboxTable => {
  const { sql, profileId } = context;
  const rows = (where: string, values: Readonly<Record<string, SqlValue>>) =>
    sql.all(`${selectDispatch} ${where} ORDER BY approved_at, rowid`, { profileId, ...values });
  const readable = (found: readonly SqlRow[]) => readSome(DispatchRow, found);
  return {
    approve: approve(context),
    move: (requestId, from, to, change, events) =>
      sql.transact(() => moveOne(context, { requestId, from, to, change, events })),
    moveAll: moveAll(context),
    takeBack: takeBack(context),
    sentSince: sentSince(context),
    senders: senders(context),
    waiting: () => {
      const held = heldByCampaigns(context);
      return readable(rows(`AND ${unsent}`, {})).flatMap(({ state, ...row }) =>
        state === "approved" || state === "retry" ? [{ ...row, state, isHeld: held.has(row.requestId) }] : [],
      );
    },
    get: (requestId) => {
      const dispatch = readDispatch(context, requestId);
      return dispatch && { ...dispatch, raw: readMail(context, requestId) };
    },
    list: (mode) => new Map(readable(rows("AND mode = :mode", { mode })).map((row) => [row.requestId, row])),
    inState: (state) =>
      rows(`AND state = :state${state === "sending" ? ` AND ${unsent}` : ""}`, { state }).map(
        (row) => String(row.request_id) as RequestId,
      ),
    unreadable: (ids) =>
      rows("AND request_id IN (SELECT value FROM json_each(:ids))", { ids: JSON.stringify(ids) })
        .filter((row) => !DispatchRow.safeParse(row).success)
        .map((row) => row.request_id),
  };
};
