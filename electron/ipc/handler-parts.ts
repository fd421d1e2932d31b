// What the handlers of all calls are made of, and what they hand out besides.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { DirectoryReader } from "../adapters/directory-files/directory-reader.ts";
import type { HolidayLookup } from "../adapters/holidays/load-holidays.ts";
import type { Mailboxes } from "../adapters/imap/create-mailbox.ts";
import type { LetterFiles } from "../adapters/letter-files/create-letter-files.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { FetchPage } from "../adapters/pages/fetch-page.ts";
import type { PolicyWindow } from "../adapters/policy-window/policy-window.ts";
import type { PracticeServer } from "../adapters/practice/create-practice-server.ts";
import type { AskKey } from "../adapters/proof/create-ask-key.ts";
import type { DossierFiles } from "../adapters/proof/create-dossier-files.ts";
import type { ReplyWindow } from "../adapters/reply-window/reply-window.ts";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Mailer } from "../adapters/smtp/create-mailer.ts";
import type { Store } from "../adapters/store/store.ts";
import type { Templates } from "../adapters/templates/load-templates.ts";
import type { BoardDoor } from "../core/board/board-door.ts";
import type { AppInfo } from "../shared/app-info.ts";
import type { LinkKeeper } from "../shared/app-link.ts";
import type { Authority } from "../shared/authority.ts";
import type { EventBody, EventName } from "../shared/contract.ts";
import type { LawPack } from "../shared/law.ts";
import type { Language, PackId } from "../shared/lists.ts";
import type { MailProvider } from "../shared/mail-provider.ts";
import type { Result } from "../shared/result.ts";
import type { BackupParts, Backups } from "./backup.ts";
import type { BoardDesk } from "./board-desk.ts";
import type { Front, FrontCall } from "./build-front.ts";
import type { ReadingQueue } from "./create-reading-queue.ts";
import type { PickDirectory } from "./directory-import.ts";
import type { PageDesk } from "./pages.ts";
import type { PickFile } from "./policies.ts";
import type { Post } from "./post.ts";
import type { PickMails } from "./replies.ts";
import type { SaveFile } from "./save-reply.ts";
import type { DeskHandlers } from "./serve.ts";
import type { TakeReply } from "./take-reply.ts";
import type { AgendaNotices, AgendaWatch } from "./watch-agenda.ts";

/** Whatever goes with the window: it is told when that is gone, and when it is there again. */
type ReadingControl = Pick<ReadingQueue, "leave" | "stay"> & {
  /** Reads what an older reader read, in the background. */
  readonly refresh: () => Promise<void>;
};

/** Long work on campaigns: taken up again at the start, and ended before the store is closed. */
type CampaignControl = {
  readonly goOn: () => Promise<void>;
  /** null if nothing is being done. */
  readonly leave: () => Promise<unknown> | null;
  readonly stay: () => void;
};

export type HandlerParts = {
  /** Of the same store. */
  readonly front: Front;
  readonly store: Store;
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly authorities: ReadonlyMap<string, Authority>;
  readonly holidays: HolidayLookup;
  readonly providers: ReadonlyMap<string, MailProvider>;
  readonly templates: Templates;
  readonly clock: Clock;
  readonly log: Log;
  readonly notify: <E extends EventName>(event: E, body: EventBody<E>) => void;
  readonly practice: PracticeServer;
  readonly mailer: Mailer;
  readonly mailboxes: Mailboxes;
  /** For tests: rings after so many milliseconds, unless it is stopped. */
  readonly timer?: (ms: number, ring: () => void) => () => void;
  readonly secrets: Secrets;
  /** Whether there is any network; what is on this machine is reached without. */
  readonly isOnline: () => boolean;
  readonly rememberLanguage: (language: Language) => void;
  readonly facts: Omit<AppInfo, "today">;
  readonly policyWindow: PolicyWindow;
  readonly replyWindow: ReplyWindow;
  /** Version of the reader of replies. */
  readonly replyReader: number;
  readonly replyFiles: { readonly pick: PickMails; readonly save: SaveFile };
  readonly pickFile: PickFile;
  readonly fetchPage: FetchPage;
  readonly pickDirectory: PickDirectory;
  readonly directoryReader: DirectoryReader;
  readonly files: LetterFiles;
  readonly dossiers: DossierFiles;
  readonly askKey: AskKey;
  readonly notices: AgendaNotices;
  readonly boardDoor: BoardDoor;
  readonly openLink: (url: string) => Promise<Result<{ opened: boolean }>>;
  readonly link: LinkKeeper;
  readonly backup: Pick<BackupParts, "folder" | "ownKey" | "pick" | "newId" | "newToken" | "randomBytes" | "cost">;
};

/** The calls, and what the composition root holds on to besides. */
export type Handlers = {
  handlers: Omit<DeskHandlers, FrontCall>;
  /** How many requests lie in the store that cannot be read, as far as is known; the first question begins the look. */
  unreadable: () => number;
  post: Post;
  /**
   * What is done in the person's own mailbox once a letter is out: `wake` at the start; `leave` ends what goes on there
   * and resolves when it was written down, null if nothing does; `stay` takes that back; `stop` before the store closes.
   */
  afterSending: {
    readonly wake: () => void;
    readonly leave: () => Promise<unknown> | null;
    readonly stay: () => void;
    readonly stop: () => void;
  };
  readings: ReadingControl;
  /** Ends what is being fetched, and forgets what came. */
  pages: Pick<PageDesk, "stop">;
  /** `stop` before the store is closed. */
  directoryImport: { readonly stop: () => void };
  takeReply: TakeReply;
  campaigns: CampaignControl;
  replies: { readonly refresh: () => Promise<void>; readonly leave: () => void; readonly stay: () => void };
  backups: Pick<Backups, "look" | "renewCode" | "leave" | "close">;
  /** Looks along the chains once the start is over. */
  proof: { readonly wake: () => void; readonly close: () => void };
  /** `sync` reads the rows in the background; `stop` before the store closes. */
  board: Pick<BoardDesk, "sync" | "stop">;
  /** Notices of the system; `stop` before the store closes. */
  agenda: AgendaWatch;
};
