// What a request's chain stands for: where it lies, in which order it is linked, and the very bytes of it.
import { entryForms } from "../../core/proof/entry-forms.ts";
import type { LinkLabel } from "../../core/proof/make-link.ts";
import { type CanonicalValue, writeCanonical } from "../../core/proof/write-canonical.ts";
import type { LinkKind } from "../../shared/proof.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Sql, SqlRow } from "./open-sql.ts";

export type ProofSource = { readonly kind: LinkKind; readonly about: string };

const its = "profile_id = :profileId AND request_id = :requestId";
const wentOut = "SELECT 1 FROM outbox o WHERE o.profile_id = :profileId AND o.request_id = :requestId";
const isOut = `(EXISTS (${wentOut} AND o.state IN ('sent', 'unsure'))
  OR EXISTS (SELECT 1 FROM sent_otherwise s WHERE s.profile_id = :profileId AND s.request_id = :requestId))`;

/** In the order in which they are linked where nobody linked them when they were written. */
const lists: readonly (readonly [LinkKind, string])[] = [
  ["event", `SELECT event_id AS about FROM request_events WHERE ${its} ORDER BY position`],
  ["attachment", `SELECT attachment_id AS about FROM attachments WHERE ${its} AND ${isOut} ORDER BY position`],
  ["letter", `SELECT request_id AS about FROM outbox_mails WHERE ${its} AND ${isOut}`],
  ["words", `SELECT request_id AS about FROM sent_otherwise WHERE ${its}`],
  ["report", `SELECT sha256 AS about FROM mail_reports WHERE ${its} ORDER BY rowid`],
  ["reply", `SELECT reply_id AS about FROM replies WHERE ${its} ORDER BY position`],
  ["evidence", `SELECT file_id AS about FROM event_files WHERE ${its} ORDER BY position`],
];

const bytesOf: Readonly<Partial<Record<LinkKind, string>>> = {
  attachment: `SELECT content AS bytes FROM attachments WHERE ${its} AND attachment_id = :about`,
  letter: `SELECT raw AS bytes FROM outbox_mails WHERE ${its} AND request_id = :about`,
  words: `SELECT CAST(letter_json AS BLOB) AS bytes FROM requests WHERE ${its} AND request_id = :about`,
  evidence: `SELECT content AS bytes FROM event_files WHERE ${its} AND file_id = :about`,
  report: `SELECT raw AS bytes FROM mail_reports WHERE ${its} AND sha256 = :about`,
};

const toCanonical = (row: SqlRow, columns: readonly string[]): Uint8Array => {
  const canonicalOf = (value: unknown): CanonicalValue =>
    typeof value === "string" || typeof value === "number" ? value : null;
  return writeCanonical(Object.fromEntries(columns.map((name) => [name, canonicalOf(row[name])])));
};

export const createProofSources = (sql: Sql, profileId: string) => {
  const readEntry = (requestId: RequestId, about: string, form: number): Uint8Array | null => {
    const columns = entryForms[form];
    if (columns === undefined) return null;
    const row = sql.one(`SELECT ${columns.join(", ")} FROM request_events WHERE ${its} AND event_id = :about`, {
      profileId,
      requestId,
      about,
    });
    return row && toCanonical(row, columns);
  };
  /** A mail lies in pieces, and belongs to its link wherever the person has put it since. */
  const readReply = (about: string): Uint8Array | null => {
    const pieces = sql
      .all("SELECT content FROM reply_pieces WHERE profile_id = :profileId AND reply_id = :about ORDER BY piece", {
        profileId,
        about,
      })
      .flatMap(({ content }) => (content instanceof Uint8Array ? [content] : []));
    return pieces.length === 0 ? null : Uint8Array.from(Buffer.concat(pieces));
  };
  return {
    /** Of these kinds; null: of all. */
    list: (requestId: RequestId, kinds: readonly LinkKind[] | null): readonly ProofSource[] =>
      lists
        .filter(([kind]) => kinds === null || kinds.includes(kind))
        .flatMap(([kind, text]) =>
          sql.all(text, { profileId, requestId }).map(({ about }) => ({ kind, about: String(about) })),
        ),
    /** null: it is not there. */
    read: (requestId: RequestId, { kind, about, form }: Pick<LinkLabel, "kind" | "about" | "form">) => {
      if (kind === "event") return readEntry(requestId, about, form);
      if (kind === "reply") return readReply(about);
      if (kind === "gone") return writeCanonical({ about });
      const text = bytesOf[kind];
      const bytes = text === undefined ? null : sql.one(text, { profileId, requestId, about })?.bytes;
      return bytes instanceof Uint8Array ? bytes : null;
    },
  };
};
