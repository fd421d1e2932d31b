// The tables of an export for spreadsheets: their columns, and the cells of each row.
import * as z from "zod";
import { Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { refusalGrounds, refusalReasons } from "../../shared/letter-names.ts";
import { EventFields, type RequestEvent } from "../../shared/message.ts";
import { ReplyId } from "../../shared/reply-id.ts";
import { RequestId } from "../../shared/request.ts";
import { plainEvent } from "../tracker/plain-event.ts";
import { standingLog } from "../tracker/standing-log.ts";
import { ExportedContact, ExportedHeir, ExportedMark, ExportedRequest } from "./export-file.ts";

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
  "written_at",
  "replaces",
  "is_undoing",
  "reply_id",
  "reason",
  "ground",
  "until_on",
] as const;

export const contactColumns = [
  "company_slug",
  "email",
  "entered_at",
  "mark",
  "marked_at",
  "heir_slug",
  "heir_said_at",
] as const;

/** Tables of earlier days lack these: those of events of before version 12, and longer still those of contacts. */
const lateColumns: readonly string[] = [
  ...eventColumns.slice(eventColumns.indexOf("written_at")),
  ...contactColumns.slice(contactColumns.indexOf("mark")),
];

export const tables = {
  requests: requestColumns,
  events: eventColumns,
  contacts: contactColumns,
} as const;
export type TableName = keyof typeof tables;

/** By these a table is known, be it of earlier days. */
export const marksOf = (name: TableName): readonly string[] =>
  tables[name].filter((column) => !lateColumns.includes(column));

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
  sent_on: standingLog(request.events).find(({ kind }) => kind === "sent")?.on ?? "",
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
  written_at: event.writtenAt,
  replaces: event.replaces ?? "",
  is_undoing: event.isUndoing ? "yes" : "no",
  reply_id: event.replyId ?? "",
  reason: event.reason ?? "",
  ground: event.ground ?? "",
  until_on: event.untilOn ?? "",
});

/** All that the person said of how one company can be reached. */
export type ContactWords = {
  readonly contact: ExportedContact | null;
  readonly mark: ExportedMark | null;
  readonly heir: ExportedHeir | null;
};

export const toContactCells = (slug: Slug, { contact, mark, heir }: ContactWords): Cells => ({
  company_slug: slug,
  email: contact?.email ?? "",
  entered_at: contact?.enteredAt ?? "",
  mark: mark?.mark ?? "",
  marked_at: mark?.saidAt ?? "",
  heir_slug: heir?.heir ?? "",
  heir_said_at: heir?.saidAt ?? "",
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

/** A cell that may be empty, or not there at all. */
const maybe = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z
    .string()
    .optional()
    .transform((cell) => (cell === undefined || cell === "" ? null : cell))
    .pipe(schema.nullable());

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
    written_at: maybe(EventFields.shape.writtenAt),
    replaces: maybe(z.string().max(200)),
    is_undoing: z.enum(["yes", "no", ""]).optional(),
    reply_id: maybe(ReplyId),
    reason: maybe(z.enum(refusalReasons)),
    ground: maybe(z.enum(refusalGrounds)),
    until_on: maybe(Day),
  })
  .transform(({ request_id, event_id, written_at, is_undoing, reply_id, until_on, has_text, text, ...event }) => ({
    requestId: request_id,
    event: plainEvent({
      ...event,
      eventId: event_id,
      text: has_text === "no" ? null : text,
      writtenAt: written_at ?? event.at,
      isUndoing: is_undoing === "yes",
      replyId: reply_id,
      untilOn: until_on,
    }),
  }));

const maybeCell = maybe(z.string());

/** A word is there as soon as one of its two cells is: with half of one the row is refused. */
const word = <T>(first: string | null, saidAt: string | null, whole: T): T | null =>
  first === null && saidAt === null ? null : whole;

export const ContactCells = z
  .object({
    company_slug: z.string(),
    email: maybeCell,
    entered_at: maybeCell,
    mark: maybeCell,
    marked_at: maybeCell,
    heir_slug: maybeCell,
    heir_said_at: maybeCell,
  })
  .transform(({ company_slug: slug, ...cells }) => {
    const { email, entered_at: enteredAt, mark, marked_at, heir_slug: heir, heir_said_at } = cells;
    return {
      slug,
      contact: word(email, enteredAt, { slug, email, enteredAt }),
      mark: word(mark, marked_at, { slug, mark, saidAt: marked_at }),
      heir: word(heir, heir_said_at, { slug, heir, saidAt: heir_said_at }),
    };
  })
  .pipe(
    z.object({
      slug: Slug,
      contact: ExportedContact.nullable(),
      mark: ExportedMark.nullable(),
      heir: ExportedHeir.nullable(),
    }),
  );
