// The rows of each request's chain: begun once, only ever longer.
import { randomBytes } from "node:crypto";
import * as z from "zod";
import type { Chain } from "../../core/proof/check-chain.ts";
import { firstLink, type Link } from "../../core/proof/make-link.ts";
import { Day } from "../../shared/day.ts";
import { linkKinds } from "../../shared/proof.ts";
import { RequestId } from "../../shared/request.ts";
import { sha256 } from "../files/sha256.ts";
import { Blob } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import type { ProofSource } from "./proof-sources.ts";
import { readWhole } from "./read-whole.ts";

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

const its = "profile_id = :profileId AND request_id = :requestId";
const selectLinks = `SELECT number, kind, about, form, later_on, hash, link FROM request_links WHERE ${its} ORDER BY number`;

export type StoredChain = Chain & { readonly requestId: RequestId };

/** What a link stands for, as one word. */
export const nameSource = ({ kind, about }: ProofSource): string => `${kind}:${about}`;

export const createChainTables = (sql: Sql, profileId: string) => ({
  of: (requestId: RequestId): StoredChain | null => {
    const row = sql.one(`SELECT request_id, secret, links, head FROM request_chains WHERE ${its}`, {
      profileId,
      requestId,
    });
    return row && readWhole(ChainRow, row);
  },
  links: (requestId: RequestId): readonly Link[] =>
    sql.all(selectLinks, { profileId, requestId }).map((row) => readWhole(LinkRow, row)),
  /** What its links stand for by now, by `nameSource`. */
  linked: (requestId: RequestId): ReadonlySet<string> => {
    const names = new Set<string>();
    const select = `SELECT kind = 'gone' AS is_gone, CASE kind WHEN 'gone' THEN about ELSE kind || ':' || about END AS name
      FROM request_links WHERE ${its} ORDER BY number`;
    for (const { is_gone, name } of sql.all(select, { profileId, requestId })) {
      // What went and came back is linked once more, or nobody would miss it.
      if (is_gone === 1) names.delete(String(name));
      else names.add(String(name));
    }
    return names;
  },
  begin: (requestId: RequestId): StoredChain => {
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
  },
  /** The next links of a request, in their order. */
  write: (requestId: RequestId, links: readonly Link[]): void => {
    for (const { position, kind, about, form, laterOn, hash, link } of links) {
      sql.run(
        `INSERT INTO request_links (profile_id, request_id, number, kind, about, form, later_on, hash, link)
         VALUES (:profileId, :requestId, :number, :kind, :about, :form, :laterOn, :hash, :link)`,
        { profileId, requestId, number: position, kind, about, form, laterOn: laterOn ?? "", hash, link },
      );
    }
    const last = links.at(-1);
    if (last === undefined) return;
    sql.run(`UPDATE request_chains SET links = :number, head = :link WHERE ${its}`, {
      profileId,
      requestId,
      number: last.position,
      link: last.link,
    });
  },
});
