// Every call that the window can make and every event that it hears; calls/ has them room by room.
import * as z from "zod";
import { agendaCalls } from "./calls/agenda-calls.ts";
import { appCalls } from "./calls/app-calls.ts";
import { backupCalls } from "./calls/backup-calls.ts";
import { boardCalls } from "./calls/board-calls.ts";
import { campaignsCalls } from "./calls/campaigns-calls.ts";
import { companiesCalls } from "./calls/companies-calls.ts";
import { contactsCalls } from "./calls/contacts-calls.ts";
import { dashboardCalls } from "./calls/dashboard-calls.ts";
import { directoryCalls } from "./calls/directory-calls.ts";
import { exportCalls } from "./calls/export-calls.ts";
import { frontCalls } from "./calls/front-calls.ts";
import { mailboxCalls } from "./calls/mailbox-calls.ts";
import { outboxCalls } from "./calls/outbox-calls.ts";
import { pagesCalls } from "./calls/pages-calls.ts";
import { policiesCalls } from "./calls/policies-calls.ts";
import { practiceCalls } from "./calls/practice-calls.ts";
import { proofCalls } from "./calls/proof-calls.ts";
import { repliesCalls } from "./calls/replies-calls.ts";
import { requestsCalls } from "./calls/requests-calls.ts";
import { settingsCalls } from "./calls/settings-calls.ts";
import { vaultCalls } from "./calls/vault-calls.ts";
import { CampaignId, CampaignProgress } from "./campaign.ts";
import { DirectoryProgress } from "./directory-import.ts";
import { MenuWish } from "./menu-wish.ts";
import { PracticeMailId } from "./practice.ts";
import { ReadingId, ReadingProgress } from "./reading.ts";
import { ReplyId } from "./reply-id.ts";
import { RequestId } from "./request.ts";
import type { Result } from "./result.ts";

/**
 * name -> input and output. A call answers `Result<output>`; which failures it can give is the closed list of
 * `failure-codes.ts`. The handler's type, the preload's verb, the window's type and the run-time check all come from here.
 */
export const contract = {
  ...vaultCalls,
  ...frontCalls,
  ...appCalls,
  ...companiesCalls,
  ...directoryCalls,
  ...contactsCalls,
  ...pagesCalls,
  ...policiesCalls,
  ...requestsCalls,
  ...boardCalls,
  ...dashboardCalls,
  ...agendaCalls,
  ...campaignsCalls,
  ...outboxCalls,
  ...mailboxCalls,
  ...repliesCalls,
  ...settingsCalls,
  ...backupCalls,
  ...exportCalls,
  ...proofCalls,
  ...practiceCalls,
} as const;

export type Contract = typeof contract;

/** Events that main tells the window; each says only that something is to be read again. */
export const events = {
  /** `vault:status` is to be asked again. */
  "vault:changed": z.strictObject({}),
  "requests:changed": z.strictObject({ requestId: RequestId.nullable() }),
  "outbox:changed": z.strictObject({}),
  "campaigns:changed": z.strictObject({ campaignId: CampaignId.nullable() }),
  /** `progress: null`: it is done, or was ended. */
  "campaigns:progress": z.strictObject({ campaignId: CampaignId, progress: CampaignProgress.nullable() }),
  /** `replyId: null`: several. */
  "replies:changed": z.strictObject({ replyId: ReplyId.nullable() }),
  /** Bytes of the files that are being imported. */
  "replies:progress": z.strictObject({ done: z.int(), of: z.int() }),
  "practice:received": z.strictObject({ mailId: PracticeMailId }),
  /** `readingId: null`: several. */
  "policies:changed": z.strictObject({ readingId: ReadingId.nullable() }),
  "policies:progress": ReadingProgress,
  /** Whom is being asked for a page, and how many bytes have come. */
  "pages:progress": z.strictObject({ host: z.string(), received: z.int() }),
  "directory:progress": DirectoryProgress,
  /** Other companies are listed now. */
  "companies:changed": z.strictObject({}),
  /** `app:info` is to be asked again. */
  "app:changed": z.strictObject({}),
  /** The app was opened by a link: `app:link` is to be asked. */
  "app:link-came": z.strictObject({}),
  /** The person chose something in a menu of the system that the window shows. */
  "app:menu-chosen": z.strictObject({ what: MenuWish }),
  "day:changed": z.strictObject({ today: z.string() }),
  /** The person pressed a notice of the system: the board is to be shown. */
  "agenda:wanted": z.strictObject({}),
  "backup:changed": z.strictObject({}),
  /** So many rows are done. */
  "backup:progress": z.strictObject({ rows: z.int() }),
  /** `proof:overview` is to be asked again. */
  "proof:changed": z.strictObject({}),
  /** Requests of a look along all chains, or files of a dossier. */
  "proof:progress": z.strictObject({ done: z.int(), of: z.int() }),
  /** Everything may be another now: a backup or an export was taken over. */
  "store:replaced": z.strictObject({}),
} as const;

export type CallName = keyof typeof contract;
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]["input"]>;
export type CallArgument<N extends CallName> = z.output<(typeof contract)[N]["input"]>;
export type CallOutput<N extends CallName> = z.output<(typeof contract)[N]["output"]>;
export type EventName = keyof typeof events;
export type EventBody<E extends EventName> = z.output<(typeof events)[E]>;

type Room<N extends string> = N extends `${infer R}:${string}` ? R : never;
type Verb<N extends string, R extends string> = N extends `${R}:${infer V}` ? V : never;
type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type NameOf<R extends string, V extends string> = Extract<CallName, `${R}:${V}`>;

/** `window.desk`: `desk.requests.list()`, `desk.companies.setContact({ … })`, `desk.on("requests:changed", …)`. */
export type Desk = {
  readonly [R in Room<CallName>]: {
    readonly [V in Verb<CallName, R> as Camel<V>]: undefined extends CallInput<NameOf<R, V>>
      ? () => Promise<Result<CallOutput<NameOf<R, V>>>>
      : (input: CallInput<NameOf<R, V>>) => Promise<Result<CallOutput<NameOf<R, V>>>>;
  };
} & { readonly on: <E extends EventName>(event: E, listener: (body: EventBody<E>) => void) => () => void };
