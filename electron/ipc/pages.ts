// Calls that fetch one page from the web when the person asks for it, and what came until a room takes it.
import type { FetchedPage, FetchPage } from "../adapters/pages/fetch-page.ts";
import { checkAddress } from "../core/pages/check-address.ts";
import type { Language, Mode, PageUse } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { HandlersOf } from "./serve.ts";

type Needs = {
  readonly fetchPage: FetchPage;
  readonly language: () => Language;
  readonly mode: () => Mode;
  readonly progress: (state: { readonly host: string; readonly received: number }) => void;
};

export type PageDesk = {
  readonly handlers: HandlersOf<"pages">;
  /** What was fetched for this use, once: it is not held any longer. `page-gone` if there is nothing. */
  readonly take: (use: PageUse) => Result<FetchedPage>;
  /** Ends what is being fetched and forgets what came. */
  readonly stop: () => boolean;
};

export const createPageDesk = ({ fetchPage, language, mode, progress }: Needs): PageDesk => {
  let run: AbortController | null = null;
  let held: { readonly use: PageUse; readonly page: FetchedPage } | null = null;

  const forget = (): boolean => {
    const wasHeld = held !== null;
    held = null;
    return wasHeld;
  };
  const stop = (): boolean => {
    forget();
    run?.abort();
    return run !== null;
  };

  const handlers: HandlersOf<"pages"> = {
    "pages:check": ({ address }) => {
      const checked = checkAddress(address);
      if (!checked.ok) return fail(checked.fault, "This address is not asked.");
      const { url, host, reading, isFromHttp } = checked;
      return succeed({ url, host, reading, isFromHttp });
    },
    "pages:fetch": async ({ url, use }) => {
      // Its promise is that nothing leaves the computer.
      if (mode() === "practice") return fail("page-in-practice", "In practice mode nothing is fetched.");
      // A window that was loaded anew knows nothing of what its former self asked for.
      stop();
      const own = new AbortController();
      run = own;
      try {
        const fetched = await fetchPage({ url, use, language: language() }, { signal: own.signal, progress });
        if (!fetched.ok) return fetched;
        // The last piece may have come in the moment of the word to stop.
        if (own.signal.aborted) return fail("reading-stopped", "The fetching was stopped.");
        held = { use, page: fetched.value };
        return succeed({ use, origin: fetched.value.origin });
      } finally {
        if (run === own) run = null;
      }
    },
    "pages:stop": () => succeed({ stopped: stop() }),
    "pages:leave": () => succeed({ left: forget() }),
  };
  return {
    handlers,
    take: (use) => {
      if (held?.use !== use) return fail("page-gone", "There is nothing that was fetched.");
      const { page } = held;
      held = null;
      return succeed(page);
    },
    stop,
  };
};
