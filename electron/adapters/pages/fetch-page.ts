// The face of what fetches one page from the web.
import type { Language, PageUse } from "../../shared/lists.ts";
import type { PageOrigin } from "../../shared/page.ts";
import type { Result } from "../../shared/result.ts";

export type PageWish = {
  /** As `checkAddress` gives it. */
  readonly url: string;
  readonly use: PageUse;
  /** Of the person: many policies are there in several. */
  readonly language: Language;
};

export type PageFetching = {
  readonly signal: AbortSignal;
  /** Whom is being asked, and how many bytes have come. */
  readonly progress: (state: { readonly host: string; readonly received: number }) => void;
};

/**
 * `name`: as a file of it would be called. `bytes`: as the server wrote them. `charset`: how it says that a text is written;
 * null: it does not, or it is no text.
 */
export type FetchedPage = {
  readonly origin: PageOrigin;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
};

/**
 * Asks once and follows at most five redirects, each of which is checked as the first address was. Fails with
 * `web-address-…`, `site-…`, `page-…`, or `reading-stopped`. Never throws.
 */
export type FetchPage = (wish: PageWish, fetching: PageFetching) => Promise<Result<FetchedPage>>;
