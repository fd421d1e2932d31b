// The proof of what is kept, as the rest of the store writes it and as it is looked at; and what stays of what was deleted.
import { randomBytes } from "node:crypto";
import * as z from "zod";
import { firstLink } from "../../core/proof/make-link.ts";
import { toHex } from "../../core/proof/to-hex.ts";
import { Day } from "../../shared/day.ts";
import { Digest } from "../../shared/proof.ts";
import type { RequestId } from "../../shared/request.ts";
import { sha256 } from "../files/sha256.ts";
import { createChainTables } from "./chain-tables.ts";
import { Blob } from "./columns.ts";
import { createGrowth } from "./grow-chains.ts";
import type { Sql } from "./open-sql.ts";
import type { ProofHook } from "./proof-hook.ts";
import { createProofSources } from "./proof-sources.ts";
import { readWhole } from "./read-whole.ts";
import type { Store } from "./store.ts";
import { StoreProblem } from "./store-problem.ts";
import type { StoredTombstone } from "./stored-proof.ts";

const TombstoneRow = z.object({ digest: Digest, salt: Blob, deleted_on: Day, entries: z.int() }).transform(
  (row): StoredTombstone => ({
    digest: row.digest,
    salt: row.salt,
    deletedOn: row.deleted_on,
    entries: row.entries,
  }),
);

const its = "profile_id = :profileId AND request_id = :requestId";

type ProofTable = { readonly hook: ProofHook; readonly face: Store["proof"] };

export const createProofTable = (sql: Sql, profileId: string): ProofTable => {
  const sources = createProofSources(sql, profileId);
  const chains = createChainTables(sql, profileId);
  const growth = createGrowth({ sql, profileId, chains, sources });
  /** What cannot be linked now is linked at the next start or the next look at it, with the day of that. */
  const ifWritable = (link: () => void) => {
    try {
      link();
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
    }
  };

  const addTombstone = ({ digest, salt, deletedOn, entries }: StoredTombstone) => {
    sql.run(
      `INSERT INTO tombstones (profile_id, digest, salt, deleted_on, entries)
       VALUES (:profileId, :digest, :salt, :on, :entries)`,
      { profileId, digest: Digest.parse(digest), salt, on: Day.parse(deletedOn), entries },
    );
  };

  const hook: ProofHook = {
    linkEvent: (requestId, { eventId, on, at }, when) => {
      if (when === "soon") growth.linkSoon(requestId, eventId, at);
      else growth.linkEntry(requestId, eventId, on);
    },
    linkLetter: (requestId, kind) => growth.linkNew(requestId, ["attachment", kind], null),
    linkFile: (requestId, kind, about) => growth.linkNew(requestId, [kind], about),
    linkGone: (requestId, kind, about) => growth.linkGone(requestId, `${kind}:${about}`),
    linkDue: () => ifWritable(growth.linkDue),
    bury: (requestId, on) => {
      growth.linkMissing(requestId, on);
      const head = chains.of(requestId)?.head ?? firstLink(sha256, requestId);
      const salt = Uint8Array.from(randomBytes(32));
      const entries = sql.one(`SELECT count(*) AS entries FROM request_events WHERE ${its}`, { profileId, requestId });
      addTombstone({
        digest: toHex(sha256(salt, new TextEncoder().encode(requestId), head)),
        salt,
        deletedOn: on,
        entries: Number(entries?.entries),
      });
    },
  };

  const face: Store["proof"] = {
    linkLeft: (on) => ifWritable(() => growth.linkLeft(on)),
    linkMissing: growth.linkMissing,
    chain: chains.of,
    links: chains.links,
    read: sources.read,
    without: (most) =>
      sql
        .all(
          `SELECT r.request_id FROM requests r WHERE r.profile_id = :profileId AND NOT EXISTS (SELECT 1
             FROM request_chains c WHERE c.profile_id = r.profile_id AND c.request_id = r.request_id) LIMIT ${most}`,
          { profileId },
        )
        .map((row) => String(row.request_id) as RequestId),
    after: (requestId, most) =>
      sql
        .all(
          `SELECT request_id FROM request_chains WHERE profile_id = :profileId AND request_id > :after
           ORDER BY request_id LIMIT ${most}`,
          { profileId, after: requestId ?? "" },
        )
        .map((row) => String(row.request_id) as RequestId),
    count: () => Number(sql.one("SELECT count(*) AS n FROM requests WHERE profile_id = :profileId", { profileId })?.n),
    tombstones: () =>
      sql
        .all(
          `SELECT digest, salt, deleted_on, entries FROM tombstones WHERE profile_id = :profileId
           ORDER BY deleted_on DESC, rowid DESC`,
          { profileId },
        )
        .map((row) => readWhole(TombstoneRow, row)),
  };
  return { hook, face };
};
