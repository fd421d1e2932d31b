// Fills a store with as many requests as anybody will ever have: all laws, all statuses, logs of 1 to 500 entries.
import { exampleReference, exampleRequest } from "../../electron/adapters/store/fixtures/examples.ts";
import type { Sql } from "../../electron/adapters/store/open-sql.ts";
import { toRequestRow } from "../../electron/adapters/store/request-row.ts";
import { Slug } from "../../electron/shared/company.ts";
import { Instant } from "../../electron/shared/day.ts";
import type { LawPack } from "../../electron/shared/law.ts";

/** What happened to a letter, with the days after its sending. */
const plots: readonly (readonly (readonly [kind: string, day: number])[])[] = [
  [],
  [["acknowledged", 3]],
  [
    ["acknowledged", 2],
    ["answered", 20],
  ],
  [["identity-asked", 5]],
  [
    ["identity-asked", 5],
    ["identity-given", 9],
    ["fulfilled", 30],
  ],
  [["clarification-asked", 6]],
  [
    ["clarification-asked", 6],
    ["clarified", 11],
  ],
  [["fee-asked", 8]],
  [
    ["form-asked", 1],
    ["complied", 2],
  ],
  [["portal-asked", 1]],
  [
    ["confirm-link", 0],
    ["complied", 1],
    ["acknowledged", 2],
  ],
  [["extended", 25]],
  [
    ["extended", 25],
    ["answered", 70],
  ],
  [["extended", 60]],
  [["answered-in-part", 22]],
  [
    ["answered-in-part", 22],
    ["reminded", 35],
    ["answered", 44],
  ],
  [["refused", 14]],
  [
    ["refused", 14],
    ["escalated", 40],
  ],
  [
    ["refused", 14],
    ["complaint-filed", 50],
    ["decided", 200],
  ],
  [["fulfilled", 12]],
  [
    ["fulfilled", 12],
    ["verified", 20],
  ],
  [["withdrawn", 4]],
  [["bounced", 0]],
  [
    ["bounced", 0],
    ["received", 7],
  ],
  [
    ["reminded", 40],
    ["reminded", 60],
  ],
];

/** By the number of a request: what its outbox row says; null: a draft, "form" and "post": it went out otherwise. */
const wayOf = (number: number): string | null => {
  if (number % 2000 === 7) return "approved";
  if (number % 50 === 11) return null;
  if (number % 50 === 12) return "refused";
  if (number % 50 === 13) return "unsure";
  if (number % 50 === 14) return "form";
  if (number % 50 === 15) return "post";
  return "sent";
};

const words = ["Nord", "Süd", "Äther", "Blau", "Łódź", "Canal", "Delta", "Élan", "Fjord", "Granit", "Hafen", "Iris"];
const companyOf = (number: number) =>
  `${words[number % words.length]} ${words[(number * 7) % words.length]} ${number % 5000} example.org`;

const dayMs = 86_400_000;
const newest = Date.parse("2026-11-21T10:00:00.000Z");
const insert = (table: string, row: object) =>
  `INSERT INTO ${table} (${Object.keys(row).join(", ")}) VALUES (${Object.keys(row)
    .map((name) => `:${name}`)
    .join(", ")})`;

const writeRequests = (sql: Sql, profileId: string, laws: readonly LawPack[], many: number) => {
  const like = toRequestRow(exampleRequest(0));
  for (let number = 1; number <= many; number += 1) {
    const law = laws[number % laws.length];
    const right = law?.rights[Math.floor(number / 31) % law.rights.length]?.right ?? "access";
    const createdAt = Instant.parse(new Date(newest - ((number * 7919) % 1000) * dayMs).toISOString());
    const row = {
      ...like,
      request_id: `${number.toString(16).padStart(8, "0")}-0000-4000-8000-${number.toString(16).padStart(12, "0")}`,
      reference: exampleReference(number),
      slug: Slug.parse(`company-${number % 5000}`),
      company_json: JSON.stringify(companyOf(number)),
      right,
      law_choice_json: JSON.stringify({ law: law?.id ?? null, isConditional: true, reach: null, facts: null }),
      place_json: JSON.stringify({
        country: law?.residence.countries[0] ?? "DE",
        region: law?.residence.region ?? null,
      }),
      created_at: createdAt,
    };
    sql.run(insert("requests", { profile_id: profileId, ...row }), { profile_id: profileId, ...row });
  }
};

const day = "date(r.created_at, '+' || p.day || ' days')";
const entries = (
  number: string,
  kind: string,
) => `INSERT INTO request_events (profile_id, request_id, event_id, kind, happened_at,
  happened_on, by, text_json, written_at) SELECT r.profile_id, r.request_id, r.request_id || '-' || ${number}, ${kind},
  ${day} || 'T10:00:00.000Z', ${day}, 'person', 'null', ${day} || 'T10:00:00.000Z' FROM requests r`;

const writeLogs = (sql: Sql, profileId: string, { many, events }: { many: number; events: number }) => {
  sql.exec("CREATE TEMP TABLE plot (plot INTEGER, number INTEGER, kind TEXT, day INTEGER)");
  plots.forEach((plot, which) => {
    const all = [["drafted", 0], ["approved", 0], ["sent", 0], ...plot] as const;
    for (const [number, [kind, on]] of all.entries())
      sql.run("INSERT INTO temp.plot VALUES (:which, :number, :kind, :on)", { which, number, kind, on });
  });
  const isOut = "r.rowid % 50 NOT IN (11, 12) AND r.rowid % 2000 <> 7";
  sql.run(
    `${entries("p.number", "p.kind")} JOIN temp.plot p ON p.plot = r.rowid % ${plots.length}
     WHERE r.profile_id = :profileId AND (p.kind = 'drafted' OR ${isOut})`,
    { profileId },
  );
  // The rest are notes and calls: few in most logs, some hundred in one of two hundred.
  const sofar = Number(sql.one("SELECT count(*) AS n FROM request_events", {})?.n);
  const long = Math.floor(many / 200);
  const few = many === 0 ? 0 : Math.max(0, Math.floor((events - sofar - long * 480) / many));
  sql.run(
    `WITH RECURSIVE p (n, day) AS (SELECT 1, 1 UNION ALL SELECT n + 1, n % 60 FROM p WHERE n < 480)
     ${entries("'n' || p.n", "CASE p.n % 2 WHEN 0 THEN 'note' ELSE 'call' END")} JOIN p
     ON p.n <= CASE WHEN r.rowid % 200 = 3 THEN 480 WHEN r.rowid % 50 = 11 THEN 0 ELSE :few END
     WHERE r.profile_id = :profileId`,
    { profileId, few },
  );
};

const writeWays = (sql: Sql, profileId: string, many: number) => {
  for (let number = 1; number <= many; number += 1) {
    const way = wayOf(number);
    const its = { profileId, number };
    if (way === null) continue;
    if (way === "form" || way === "post") {
      sql.run(
        `INSERT INTO sent_otherwise (profile_id, request_id, way, sent_on, said_at)
         SELECT profile_id, request_id, :way, substr(created_at, 1, 10), created_at FROM requests
         WHERE profile_id = :profileId AND rowid = :number`,
        { ...its, way },
      );
      continue;
    }
    sql.run(
      `INSERT INTO outbox (profile_id, request_id, mode, state, message_id, envelope_from, envelope_to, attempts,
         approved_at, smtp_reply_json, maybe_delivered_at)
       SELECT profile_id, request_id, mode, :way, '<' || request_id || '@example.org>', 'person@example.org',
         'privacy@example.org', 1, created_at, 'null', CASE :way WHEN 'unsure' THEN created_at END
       FROM requests WHERE profile_id = :profileId AND rowid = :number`,
      { ...its, way },
    );
  }
  sql.run(
    "INSERT INTO outbox_mails (profile_id, request_id, raw) SELECT profile_id, request_id, x'0d0a' FROM outbox",
    {},
  );
};

/** In one commit; the store is empty before. Nothing goes out when the app is started on it. */
export const fillBoard = (
  sql: Sql,
  laws: readonly LawPack[],
  wish: { readonly many: number; readonly events: number },
) => {
  // Pages that do not fit into memory are written again and again, and each write would wait for the disk.
  sql.exec("PRAGMA cache_size = -400000; PRAGMA synchronous = OFF");
  return sql.transact(() => {
    const profileId = String(sql.one("SELECT profile_id FROM profiles", {})?.profile_id);
    for (const [key, value] of [
      ["mode", '"practice"'],
      ["outbox-paused", '{"by":"person"}'],
    ] as const)
      sql.run("INSERT INTO settings (profile_id, key, value_json) VALUES (:profileId, :key, :value)", {
        profileId,
        key,
        value,
      });
    writeRequests(sql, profileId, laws, wish.many);
    writeLogs(sql, profileId, wish);
    writeWays(sql, profileId, wish.many);
    return Number(sql.one("SELECT count(*) AS n FROM request_events", {})?.n);
  });
};
