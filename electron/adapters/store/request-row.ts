// A request as it lies in its table: its columns, and the schema that every row is read through.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { Letter, Reference } from "../../shared/letter.ts";
import { disclosable, letterNames } from "../../shared/letter-names.ts";
import { LetterWish } from "../../shared/letter-wish.ts";
import { modes, rights, waysSent } from "../../shared/lists.ts";
import { LawChoice } from "../../shared/reach.ts";
import { Gloss, RequestId } from "../../shared/request.ts";
import { jsonColumn, toJsonColumn } from "./columns.ts";
import type { NewRequest, StoredRequest } from "./stored-request.ts";

const Place = z.object({ country: z.string(), region: z.string().nullable() });
const Follows = RequestId.nullable();
const Wish = LetterWish.nullable();
const Beside = Gloss.nullable();
const Discloses = z.array(z.enum(disclosable)).readonly();

export const RequestRow = z
  .object({
    request_id: RequestId,
    mode: z.enum(modes),
    reference: Reference,
    slug: Slug,
    company_json: jsonColumn(z.string()),
    kind: z.enum(letterNames),
    right: z.enum(rights),
    law_choice_json: jsonColumn(LawChoice),
    place_json: jsonColumn(Place),
    follows_json: jsonColumn(Follows),
    wish_json: jsonColumn(Wish),
    gloss_json: jsonColumn(Beside),
    discloses_json: jsonColumn(Discloses),
    letter_json: jsonColumn(Letter),
    created_at: Instant,
    sent_way: z.enum(waysSent).exclude(["email"]).nullable(),
  })
  .transform(
    (row): StoredRequest => ({
      requestId: row.request_id,
      mode: row.mode,
      reference: row.reference,
      slug: row.slug,
      company: row.company_json,
      kind: row.kind,
      right: row.right,
      lawChoice: row.law_choice_json,
      place: row.place_json,
      follows: row.follows_json,
      wish: row.wish_json,
      gloss: row.gloss_json,
      discloses: row.discloses_json,
      letter: row.letter_json,
      createdAt: row.created_at,
      sentBy: row.sent_way,
    }),
  );

/** The row of a request; refuses one that could not be read back. */
export const toRequestRow = (request: NewRequest) => {
  const row = {
    request_id: request.requestId,
    mode: request.mode,
    reference: request.reference,
    slug: request.slug,
    company_json: toJsonColumn(z.string(), request.company),
    kind: request.kind,
    right: request.right,
    law_choice_json: toJsonColumn(LawChoice, request.lawChoice),
    place_json: toJsonColumn(Place, request.place),
    follows_json: toJsonColumn(Follows, request.follows),
    wish_json: toJsonColumn(Wish, request.wish),
    gloss_json: toJsonColumn(Beside, request.gloss),
    discloses_json: toJsonColumn(Discloses, request.discloses),
    letter_json: toJsonColumn(Letter, request.letter),
    created_at: request.createdAt,
  };
  RequestRow.parse({ ...row, sent_way: null });
  return row;
};

export const requestColumns = [
  "request_id",
  "mode",
  "reference",
  "slug",
  "company_json",
  "kind",
  "right",
  "law_choice_json",
  "place_json",
  "follows_json",
  "wish_json",
  "gloss_json",
  "discloses_json",
  "letter_json",
  "created_at",
] as const;

/** The person's word that a letter went out stands beside it. */
export const selectRequests = `SELECT ${requestColumns.join(", ")}, (SELECT s.way FROM sent_otherwise s
  WHERE s.profile_id = requests.profile_id AND s.request_id = requests.request_id) AS sent_way
  FROM requests WHERE profile_id = :profileId`;
