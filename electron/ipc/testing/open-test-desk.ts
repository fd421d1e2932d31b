// All handlers on a real store in a folder of its own, with a mail server that answers as the test wishes.

import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClock } from "../../adapters/clock/create-clock.ts";
import { createOpenReader } from "../../adapters/directory-files/create-open-reader.ts";
import { loadHolidays } from "../../adapters/holidays/load-holidays.ts";
import type { Mailbox } from "../../adapters/imap/mailbox.ts";
import type { LetterFiles } from "../../adapters/letter-files/create-letter-files.ts";
import type { FetchPage } from "../../adapters/pages/fetch-page.ts";
import type { PolicyWindow } from "../../adapters/policy-window/policy-window.ts";
import { createOpenPolicyWindow } from "../../adapters/policy-window/testing/open-policy-window.ts";
import { createAskKey } from "../../adapters/proof/create-ask-key.ts";
import { createDossierFiles } from "../../adapters/proof/create-dossier-files.ts";
import type { ReplyWindow } from "../../adapters/reply-window/reply-window.ts";
import { createOpenReplyWindow } from "../../adapters/reply-window/testing/open-reply-window.ts";
import { loadAuthorities } from "../../adapters/seeds/load-authorities.ts";
import { loadCompanies } from "../../adapters/seeds/load-companies.ts";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { loadMailProviders } from "../../adapters/seeds/load-mail-providers.ts";
import type { Mailer } from "../../adapters/smtp/create-mailer.ts";
import { connect } from "../../adapters/store/connect.ts";
import { createStore } from "../../adapters/store/create-store.ts";
import type { Store } from "../../adapters/store/store.ts";
import { loadTemplates } from "../../adapters/templates/load-templates.ts";
import { createBoard } from "../../core/board/create-board.ts";
import { openDoor } from "../../core/board/open-door.ts";
import { createCompanyList, openCompanyList } from "../../core/directory/company-list.ts";
import type { Delivery, Parcel } from "../../core/outbox/delivery.ts";
import { type CompanySeed, Slug } from "../../shared/company.ts";
import { type CallName, type CallOutput, contract, type EventName } from "../../shared/contract.ts";
import { Instant } from "../../shared/day.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import type { RequestId } from "../../shared/request.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { Account } from "../../shared/settings.ts";
import { buildFront } from "../build-front.ts";
import { createAnswer } from "../create-answer.ts";
import { createHandlers } from "../create-handlers.ts";
import type { PickDirectory } from "../directory-import.ts";
import type { HandlerParts } from "../handler-parts.ts";
import type { MailSource } from "../import-replies.ts";
import type { PickFile } from "../policies.ts";

const from = (...parts: string[]) => join(fileURLToPath(new URL("../../..", import.meta.url)), ...parts);

export const person = { name: "Test Person", email: "person@example.org", country: "DE", region: "BE", address: null };
export const account = Account.parse({
  accountId: "main",
  host: "127.0.0.1",
  port: 2525,
  security: "none",
  user: "kim",
  address: "person@example.org",
  senderName: "Test Person",
});
export const slug = Slug.parse("komet-sales");

type Wishes = {
  /** What comes of the nth try, counted from 1. */
  readonly deliver?: (count: number, parcel: Parcel) => Delivery | Promise<Delivery>;
  /** What the hidden window answers; without it the policy is read here and now, by the same reader. */
  readonly readPolicy?: PolicyWindow["read"];
  /** What opens mails; without it they are opened here and now, by the same code. */
  readonly replyWindow?: ReplyWindow;
  readonly pickMails?: () => readonly MailSource[] | null;
  readonly pickDirectory?: () => Awaited<ReturnType<PickDirectory>>;
  readonly pickFile?: () => Awaited<ReturnType<PickFile>>;
  /** What comes from the web; without it no site is there. */
  readonly fetchPage?: FetchPage;
  /** Hears what the window is told. */
  readonly heard?: (event: EventName, body: unknown) => void;
  /** No time to take a letter back unless it is said. */
  readonly undoSeconds?: number;
  readonly isOnline?: () => boolean;
  /** What name servers say of a name. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly ownKey?: Uint8Array;
  /** What the person picks in a dialog of backups and exports. */
  readonly pickCopy?: (suggested: string) => string | null;
  /** What is found in the person's mailbox; without it there is none. */
  readonly mailbox?: Mailbox;
  /** In place of the bundled companies. */
  readonly seeds?: readonly CompanySeed[];
  /** Something between the app and its store, to make it fail. */
  readonly around?: (store: Store) => Store;
};

/** In real mode, with a person in Berlin and a mailbox. `call` is what the window would be answered. */
export const openTestDesk = (wishes: Wishes = {}) => {
  const { deliver = () => ({ kind: "accepted", reply: "250 Ok" }), readPolicy, pickFile, around } = wishes;
  const folder = mkdtempSync(join(tmpdir(), "rightsdesk-desk-"));
  const path = join(folder, "rightsdesk.db");
  const store = createStore({ path, key: null, newId: () => "example-profile" });
  store.settings.set("mode", "real");
  store.settings.set("person", person);
  store.accounts.put(account);
  store.settings.set("outbox", { undoSeconds: wishes.undoSeconds ?? 0, automatic: true, perHour: null, perDay: null });
  let now = Date.parse("2026-11-20T09:00:00.000Z");
  const timers = new Set<{ readonly ms: number; readonly ring: () => void }>();
  const parcels: Parcel[] = [];
  const changes: unknown[] = [];
  const saved: Parameters<LetterFiles["save"]>[0][] = [];
  const savedFiles: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const users: string[] = [];
  const notices: { readonly title: string; readonly body: string; readonly pressed: () => void }[] = [];
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  const handOver: Mailer["deliver"] = async ({ user }, _password, parcel) => {
    parcels.push(parcel);
    users.push(user);
    return deliver(parcels.length, parcel);
  };
  const laws = loadLawPacks({ folder: from("seeds", "laws") });
  const holidays = loadHolidays({ folder: from("seeds", "holidays") });
  const parts: Omit<HandlerParts, "store" | "front"> = {
    laws,
    authorities: loadAuthorities({ folder: from("seeds", "authorities") }),
    providers: loadMailProviders({ folder: from("seeds", "mail-providers") }),
    holidays,
    boardDoor: openDoor(createBoard({ laws, holidays, version: "test" })),
    templates: loadTemplates({ folder: from("templates") }),
    clock: createClock({ now: () => now, timeZone: () => "Europe/Berlin" }),
    log: { event: () => undefined, bug: () => undefined },
    notify: (event, body) => {
      changes.push(body);
      wishes.heard?.(event, body);
    },
    practice: {
      start: async () => succeed({ port: 2525, user: "practice", password: "practice" }),
      stop: async () => undefined,
      status: () => ({ running: true, port: 2525 }),
    },
    mailer: {
      deliver: handOver,
      openSession: () => ({
        deliver: handOver,
        to: (account, password) => (parcel) => handOver(account, password, parcel),
        close: () => undefined,
      }),
    },
    mailboxes: { open: async () => (wishes.mailbox ? succeed(wishes.mailbox) : fail("host-not-found", "No mailbox.")) },
    timer: (ms, ring) => {
      const one = { ms, ring };
      timers.add(one);
      return () => void timers.delete(one);
    },
    isOnline: wishes.isOnline ?? (() => true),
    secrets: {
      keep: () => undefined,
      reveal: () => succeed(randomBytes(8).toString("hex")),
      isKept: () => true,
      forget: () => undefined,
      close: () => undefined,
    },
    rememberLanguage: () => undefined,
    facts: {
      version: "0",
      electron: "0",
      chrome: "0",
      platform: "linux",
      dataFolder: folder,
      program: "/opt/Rightsdesk/rightsdesk",
      uncheckedLaws: [],
      notices: [],
    },
    policyWindow: readPolicy ? { read: readPolicy } : createOpenPolicyWindow(),
    replyWindow: wishes.replyWindow ?? createOpenReplyWindow(),
    replyReader: 1,
    replyFiles: {
      pick: async () => wishes.pickMails?.() ?? null,
      save: async (name, bytes) => {
        files.push({ name, bytes });
        return succeed({ saved: true });
      },
    },
    directoryReader: createOpenReader(),
    pickDirectory: async () => wishes.pickDirectory?.() ?? null,
    pickFile: async () => pickFile?.() ?? succeed(null),
    fetchPage: wishes.fetchPage ?? (async () => fail("site-not-found", "No site is there.")),
    files: {
      save: async (letter) => {
        saved.push(letter);
        return succeed({ saved: true });
      },
      saveBytes: async (name, bytes) => {
        savedFiles.push({ name, bytes });
        return succeed({ saved: true });
      },
      openInMail: async () => succeed({ opened: true, textCopied: false }),
      copy: () => undefined,
    },
    dossiers: createDossierFiles({
      printPage: async ({ layOut }) => succeed(new TextEncoder().encode(layOut("nonce"))),
      pickZip: async (suggested) => wishes.pickCopy?.(suggested) ?? null,
      pickMail: async (suggested) => wishes.pickCopy?.(suggested) ?? null,
      pickFolder: async () => wishes.pickCopy?.("") ?? null,
      newToken: () => randomBytes(8).toString("hex"),
    }),
    askKey: createAskKey({
      resolveText: async (name) => {
        const found = wishes.keys?.[name];
        if (found === undefined) throw Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
        return [[found]];
      },
      now: () => Instant.parse(new Date(now).toISOString()),
    }),
    notices: {
      show: (words, pressed) => {
        notices.push({ ...words, pressed });
        return true;
      },
      close: () => undefined,
      isInFront: () => false,
      pressed: () => undefined,
    },
    openLink: async () => succeed({ opened: false }),
    link: { get: () => null, leave: () => undefined },
    backup: {
      folder,
      ownKey: wishes.ownKey ?? new Uint8Array(32).fill(7),
      pick: {
        saveBackup: async (suggested) => wishes.pickCopy?.(suggested) ?? null,
        openBackup: async () => wishes.pickCopy?.("") ?? null,
        openExport: async () => {
          const file = wishes.pickCopy?.("") ?? null;
          return succeed(file === null ? null : { name: basename(file), bytes: Uint8Array.from(readFileSync(file)) });
        },
        folder: async () => wishes.pickCopy?.("") ?? null,
      },
      newId: randomUUID,
      newToken: () => randomBytes(8).toString("hex"),
      randomBytes,
      cost: { cost: 2, blockSize: 1, parallel: 1 },
    },
  };
  const { clock, log, secrets, facts } = parts;
  const held = around ? around(store) : store;
  const front = buildFront({
    store: held,
    seeds: wishes.seeds
      ? new Map(wishes.seeds.map((seed) => [seed.slug, seed]))
      : loadCompanies({ folder: from("seeds", "companies") }),
    clock,
    log,
    secrets,
    listDoor: openCompanyList(createCompanyList()),
    systemLanguage: "en",
    facts,
    unreadable: () => made.unreadable(),
    companiesChanged: () => parts.notify("companies:changed", {}),
  });
  const made = createHandlers({ ...parts, store: held, front });
  const handlers = { ...made.handlers, ...front.handlers };
  const { companies } = front;
  const { post, readings, afterSending, campaigns, replies, takeReply, backups, agenda } = made;
  const bugs: unknown[] = [];
  const find = (name: CallName) => (Object.hasOwn(handlers, name) ? handlers[name as keyof typeof handlers] : null);
  const schemasOf = async (name: CallName) => contract[name];
  const answer = createAnswer({
    isTrusted: () => true,
    find,
    schemasOf,
    reportBug: (_call, error) => bugs.push(error),
  });
  const call = <N extends CallName>(name: N, input?: unknown) =>
    answer({} as Parameters<typeof answer>[0], name, input) as Promise<Result<CallOutput<N>>>;
  const take = async <N extends CallName>(name: N, input?: unknown): Promise<CallOutput<N>> => {
    const result = await call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.code} ${result.detail}`);
    return result.value;
  };
  const draft = async ({
    wish = {},
    ...change
  }: {
    readonly wish?: Partial<LetterWish>;
    readonly [key: string]: unknown;
  } = {}) => {
    const asked = { slug, kind: "erasure", follows: null, ...change };
    const { suggested } = await take("requests:plan", { ...asked, companyPlace: null });
    const { summary, letter } = await take("requests:draft", { ...asked, wish: { ...suggested, ...wish } });
    return { requestId: summary.requestId, subject: letter.subject, text: letter.text };
  };
  /** Waits until a letter neither is on its way nor could go right now; answers with its page. */
  const settled = async (requestId: RequestId) => {
    for (;;) {
      const page = await take("requests:get", { requestId });
      const { state, waits, failure } = page.dispatch ?? { state: "draft", waits: null, failure: null };
      const isGoing = (state === "approved" && waits === "turn") || (state === "sending" && failure === null);
      if (!isGoing) return page;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return {
    store,
    call,
    take,
    draft,
    settled,
    /** A fresh letter, sent; `sent` is its page once nothing more comes of it by itself. */
    sendNew: async () => {
      const letter = await draft();
      await take("requests:send", letter);
      return { requestId: letter.requestId, sent: await settled(letter.requestId) };
    },
    pending: post.pending,
    afterSending,
    /** What waits for its time, in no order. */
    timers: timers as ReadonlySet<{ readonly ms: number; readonly ring: () => void }>,
    queue: post.queue,
    readings,
    companies,
    campaigns,
    replies,
    takeReply,
    backups,
    agenda,
    /** What the system was to show. */
    notices: notices as readonly { readonly title: string; readonly body: string }[],
    folder,
    /** Files out of received mails that were saved. */
    files: files as readonly { readonly name: string; readonly bytes: Uint8Array }[],
    parcels: parcels as readonly Parcel[],
    /** As whom each of them was handed over. */
    users: users as readonly string[],
    changes: changes as readonly unknown[],
    saved: saved as readonly Parameters<LetterFiles["save"]>[0][],
    /** Kept files that were given out. */
    savedFiles: savedFiles as readonly { readonly name: string; readonly bytes: Uint8Array }[],
    bugs: bugs as readonly unknown[],
    turnTo: (instant: string) => {
      now = Date.parse(instant);
    },
    /** Another program's hand in the file; what it begins lasts until `end`. */
    other: () => {
      const db = connect(path, null);
      return { exec: (sql: string) => void db.exec(sql), end: () => void db.close() };
    },
    close: () => {
      void post.queue.stop();
      afterSending.stop();
      agenda.stop();
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
};

export type TestDesk = ReturnType<typeof openTestDesk>;
