// The log that links each entry in the commit that writes it.
import type { EventsTable } from "./events-table.ts";
import type { Sql } from "./open-sql.ts";
import type { ProofHook } from "./proof-hook.ts";

export const linkEvents = (sql: Sql, events: EventsTable, proof: ProofHook): EventsTable => ({
  ...events,
  add: (requestId, event) =>
    sql.transact(() => {
      events.add(requestId, event);
      proof.linkEvent(requestId, event);
    }),
});
