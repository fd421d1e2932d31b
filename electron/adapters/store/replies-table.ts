// Mails that came back: each row with what is known of it, and the mail itself in pieces beside it.
import * as z from "zod";
import { KeptBody, KeptDkim, KeptHead, KeptSettled } from "../../core/replies/kept-reply.ts";
import { Instant } from "../../shared/day.ts";
import { ReplyMatch, ReplyReading } from "../../shared/reply.ts";
import { ReplyId } from "../../shared/reply-id.ts";
import { RequestId } from "../../shared/request.ts";
import { Blob, PlainText, toJsonColumn } from "./columns.ts";
import type { Sql, SqlRow } from "./open-sql.ts";
import type { ProofHook } from "./proof-hook.ts";
import { BodyRow, ReplyRow } from "./reply-row.ts";
import type { NewReply, RepliesTable, StoredReply } from "./stored-reply.ts";

/** In bytes; a copy of the store holds some dozens of rows at once. */
const pieceBytes = 256 * 1024;

const select = `SELECT reply_id, mode, request_id, source, came_in_at, sha256, bytes, head_json, match_json, settled_json,
  dkim_json, reading_json FROM replies`;
const newestFirst = "ORDER BY came_in_at DESC, position DESC";

/** A row that does not read is in no list; its mail stays in the file. */
const readable = (rows: readonly SqlRow[]): readonly StoredReply[] =>
  rows.map((row) => ReplyRow.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []));

const insert = `INSERT INTO replies (profile_id, reply_id, mode, request_id, source, came_in_at, mark, sha256, bytes, head_json,
    match_json, settled_json, dkim_json, reading_json, body_json)
  VALUES (:profileId, :replyId, :mode, :requestId, :source, :cameInAt, :mark, :sha256, :bytes, :head, :match, :settled, :dkim,
    :reading, :body)
  ON CONFLICT (profile_id, mode, mark) DO NOTHING`;

const toValues = (reply: NewReply) => ({
  replyId: reply.replyId,
  mode: reply.mode,
  requestId: reply.requestId,
  source: reply.source,
  cameInAt: Instant.parse(reply.cameInAt),
  mark: PlainText.parse(reply.mark),
  sha256: PlainText.parse(reply.sha256),
  bytes: reply.raw.length,
  head: toJsonColumn(KeptHead, {
    ...reply.head,
    references: [...reply.head.references],
    files: reply.files.map((file) => ({ ...file })),
  }),
  match: toJsonColumn(ReplyMatch, reply.match),
  settled: toJsonColumn(KeptSettled, reply.settled && { ...reply.settled, eventIds: [...reply.settled.eventIds] }),
  dkim: toJsonColumn(KeptDkim, reply.dkim),
  reading: toJsonColumn(ReplyReading, reply.reading),
  body: toJsonColumn(KeptBody, {
    ...reply.body,
    links: [...reply.body.links],
    warnings: [...reply.body.warnings],
  }),
});

const join = (pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces));

export const createRepliesTable = (sql: Sql, profileId: string, proof: ProofHook): RepliesTable => {
  const its = "profile_id = :profileId AND reply_id = :replyId";
  const one = (columns: string, replyId: ReplyId) =>
    sql.one(`SELECT ${columns} FROM replies WHERE ${its}`, { profileId, replyId });
  const change = (set: string, values: Record<string, string | null>, replyId: ReplyId, only = "TRUE"): boolean =>
    sql.run(`UPDATE replies SET ${set} WHERE ${its} AND ${only}`, { profileId, replyId, ...values }) === 1;

  const get: RepliesTable["get"] = (replyId) => {
    const row = ReplyRow.safeParse(sql.one(`${select} WHERE ${its}`, { profileId, replyId }));
    return row.success ? row.data : null;
  };

  return {
    get,
    add: (reply) =>
      sql.transact(() => {
        if (sql.run(insert, { profileId, ...toValues(reply) }) === 0) return false;
        for (let at = 0, piece = 0; at < reply.raw.length; at += pieceBytes, piece += 1) {
          sql.run(
            "INSERT INTO reply_pieces (profile_id, reply_id, piece, content) VALUES (:profileId, :replyId, :piece, :content)",
            { profileId, replyId: reply.replyId, piece, content: reply.raw.slice(at, at + pieceBytes) },
          );
        }
        if (reply.requestId !== null) proof.linkFile(reply.requestId, "reply", reply.replyId);
        return true;
      }),
    known: (mode, mark) =>
      ReplyId.nullable().parse(
        sql.one("SELECT reply_id FROM replies WHERE profile_id = :profileId AND mode = :mode AND mark = :mark", {
          profileId,
          mode,
          mark,
        })?.reply_id ?? null,
      ),
    body: (replyId) => {
      const row = BodyRow.safeParse(one("body_json", replyId));
      return row.success ? row.data : null;
    },
    raw: (replyId) => {
      const pieces = sql.all(
        "SELECT content FROM reply_pieces WHERE profile_id = :profileId AND reply_id = :replyId ORDER BY piece",
        { profileId, replyId },
      );
      const whole = join(pieces.map((row) => Blob.parse(row.content)));
      return whole.length > 0 && whole.length === get(replyId)?.bytes ? whole : null;
    },
    list: (mode) =>
      readable(sql.all(`${select} WHERE profile_id = :profileId AND mode = :mode ${newestFirst}`, { profileId, mode })),
    of: (requestId) =>
      readable(
        sql.all(`${select} WHERE profile_id = :profileId AND request_id = :requestId ${newestFirst}`, {
          profileId,
          requestId,
        }),
      ),
    open: (mode) =>
      new Set(
        sql
          .all(
            `SELECT DISTINCT request_id FROM replies WHERE profile_id = :profileId AND mode = :mode
             AND request_id IS NOT NULL AND settled_json = 'null'`,
            { profileId, mode },
          )
          .flatMap((row) => RequestId.safeParse(row.request_id).data ?? []),
      ),
    isOpen: (requestId) =>
      sql.one(
        `SELECT 1 AS yes FROM replies
         WHERE profile_id = :profileId AND request_id = :requestId AND settled_json = 'null' LIMIT 1`,
        { profileId, requestId },
      ) !== null,
    count: (mode) =>
      z
        .int()
        .parse(
          sql.one(
            "SELECT count(*) AS n FROM replies WHERE profile_id = :profileId AND mode = :mode AND settled_json = 'null'",
            { profileId, mode },
          )?.n,
        ),
    assign: (replyId, requestId, match) =>
      sql.transact(() => {
        const before = get(replyId)?.requestId ?? null;
        const isChanged = change(
          "request_id = :requestId, match_json = :match",
          { requestId, match: toJsonColumn(ReplyMatch, match) },
          replyId,
          "settled_json = 'null'",
        );
        if (!isChanged || before === requestId) return isChanged;
        if (before !== null) proof.linkGone(before, "reply", replyId);
        if (requestId !== null) proof.linkFile(requestId, "reply", replyId);
        return true;
      }),
    settle: (replyId, settled) =>
      change(
        "settled_json = :settled",
        { settled: toJsonColumn(KeptSettled, settled && { ...settled, eventIds: [...settled.eventIds] }) },
        replyId,
        settled === null ? "settled_json <> 'null'" : "settled_json = 'null'",
      ),
    readAnew: (replyId, reading) =>
      void change("reading_json = :reading", { reading: toJsonColumn(ReplyReading, reading) }, replyId),
    markDkim: (replyId, dkim) => void change("dkim_json = :dkim", { dkim: toJsonColumn(KeptDkim, dkim) }, replyId),
    remove: (replyId) =>
      sql.transact(() => {
        const before = get(replyId)?.requestId ?? null;
        const isRemoved = sql.run(`DELETE FROM replies WHERE ${its}`, { profileId, replyId }) === 1;
        if (isRemoved && before !== null) proof.linkGone(before, "reply", replyId);
        return isRemoved;
      }),
  };
};
