// A letter that waited when a copy was made may have gone out since: in the store that takes the copy over it is in doubt.
import { writeAppNote } from "../../shared/app-note.ts";
import type { Day, Instant } from "../../shared/day.ts";
import type { Sql } from "./open-sql.ts";

export type TakingOver = { readonly at: Instant; readonly on: Day; readonly newId: () => string };

/** States in which the app, or the person by one press, would send it. */
export const waitingStates = "('approved', 'retry', 'sending')";

/** Puts one letter in doubt, with a word in its log. Its Message-ID stays: should it go again, servers may tell. */
export const raiseDoubt = (sql: Sql, profileId: string, requestId: string, { at, on, newId }: TakingOver): void => {
  sql.run(
    `UPDATE outbox SET state = 'unsure', not_before = '',
       maybe_delivered_at = coalesce(maybe_delivered_at, last_tried_at, approved_at)
     WHERE profile_id = :profileId AND request_id = :requestId`,
    { profileId, requestId },
  );
  sql.run(
    `INSERT INTO request_events (profile_id, request_id, event_id, kind, happened_at, happened_on, written_at, by, text_json)
     VALUES (:profileId, :requestId, :eventId, 'note', :at, :on, :at, 'app', :text)`,
    {
      profileId,
      requestId,
      eventId: newId(),
      at,
      on,
      text: JSON.stringify(writeAppNote({ note: "restored-in-doubt", code: null, reply: null })),
    },
  );
};

/** All letters that wait. Answers with how many there are. */
export const raiseDoubts = (sql: Sql, profileId: string, words: TakingOver): number => {
  const rows = sql.all(
    `SELECT request_id FROM outbox WHERE profile_id = :profileId AND state IN ${waitingStates} ORDER BY rowid`,
    { profileId },
  );
  for (const row of rows) raiseDoubt(sql, profileId, String(row.request_id), words);
  return rows.length;
};
