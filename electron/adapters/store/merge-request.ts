// One request of a copy beside the same one here: both logs are kept whole, and no letter comes to be sent a second time.
import type { MergeConflict } from "../../shared/backup.ts";
import { mergeChain } from "./merge-chain.ts";
import { findRow, type MergeContext, putRow } from "./merge-rows.ts";
import type { Sql, SqlRow, SqlValue } from "./open-sql.ts";
import { raiseDoubt, type TakingOver } from "./raise-doubts.ts";

type Row = Readonly<Record<string, SqlValue>>;
type Context = MergeContext & { readonly words: TakingOver };
type MergedRequest = {
  readonly conflicts: readonly MergeConflict[];
  readonly isDoubtful: boolean;
  /** Its reference is another request's here. */
  readonly isLeftOut: boolean;
};

const eventsOf = (sql: Sql, profileId: string, requestId: SqlValue): readonly SqlRow[] =>
  sql.all("SELECT * FROM request_events WHERE profile_id = :profileId AND request_id = :requestId ORDER BY position", {
    profileId,
    requestId,
  });

/** Adds what the copy's log has more, and says which log held the other one. */
const mergeEvents = (context: Context, requestId: SqlValue): "here-knows-more" | "copy-knows-more" | "both-went-on" => {
  const { sql, profileId, stage } = context;
  const here = new Set(eventsOf(sql, profileId, requestId).map((row) => row.event_id));
  const there = eventsOf(stage.sql, stage.profileId, requestId);
  const missing = there.filter((row) => !here.has(row.event_id));
  for (const event of missing) putRow(context, "request_events", event);
  if (missing.length === 0) return "here-knows-more";
  return there.length - missing.length === here.size ? "copy-knows-more" : "both-went-on";
};

const isWaiting = (row: SqlRow): boolean => ["approved", "retry", "sending"].includes(String(row.state));
const mayBeOut = (row: SqlRow): boolean =>
  ["sent", "unsure", "sending"].includes(String(row.state)) || row.maybe_delivered_at !== null;

const markSent = ({ sql, profileId }: Context, requestId: SqlValue, there: SqlRow): void => {
  sql.run(
    `UPDATE outbox SET state = 'sent', attempts = max(attempts, :attempts), last_tried_at = :triedAt,
       smtp_reply_json = :reply, failure = NULL, not_before = ''
     WHERE profile_id = :profileId AND request_id = :requestId`,
    {
      profileId,
      requestId,
      attempts: Number(there.attempts),
      triedAt: there.last_tried_at as SqlValue,
      reply: String(there.smtp_reply_json),
    },
  );
};

/** Both sides hold an approved letter, and the copy knows something that is not known here. True: it is in doubt now. */
const mergeDispatch = (context: Context, requestId: SqlValue, here: SqlRow, there: SqlRow): boolean => {
  if (here.state === "sent") return false;
  if (there.state === "sent" && there.message_id === here.message_id) {
    markSent(context, requestId, there);
    return false;
  }
  // Two desks that both would send it, or one that perhaps did: only the person can find out.
  const isRisky = isWaiting(here) ? there.state !== "refused" : here.state === "refused" && mayBeOut(there);
  if (isRisky) raiseDoubt(context.sql, context.profileId, String(requestId), context.words);
  return isRisky;
};

/** A letter that is a draft here went further in the copy: its text there is what went. */
const takeLetter = ({ sql, profileId }: Context, requestId: SqlValue, there: Row): void => {
  sql.run(
    `UPDATE requests SET letter_json = :letter, discloses_json = :discloses
     WHERE profile_id = :profileId AND request_id = :requestId`,
    { profileId, requestId, letter: there.letter_json ?? null, discloses: there.discloses_json ?? null },
  );
};

/** The files that lie with the letter there, in the place of those here; before its outbox row, which fixes them. */
const takeFiles = (context: Context, requestId: SqlValue): void => {
  const { sql, profileId, stage } = context;
  const its = "profile_id = :profileId AND request_id = :requestId";
  sql.run(`DELETE FROM attachments WHERE ${its}`, { profileId, requestId });
  const there = { profileId: stage.profileId, requestId };
  for (const file of stage.sql.all(`SELECT * FROM attachments WHERE ${its} ORDER BY position`, there)) {
    putRow(context, "attachments", file);
  }
};

/** Puts the copy's outbox row here. True: it was waiting there, so that it is in doubt here. */
const takeDispatch = (context: Context, requestId: SqlValue, there: SqlRow): boolean => {
  putRow(context, "outbox", there);
  const mail = findRow(context.stage, "outbox_mails", requestId);
  if (mail !== null) putRow(context, "outbox_mails", mail);
  if (isWaiting(there)) raiseDoubt(context.sql, context.profileId, String(requestId), context.words);
  return isWaiting(there);
};

const mergeKnown = (context: Context, there: Row, here: SqlRow): MergedRequest => {
  const { sql, profileId, stage } = context;
  const requestId = there.request_id ?? null;
  const nameIt = (kind: MergeConflict["kind"]): MergeConflict => ({
    kind,
    name: String(here.slug),
    reference: String(here.reference),
  });
  const knows = mergeEvents(context, requestId);
  mergeChain(context, requestId);
  const isSame = here.letter_json === there.letter_json;
  const ours = findRow(context, "outbox", requestId);
  const saidHere = findRow(context, "sent_otherwise", requestId);
  const theirs = findRow(stage, "outbox", requestId);
  const saidThere = findRow(stage, "sent_otherwise", requestId);
  const kept = { conflicts: isSame ? [] : [nameIt("letter-differs")], isDoubtful: false, isLeftOut: false };
  if (knows === "here-knows-more" || (theirs === null && saidThere === null)) return kept;
  if (ours === null && saidHere === null) {
    if (!isSame) takeLetter(context, requestId, there);
    takeFiles(context, requestId);
    const isDoubtful = theirs !== null && takeDispatch(context, requestId, theirs);
    if (saidThere !== null) putRow(context, "sent_otherwise", saidThere);
    return { conflicts: [], isDoubtful, isLeftOut: false };
  }
  if (ours !== null && theirs !== null) {
    const isDoubtful = mergeDispatch(context, requestId, ours, theirs);
    return { ...kept, conflicts: isDoubtful ? [nameIt("letter-in-doubt")] : kept.conflicts, isDoubtful };
  }
  // Out in two different ways: here by mail and there by hand, or the other way round.
  const isDoubtful = ours !== null && isWaiting(ours);
  if (isDoubtful) raiseDoubt(sql, profileId, String(requestId), context.words);
  return { conflicts: [nameIt(isDoubtful ? "letter-in-doubt" : "way-differs")], isDoubtful, isLeftOut: false };
};

/** `there`: the copy's row of the table of requests, with the profile's id of here. */
export const mergeRequest = (context: Context, there: Row): MergedRequest => {
  const { sql, stage } = context;
  const requestId = there.request_id ?? null;
  const here = findRow(context, "requests", requestId);
  if (here !== null) return mergeKnown(context, there, here);
  const taken = sql.one("SELECT slug FROM requests WHERE reference = :reference", {
    reference: there.reference ?? null,
  });
  if (taken !== null) {
    const conflict = { kind: "reference-taken", name: String(there.slug), reference: String(there.reference) } as const;
    return { conflicts: [conflict], isDoubtful: false, isLeftOut: true };
  }
  putRow(context, "requests", there);
  for (const event of eventsOf(stage.sql, stage.profileId, requestId)) putRow(context, "request_events", event);
  mergeChain(context, requestId);
  takeFiles(context, requestId);
  const dispatch = findRow(stage, "outbox", requestId);
  const said = findRow(stage, "sent_otherwise", requestId);
  const isDoubtful = dispatch !== null && takeDispatch(context, requestId, dispatch);
  if (said !== null) putRow(context, "sent_otherwise", said);
  return { conflicts: [], isDoubtful, isLeftOut: false };
};
