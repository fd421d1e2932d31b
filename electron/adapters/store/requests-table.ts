// Requests with the letter as it was written. One whose row or outbox row does not read is left out: see `unreadable`.
import * as z from "zod";
import { Day, Instant } from "../../shared/day.ts";
import { Letter } from "../../shared/letter.ts";
import { disclosable } from "../../shared/letter-names.ts";
import { RequestId } from "../../shared/request.ts";
import { toJsonColumn } from "./columns.ts";
import type { EventsTable } from "./events-table.ts";
import { createFirstLetters, lastPlace } from "./first-letters.ts";
import { listLetterCompanies } from "./list-letter-companies.ts";
import type { Sql, SqlRow } from "./open-sql.ts";
import type { OutboxTable } from "./outbox-table.ts";
import type { ProofHook } from "./proof-hook.ts";
import { RequestRow, requestColumns, selectRequests, toRequestRow } from "./request-row.ts";
import type { Store } from "./store.ts";

const columns = requestColumns.join(", ");
const notApproved = `NOT EXISTS (SELECT 1 FROM outbox o
  WHERE o.profile_id = requests.profile_id AND o.request_id = requests.request_id)
  AND NOT EXISTS (SELECT 1 FROM sent_otherwise s
  WHERE s.profile_id = requests.profile_id AND s.request_id = requests.request_id)`;

const notInCampaign = `NOT EXISTS (SELECT 1 FROM campaign_items i
  WHERE i.profile_id = requests.profile_id AND i.request_id = requests.request_id AND i.state = 'drafted')`;

const ApprovedRow = z.object({ request_id: RequestId, approved_at: Instant.nullable().catch(null) });

type Context = {
  readonly sql: Sql;
  readonly profileId: string;
  readonly events: EventsTable;
  readonly outbox: OutboxTable;
  readonly proof: ProofHook;
};

const add =
  ({ sql, profileId, events }: Context): Store["requests"]["add"] =>
  (request, event) => {
    const row = toRequestRow(request);
    sql.transact(() => {
      if (sql.one("SELECT 1 FROM requests WHERE reference = :reference", { reference: row.reference }) !== null) {
        throw new Error("reference-taken");
      }
      sql.run(
        `INSERT INTO requests (profile_id, ${columns})
         VALUES (:profileId, ${requestColumns.map((name) => `:${name}`).join(", ")})`,
        { profileId, ...row },
      );
      events.add(request.requestId, event);
    });
  };

/** Reads rows; those that do not parse, or whose outbox row does not, are left out here and counted there. */
const createReader = ({ sql, profileId, outbox }: Context) => {
  let version: unknown = null;
  const checked = new Set<unknown>();
  const broken = new Set<unknown>();
  // What this connection writes was checked before; only another one's commits can break a row, and data_version
  // counts those (https://sqlite.org/pragma.html#pragma_data_version).
  const lookElsewhere = (rows: readonly SqlRow[]) => {
    const now = sql.one("PRAGMA data_version", {})?.data_version;
    if (version !== now) for (const known of [checked, broken]) known.clear();
    version = now;
    const ids = rows.map((row) => row.request_id).filter((id) => !checked.has(id));
    if (ids.length > 0) for (const id of outbox.unreadable(ids)) broken.add(id);
    for (const id of ids) checked.add(id);
  };
  const readable = (rows: readonly SqlRow[]) => {
    lookElsewhere(rows);
    return rows
      .map((row) => RequestRow.safeParse(row))
      .flatMap((row) => (row.success && !broken.has(row.data.requestId) ? [row.data] : []));
  };
  const unreadable: Store["requests"]["unreadable"] = (after, most) => {
    const last = lastPlace(sql, { profileId, after, most });
    if (last === null) return { ids: [], last: null };
    const rows = sql.all(`${selectRequests} AND requests.rowid > :after AND requests.rowid <= :last`, {
      profileId,
      after,
      last,
    });
    const read = new Set<unknown>(readable(rows).map(({ requestId }) => requestId));
    return { ids: rows.map((row) => String(row.request_id)).filter((id) => !read.has(id)), last };
  };
  return { readable, unreadable };
};

// The index and the order of the join are spelled out: from the few letters to one company, not from all letters.
const approvedBefore =
  ({ sql, profileId }: Context): Store["requests"]["approvedBefore"] =>
  (request) =>
    sql
      .all(
        `SELECT r.request_id, coalesce(o.approved_at, s.said_at) AS approved_at
         FROM requests r INDEXED BY requests_by_company
         LEFT JOIN outbox o ON o.profile_id = r.profile_id AND o.request_id = r.request_id
         LEFT JOIN sent_otherwise s ON s.profile_id = r.profile_id AND s.request_id = r.request_id
         WHERE r.profile_id = :profileId AND r.mode = :mode AND r.slug = :slug AND r.kind = :kind
           AND r.request_id IS NOT :requestId AND (o.request_id IS NOT NULL OR s.request_id IS NOT NULL)
         ORDER BY coalesce(o.approved_at, s.said_at) DESC, coalesce(o.rowid, s.rowid) DESC`,
        { profileId, mode: request.mode, slug: request.slug, kind: request.kind, requestId: request.requestId },
      )
      .map((row) => ApprovedRow.safeParse(row))
      .flatMap((row) => (row.success ? [{ requestId: row.data.request_id, approvedAt: row.data.approved_at }] : []));

const edit =
  ({ sql, profileId }: Context, get: Store["requests"]["get"]): Store["requests"]["edit"] =>
  (requestId, { subject, text, discloses }) =>
    sql.transact(() => {
      const request = get(requestId);
      if (request === null) return false;
      const letter = toJsonColumn(Letter, { ...request.letter, subject, text });
      return (
        sql.run(
          `UPDATE requests SET letter_json = :letter, discloses_json = :discloses
           WHERE profile_id = :profileId AND request_id = :requestId AND ${notApproved}`,
          { profileId, requestId, letter, discloses: toJsonColumn(z.array(z.enum(disclosable)), [...discloses]) },
        ) === 1
      );
    });

const sentOtherwise =
  ({ sql, profileId, events, proof }: Context): Store["requests"]["sentOtherwise"] =>
  (requestId, { way, on, at }, its) =>
    sql.transact(() => {
      const added = sql.run(
        `INSERT INTO sent_otherwise (profile_id, request_id, way, sent_on, said_at)
         SELECT profile_id, request_id, :way, :on, :at FROM requests
         WHERE profile_id = :profileId AND request_id = :requestId AND ${notApproved}`,
        { profileId, requestId, way, on: Day.parse(on), at: Instant.parse(at) },
      );
      if (added === 0) return false;
      proof.linkLetter(requestId, "words");
      for (const event of its) events.add(requestId, event);
      return true;
    });

// Rows of the log are only ever added, but for those of a draft that goes with them; a letter's words are in no summary.
const marks =
  ({ sql, profileId }: Context): Store["requests"]["marks"] =>
  (mode) => {
    const version = sql.one("PRAGMA data_version", {})?.data_version;
    const rows = sql.all(
      `SELECT request_id, (SELECT max(e.position) FROM request_events e WHERE e.profile_id = requests.profile_id
           AND e.request_id = requests.request_id) AS last,
         (SELECT o.state || ' ' || o.attempts || ' ' || coalesce(o.last_tried_at, '') || ' ' || coalesce(o.failure, '')
           || ' ' || coalesce(o.maybe_delivered_at, '') FROM outbox o WHERE o.profile_id = requests.profile_id
           AND o.request_id = requests.request_id) AS dispatch,
         EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = requests.profile_id
           AND s.request_id = requests.request_id) AS otherwise
       FROM requests WHERE profile_id = :profileId AND mode = :mode AND ${notInCampaign}
       ORDER BY created_at DESC, rowid DESC`,
      { profileId, mode },
    );
    return new Map(
      rows.map(({ request_id, last, dispatch, otherwise }) => [
        String(request_id) as RequestId,
        `${String(version)} ${String(last)} ${String(dispatch)} ${String(otherwise)}`,
      ]),
    );
  };

const erase =
  ({ sql, profileId, proof }: Context): Store["requests"]["erase"] =>
  (requestId, on) =>
    sql.transact(() => {
      const its = { profileId, requestId };
      // The row lets the triggers pass that keep what was approved; it goes with its request.
      const isFree = sql.run(
        `INSERT INTO requests_to_delete (profile_id, request_id)
         SELECT profile_id, request_id FROM requests r WHERE profile_id = :profileId AND request_id = :requestId
           AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.profile_id = r.profile_id AND o.request_id = r.request_id
             AND o.state IN ('approved', 'sending', 'retry'))`,
        its,
      );
      if (isFree === 0) return false;
      proof.bury(requestId, on);
      sql.run(
        `DELETE FROM practice_mail WHERE profile_id = :profileId AND EXISTS (SELECT 1 FROM outbox o
           WHERE o.profile_id = :profileId AND o.request_id = :requestId
             AND instr(practice_mail.raw, CAST(o.message_id AS BLOB)) > 0)`,
        its,
      );
      for (const table of ["outbox", "sent_otherwise", "requests"]) {
        sql.run(`DELETE FROM ${table} WHERE profile_id = :profileId AND request_id = :requestId`, its);
      }
      return true;
    });

export const createRequestsTable = (context: Context): Store["requests"] => {
  const { sql, profileId, events } = context;
  const { readable, unreadable } = createReader(context);
  const get: Store["requests"]["get"] = (requestId) => {
    const row = sql.one(`${selectRequests} AND request_id = :requestId`, { profileId, requestId });
    return row === null ? null : (readable([row])[0] ?? null);
  };
  return {
    add: add(context),
    get,
    list: (mode) =>
      readable(
        sql.all(`${selectRequests} AND mode = :mode AND ${notInCampaign} ORDER BY created_at DESC, rowid DESC`, {
          profileId,
          mode,
        }),
      ),
    marks: marks(context),
    firstLetters: createFirstLetters(sql, profileId),
    toCompany: (mode, slug) =>
      readable(
        sql.all(`${selectRequests} AND mode = :mode AND slug = :slug ORDER BY created_at DESC, rowid DESC`, {
          profileId,
          mode,
          slug,
        }),
      ),
    unreadable,
    sentOtherwise: sentOtherwise(context),
    edit: edit(context, get),
    remove: (requestId) =>
      sql.run(`DELETE FROM requests WHERE profile_id = :profileId AND request_id = :requestId AND ${notApproved}`, {
        profileId,
        requestId,
      }) === 1,
    erase: erase(context),
    events: events.of,
    eventsOf: events.ofMode,
    addEvent: events.add,
    referenceTaken: (reference) =>
      sql.one("SELECT 1 FROM requests WHERE reference = :reference", { reference }) !== null,
    companies: (mode) => listLetterCompanies(sql, { profileId, mode }),
    isOfAny: (slug) =>
      sql.one("SELECT 1 FROM requests WHERE profile_id = :profileId AND slug = :slug LIMIT 1", { profileId, slug }) !==
      null,
    approvedBefore: approvedBefore(context),
  };
};
