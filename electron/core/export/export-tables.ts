// The tables of an export for spreadsheets: their columns, and the cells of each row.
import { z } from "zod";
import { EventFields, type RequestEvent } from "../../shared/message.ts";
import { RequestId } from "../../shared/request.ts";
import { plainEvent } from "../tracker/plain-event.ts";
import { ExportedContact, ExportedRequest } from "./export-file.ts";

export type Cells = Readonly<Record<string, string>>;

/** `record` is the whole request as the JSON export has it: what is read back. The columns before it are for people. */
export const requestColumns = [
  "reference",
  "company",
  "kind",
  "right",
  "law",
  "mode",
  "created_at",
  "state",
  "way",
  "sent_on",
  "to_name",
  "to_address",
  "subject",
  "text",
  "server_reply",
  "request_id",
  "record",
] as const;

export const eventColumns = [
  "reference",
  "company",
  "on",
  "at",
  "kind",
  "by",
  "text",
  "has_text",
  "request_id",
  "event_id",
] as const;

export const contactColumns = ["company_slug", "email", "entered_at"] as const;

export const tables = {
  requests: requestColumns,
  events: eventColumns,
  contacts: contactColumns,
} as const;
export type TableName = keyof typeof tables;

export const toRequestCells = (request: ExportedRequest): Cells => ({
  reference: request.reference,
  company: request.company,
  kind: request.kind,
  right: request.right,
  law: request.lawChoice.law ?? "",
  mode: request.mode,
  created_at: request.createdAt,
  state: request.dispatch?.state ?? (request.sentBy === null ? "draft" : "sent"),
  way: request.sentBy ?? (request.dispatch === null ? "" : "email"),
  sent_on: request.events.find(({ kind }) => kind === "sent")?.on ?? "",
  to_name: request.letter.to.name,
  to_address: request.letter.to.address ?? "",
  subject: request.letter.subject,
  text: request.letter.text,
  server_reply: request.dispatch?.smtpReply ?? "",
  request_id: request.requestId,
  record: JSON.stringify(request),
});

export const toEventCells = (
  { reference, company, requestId }: Pick<ExportedRequest, "reference" | "company" | "requestId">,
  event: RequestEvent,
): Cells => ({
  reference,
  company,
  on: event.on,
  at: event.at,
  kind: event.kind,
  by: event.by,
  text: event.text ?? "",
  has_text: event.text === null ? "no" : "yes",
  request_id: requestId,
  event_id: event.eventId,
});

export const toContactCells = ({ slug, email, enteredAt }: ExportedContact): Cells => ({
  company_slug: slug,
  email,
  entered_at: enteredAt,
});

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // A spreadsheet cuts a cell after 32,767 signs.
    context.addIssue({ code: "custom", message: "not whole" });
    return z.NEVER;
  }
});

/** What each table reads back out of a row. */
export const RequestCells = z.object({ record: Json.pipe(ExportedRequest) }).transform(({ record }) => record);

export const EventCells = z
  .object({
    on: EventFields.shape.on,
    at: EventFields.shape.at,
    kind: EventFields.shape.kind,
    by: EventFields.shape.by,
    text: z.string(),
    has_text: z.enum(["yes", "no"]),
    request_id: RequestId,
    event_id: z.string().min(1).max(200),
  })
  .transform(({ request_id, event_id, has_text, text, ...event }) => ({
    requestId: request_id,
    event: plainEvent({ ...event, eventId: event_id, text: has_text === "no" ? null : text }),
  }));

export const ContactCells = z
  .object({ company_slug: z.string(), email: z.string(), entered_at: z.string() })
  .transform(({ company_slug, email, entered_at }) => ({ slug: company_slug, email, enteredAt: entered_at }))
  .pipe(ExportedContact);
