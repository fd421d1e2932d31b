// The chain of each request: grows in the commit that writes what it stands for, and is read to be checked.
import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { Chain } from "../../core/proof/check-chain.ts";
import { newestEntryForm } from "../../core/proof/entry-forms.ts";
import { firstLink, type Link, makeLink } from "../../core/proof/make-link.ts";
import { toHex } from "../../core/proof/to-hex.ts";
import { Day } from "../../shared/day.ts";
import { Digest, type LinkKind, linkKinds } from "../../shared/proof.ts";
import { RequestId } from "../../shared/request.ts";
import { sha256 } from "../files/sha256.ts";
import { Blob } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { ProofHook } from "./proof-hook.ts";
import { createProofSources, type ProofSource } from "./proof-sources.ts";
import { readWhole } from "./read-whole.ts";
import type { Store, StoredTombstone } from "./store.ts";

const ChainRow = z
  .object({ request_id: RequestId, secret: Blob, links: z.int(), head: Blob })
  .transform((row) => ({ requestId: row.request_id, secret: row.secret, links: row.links, head: row.head }));

const LinkRow = z
  .object({
    number: z.int(),
    kind: z.enum(linkKinds),
    about: z.string(),
    form: z.int(),
    later_on: z.union([z.literal("").transform(() => null), Day]),
    hash: Blob,
    link: Blob,
  })
  .transform(({ number, later_on, ...row }): Link => ({ ...row, position: number, laterOn: later_on }));

const TombstoneRow = z.object({ digest: Digest, salt: Blob, deleted_on: Day, entries: z.int() }).transform(
  (row): StoredTombstone => ({
    digest: row.digest,
    salt: row.salt,
    deletedOn: row.deleted_on,
    entries: row.entries,
  }),
);

const its = "profile_id = :profileId AND request_id = :requestId";
const selectLinks = `SELECT number, kind, about, form, later_on, hash, link FROM request_links WHERE ${its} ORDER BY number`;

type ProofTable = { readonly hook: ProofHook; readonly face: Store["proof"] };

export const createProofTable = (sql: Sql, profileId: string): ProofTable => {
  const sources = createProofSources(sql, profileId);

  const chainOf = (requestId: RequestId): (Chain & { readonly requestId: RequestId }) | null => {
    const row = sql.one(`SELECT request_id, secret, links, head FROM request_chains WHERE ${its}`, {
      profileId,
      requestId,
    });
    return row && readWhole(ChainRow, row);
  };
  const linksOf = (requestId: RequestId): readonly Link[] =>
    sql.all(selectLinks, { profileId, requestId }).map((row) => readWhole(LinkRow, row));

  const begin = (requestId: RequestId): Chain & { readonly requestId: RequestId } => {
    const chain = {
      requestId,
      secret: Uint8Array.from(randomBytes(32)),
      links: 0,
      head: firstLink(sha256, requestId),
    };
    sql.run(
      `INSERT INTO request_chains (profile_id, request_id, secret, links, head)
       VALUES (:profileId, :requestId, :secret, 0, :head)`,
      { profileId, requestId, secret: chain.secret, head: chain.head },
    );
    return chain;
  };

  const insertLink = (requestId: RequestId, { position, kind, about, form, laterOn, hash, link }: Link) => {
    sql.run(
      `INSERT INTO request_links (profile_id, request_id, number, kind, about, form, later_on, hash, link)
       VALUES (:profileId, :requestId, :number, :kind, :about, :form, :laterOn, :hash, :link)`,
      { profileId, requestId, number: position, kind, about, form, laterOn: laterOn ?? "", hash, link },
    );
  };
  const write = (requestId: RequestId, link: Link) => {
    insertLink(requestId, link);
    sql.run(`UPDATE request_chains SET links = :number, head = :link WHERE ${its}`, {
      profileId,
      requestId,
      number: link.position,
      link: link.link,
    });
  };

  /** False: there is nothing to link. */
  const append = (
    requestId: RequestId,
    { kind, about }: ProofSource,
    laterOn: Day | null,
    chain = chainOf(requestId) ?? begin(requestId),
  ): boolean => {
    const form = kind === "event" ? newestEntryForm : 0;
    const bytes = sources.read(requestId, { kind, about, form });
    if (bytes === null) return false;
    const label = { position: chain.links + 1, kind, about, form, laterOn };
    write(requestId, makeLink(sha256, { secret: chain.secret, before: chain.head, label, bytes }));
    return true;
  };

  const missing = (requestId: RequestId, kinds: readonly LinkKind[] | null = null): readonly ProofSource[] => {
    const linked = new Set(linksOf(requestId).map(({ kind, about }) => `${kind}:${about}`));
    return sources.list(requestId, kinds).filter(({ kind, about }) => !linked.has(`${kind}:${about}`));
  };
  const linkMissing = (requestId: RequestId, on: Day, but: ProofSource | null = null): number =>
    sql.transact(
      () =>
        missing(requestId)
          .filter(({ kind, about }) => kind !== but?.kind || about !== but.about)
          .filter((source) => append(requestId, source, on)).length,
    );

  /** A request of before that has no chain yet gets it as a whole at the next entry, or the first look. */
  const appendNew = (requestId: RequestId, kinds: readonly LinkKind[], about: string | null = null) => {
    if (chainOf(requestId) === null) return;
    const wanted = missing(requestId, kinds).filter((source) => about === null || source.about === about);
    for (const source of wanted) append(requestId, source, null);
  };

  const addTombstone = ({ digest, salt, deletedOn, entries }: StoredTombstone) => {
    sql.run(
      `INSERT INTO tombstones (profile_id, digest, salt, deleted_on, entries)
       VALUES (:profileId, :digest, :salt, :on, :entries)`,
      { profileId, digest: Digest.parse(digest), salt, on: Day.parse(deletedOn), entries },
    );
  };

  const hook: ProofHook = {
    linkEvent: (requestId, { eventId, on }) => {
      const source = { kind: "event", about: eventId } as const;
      const chain = chainOf(requestId);
      if (chain === null) linkMissing(requestId, on, source);
      append(requestId, source, null, chain ?? chainOf(requestId) ?? begin(requestId));
    },
    linkLetter: (requestId, kind) => appendNew(requestId, ["attachment", kind]),
    linkFile: (requestId, kind, about) => appendNew(requestId, [kind], about),
    linkGone: (requestId, kind, about) => {
      if (chainOf(requestId) !== null) append(requestId, { kind: "gone", about: `${kind}:${about}` }, null);
    },
    bury: (requestId, on) => {
      linkMissing(requestId, on);
      const head = chainOf(requestId)?.head ?? firstLink(sha256, requestId);
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
    linkMissing,
    chain: chainOf,
    links: linksOf,
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
