// Fetches one page: asks, follows where it is sent on to, each address checked anew, and ends what takes too long.
import { checkAddress } from "../../core/pages/check-address.ts";
import { tellCharset } from "../../core/pages/tell-charset.ts";
import { type Content, tellContent } from "../../core/pages/tell-content.ts";
import type { Instant } from "../../shared/day.ts";
import type { PageUse } from "../../shared/lists.ts";
import { mostHops } from "../../shared/page.ts";
import { type Failure, fail, type Result, succeed } from "../../shared/result.ts";
import type { Answer, AskNeeds } from "./ask-once.ts";
import type { FetchedPage, FetchPage, PageFetching, PageWish } from "./fetch-page.ts";
import { type PageLimits, pageLimits } from "./page-limits.ts";

type Needs = AskNeeds & {
  readonly now: () => Instant;
  readonly limits?: Readonly<Record<PageUse, PageLimits>>;
};

type Walk = { readonly hops: readonly string[]; readonly page: Extract<Answer, { kind: "page" }> };

/** More often than this nobody needs to hear of bytes. */
const tellEvery = 64 * 1024;

const endings: Readonly<Record<Content, string>> = { pdf: "pdf", zip: "zip", html: "html", json: "json", text: "txt" };

/** As a browser would call the file: the last part of its address, with the ending of what it is. */
const nameFile = (url: URL, content: Content): string => {
  const last = url.pathname.split("/").filter(Boolean).at(-1) ?? url.hostname;
  const plain = last.replace(/[^\w.-]/g, "_").slice(-100);
  if (content === "text" && /\.(?:csv|tsv|txt|md)$/i.test(plain)) return plain;
  return `${plain.replace(/\.[a-z]{2,5}$/i, "")}.${endings[content]}`;
};

const leadsAstray = (host: string): Failure =>
  fail("page-redirect-unlawful", "It is sent on to an address that is not asked.", { detail: host });

/** Where an answer sends on to, if that may be asked. */
const findNext = (from: URL, to: string): Result<URL> => {
  let next: URL;
  try {
    next = new URL(to, from);
  } catch {
    return leadsAstray(from.host); // What the parser does not take leads nowhere: that is the answer.
  }
  const checked = checkAddress(next.href);
  // The step down to http is the server's word, and nobody here asked for it.
  return checked.ok && !checked.isFromHttp ? succeed(new URL(checked.url)) : leadsAstray(next.host || from.host);
};

const finish = ({ url, use }: PageWish, { hops, page }: Walk, fetchedAt: Instant): Result<FetchedPage> => {
  const last = new URL(hops.at(-1) ?? url);
  const content = tellContent(use, page.type, page.bytes.subarray(0, 4096));
  if (content === null) return fail("page-wrong-type", "It is something else.", { detail: last.host });
  const isTextual = content === "html" || content === "text";
  const charset = isTextual ? tellCharset(page.type) : null;
  const type = page.type?.slice(0, 200) ?? null;
  const origin = { asked: url, hops: [...hops], fetchedAt, type, size: page.bytes.length };
  // Decoded where it is read: that takes time and memory, which a hostile page would take from the whole app here.
  return succeed({ origin, name: nameFile(last, content), bytes: page.bytes, charset });
};

type Ways = PageFetching & { readonly giveUp: () => void; readonly limits: PageLimits };

const walk = async (wish: PageWish, needs: Needs, ways: Ways): Promise<Result<Walk>> => {
  const { signal, giveUp, limits } = ways;
  const hops: string[] = [];
  let url = new URL(wish.url);
  // What speaks TLS takes a start a fortieth of a second that most starts have no use for.
  const { askOnce } = await import("./ask-once.ts");
  for (;;) {
    const { host } = url;
    let told = 0;
    const received = (bytes: number): void => {
      if (bytes - told < tellEvery) return;
      told = bytes;
      ways.progress({ host, received: bytes });
    };
    ways.progress({ host, received: 0 });
    const answer = await askOnce({ url, wish, limits, signal, giveUp, received }, needs);
    if (answer.kind === "page") return succeed({ hops, page: answer });
    if (answer.kind === "failed") {
      const isAstray = hops.length > 0 && answer.failure.code === "web-address-private";
      return isAstray ? leadsAstray(host) : answer.failure;
    }
    if (hops.length === mostHops) return fail("page-redirects", "It is sent on too often.", { detail: host });
    const next = findNext(url, answer.to);
    if (!next.ok) return next;
    url = next.value;
    hops.push(url.href);
  }
};

export const createFetchPage = (needs: Needs): FetchPage => {
  const allLimits = needs.limits ?? pageLimits;
  return async (wish, { signal, progress }) => {
    const checked = checkAddress(wish.url);
    if (!checked.ok) return fail(checked.fault, "This address is not asked.");
    if (signal.aborted) return fail("reading-stopped", "The fetching was stopped.");
    const limits = allLimits[wish.use];
    const end = new AbortController();
    const giveUp = () => end.abort();
    const timer = setTimeout(giveUp, limits.whole);
    signal.addEventListener("abort", giveUp, { once: true });
    try {
      const walked = await walk({ ...wish, url: checked.url }, needs, { signal: end.signal, progress, giveUp, limits });
      return walked.ok ? finish({ ...wish, url: checked.url }, walked.value, needs.now()) : walked;
    } catch (error) {
      if (!end.signal.aborted) throw error;
      if (signal.aborted) return fail("reading-stopped", "The fetching was stopped.");
      return fail("page-took-too-long", "It took too long.", { detail: checked.host, retry: true });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
    }
  };
};
