// Which entries of a log count where SQL asks, as `core/tracker/resolve-log.ts` says it.

/** SQL: nothing stands in an entry's place, or what did was taken back. */
export const stands = (
  entry: string,
) => `NOT EXISTS (SELECT 1 FROM request_events u WHERE u.profile_id = ${entry}.profile_id
    AND u.request_id = ${entry}.request_id AND u.replaces = ${entry}.event_id AND NOT EXISTS (SELECT 1 FROM request_events v
      WHERE v.profile_id = u.profile_id AND v.request_id = u.request_id AND v.replaces = u.event_id AND v.is_undoing = 1))`;
