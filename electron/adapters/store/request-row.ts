// A request as it lies in its table: its columns, and the schema that every row is read through.
import { z } from "zod";
import { Slug } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { LawChoice } from "../../shared/law.ts";
import { Letter, Reference } from "../../shared/letter.ts";
import { letterKinds, modes, rights } from "../../shared/lists.ts";
import { RequestId } from "../../shared/request.ts";
import { jsonColumn, toJsonColumn } from "./columns.ts";
import type { StoredRequest } from "./store.ts";

const Place = z.object({ country: z.string(), region: z.string().nullable() });
const CustomerNumber = z.string().nullable();

export const RequestRow = z
  .object({
    request_id: RequestId,
    mode: z.enum(modes),
    reference: Reference,
    slug: Slug,
    company_json: jsonColumn(z.string()),
    kind: z.enum(letterKinds),
    right: z.enum(rights),
    law_choice_json: jsonColumn(LawChoice),
    place_json: jsonColumn(Place),
    customer_number_json: jsonColumn(CustomerNumber),
    letter_json: jsonColumn(Letter),
    created_at: Instant,
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
      customerNumber: row.customer_number_json,
      letter: row.letter_json,
      createdAt: row.created_at,
    }),
  );

/** The row of a request; refuses one that could not be read back. */
export const toRequestRow = (request: StoredRequest) => {
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
    customer_number_json: toJsonColumn(CustomerNumber, request.customerNumber),
    letter_json: toJsonColumn(Letter, request.letter),
    created_at: request.createdAt,
  };
  RequestRow.parse(row);
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
  "customer_number_json",
  "letter_json",
  "created_at",
] as const;
