// Hands the rooms their parts and gathers their handlers: one for every call of the contract.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { HolidayLookup } from "../adapters/holidays/load-holidays.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { PracticeServer } from "../adapters/practice/create-practice-server.ts";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { Mailer } from "../adapters/smtp/create-mailer.ts";
import type { Store } from "../adapters/store/store.ts";
import type { Templates } from "../adapters/templates/load-templates.ts";
import type { CompanySeed, Slug } from "../shared/company.ts";
import type { AppInfo, EventBody, EventName } from "../shared/contract.ts";
import type { LawPack } from "../shared/law.ts";
import type { Language, LawId } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";
import type { Result } from "../shared/result.ts";
import { createAppHandlers } from "./app.ts";
import { createCompanyHandlers } from "./companies.ts";
import { createFindOutdated } from "./find-outdated.ts";
import { createKeptSettings, type KeptSettings } from "./kept-settings.ts";
import { createOutboxHandlers } from "./outbox.ts";
import { createPost } from "./post.ts";
import { createPracticeHandlers } from "./practice.ts";
import { createRequestHandlers } from "./requests.ts";
import { createSendTest } from "./send-test.ts";
import type { Handlers } from "./serve.ts";
import { createSettingsHandlers } from "./settings.ts";
import { createRequestView } from "./show-request.ts";
import { createUnderWay } from "./under-way.ts";
import { createWaysOut } from "./ways-out.ts";

export type HandlerParts = {
  readonly store: Store;
  readonly seeds: ReadonlyMap<Slug, CompanySeed>;
  readonly laws: ReadonlyMap<LawId, LawPack>;
  readonly holidays: HolidayLookup;
  readonly templates: Templates;
  readonly clock: Clock;
  readonly log: Log;
  readonly notify: <E extends EventName>(event: E, body: EventBody<E>) => void;
  readonly practice: PracticeServer;
  readonly mailer: Mailer;
  readonly secrets: Secrets;
  readonly systemLanguage: Language;
  readonly facts: Omit<AppInfo, "today">;
  readonly openLink: (url: string) => Promise<Result<{ opened: boolean }>>;
};

export const createHandlers = (
  parts: HandlerParts,
): {
  handlers: Handlers;
  kept: KeptSettings;
  /** Resolves when no letter is on its way; null if none is. */
  pending: () => Promise<void> | null;
} => {
  const { store, seeds, laws, holidays, clock, log, practice, mailer, secrets } = parts;
  const kept = createKeptSettings({ settings: store.settings, systemLanguage: parts.systemLanguage });
  const findOutdated = createFindOutdated({ seeds, contacts: store.contacts, kept });
  const underWay = createUnderWay();
  const view = createRequestView({ store, laws, holidays, clock, underWay, findOutdated });
  const ways = createWaysOut({ kept, secrets, mailer, practice });
  const changed = (requestId: RequestId | null) => parts.notify("requests:changed", { requestId });
  const post = createPost({ store, ways, clock, view, log, underWay, changed });
  const handlers: Handlers = {
    ...createAppHandlers({
      facts: parts.facts,
      unreadable: () => store.requests.unreadable().length,
      today: clock.today,
      openLink: parts.openLink,
    }),
    ...createCompanyHandlers({ seeds, store, clock }),
    ...createRequestHandlers({
      seeds,
      store,
      templates: parts.templates,
      kept,
      clock,
      view,
      post,
      findOutdated,
      changed,
    }),
    ...createOutboxHandlers({ store, kept, clock, view, post, underWay, changed }),
    ...createSettingsHandlers({ kept, secrets, sendTest: createSendTest({ ways, clock, language: kept.language }) }),
    ...createPracticeHandlers({ store, server: practice }),
  };
  return { handlers, kept, pending: post.pending };
};
