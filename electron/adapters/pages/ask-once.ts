// One question to one server, over a connection of its own: no cookies, no referrer, no login, nothing kept.
import type { IncomingMessage } from "node:http";
import https from "node:https";
import type tls from "node:tls";
import { judgeStatus } from "../../core/pages/judge-status.ts";
import { isPossibleType } from "../../core/pages/tell-content.ts";
import type { Language } from "../../shared/lists.ts";
import { type Failure, fail } from "../../shared/result.ts";
import type { PageWish } from "./fetch-page.ts";
import { openSecureSocket, type SocketNeeds } from "./open-secure-socket.ts";
import type { PageLimits } from "./page-limits.ts";
import { takeBody } from "./take-body.ts";

export type AskNeeds = SocketNeeds & { readonly browser: string };

export type Asking = {
  readonly url: URL;
  readonly wish: Pick<PageWish, "use" | "language">;
  readonly limits: PageLimits;
  readonly signal: AbortSignal;
  /** It takes longer than one step may. */
  readonly giveUp: () => void;
  readonly received: (bytes: number) => void;
};

export type Answer =
  | { readonly kind: "page"; readonly bytes: Uint8Array; readonly type: string | null }
  /** `to`: as the server wrote it. */
  | { readonly kind: "moved"; readonly to: string }
  | { readonly kind: "failed"; readonly failure: Failure };

const failed = (failure: Failure): Answer => ({ kind: "failed", failure });

/** What a browser sends with a page that is typed into it, less what tells one person from another. */
const headersFor = (use: PageWish["use"], language: Language, browser: string) => ({
  "User-Agent": browser,
  Accept:
    use === "policy"
      ? "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.8"
      : "application/json,text/csv,application/zip,text/plain;q=0.9,*/*;q=0.8",
  "Accept-Language": language === "en" ? "en" : `${language},en;q=0.5`,
  "Accept-Encoding": "gzip, deflate, br",
});

const send = (line: tls.TLSSocket, { url, wish, signal }: Asking, browser: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = https.request({
      host: url.hostname,
      port: url.port,
      path: `${url.pathname}${url.search}`,
      headers: headersFor(wish.use, wish.language, browser),
      // The line that was judged; without an agent nothing is kept open for later.
      createConnection: () => line,
      signal,
    });
    request.once("response", resolve);
    // Stays for good, as a late error must not end the app.
    request.on("error", reject);
    // Where a server changes to another protocol there comes neither.
    request.once("close", () => reject(new Error("No answer came.")));
    request.end();
  });

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Node reads the bytes of a header as Latin-1. Many servers write an address out in UTF-8, and browsers take it as that. */
const readLocation = (header: string): string => {
  try {
    return utf8.decode(Buffer.from(header, "latin1"));
  } catch {
    // No UTF-8, so it is what Node took it for.
    return header;
  }
};

const read = async (answer: IncomingMessage, asking: Asking): Promise<Answer> => {
  const host = asking.url.host;
  const status = judgeStatus(answer.statusCode ?? 0);
  if (status.kind === "failed") return failed(fail(status.code, `Status ${answer.statusCode}.`, { detail: host }));
  if (status.kind === "moved") {
    const { location } = answer.headers;
    return location === undefined
      ? failed(fail("page-server-trouble", "It leads nowhere.", { detail: host }))
      : { kind: "moved", to: readLocation(location) };
  }
  const type = answer.headers["content-type"] ?? null;
  if (!isPossibleType(asking.wish.use, type)) {
    return failed(fail("page-wrong-type", "It is something else.", { detail: host }));
  }
  const { signal, received } = asking;
  const body = await takeBody(answer, { most: asking.limits.bytes, signal, received });
  return body.ok ? { kind: "page", bytes: body.value, type } : failed({ ...body, detail: host });
};

/** Rejects once `signal` is aborted. */
export const askOnce = async (asking: Asking, needs: AskNeeds): Promise<Answer> => {
  const { url, limits, signal, giveUp } = asking;
  const target = { host: url.hostname, port: Number(url.port || 443), timeout: limits.connect };
  let timer = setTimeout(giveUp, limits.connect * 2);
  try {
    const line = await openSecureSocket(target, needs, signal);
    if (!line.ok) return failed(line);
    clearTimeout(timer);
    timer = setTimeout(giveUp, limits.answer);
    try {
      const answer = await send(line.value, asking, needs.browser);
      clearTimeout(timer);
      return await read(answer, asking);
    } catch (error) {
      if (signal.aborted) throw error;
      return failed(fail("page-broke-off", "The answer broke off.", { detail: url.host, retry: true }));
    } finally {
      line.value.destroy();
    }
  } finally {
    clearTimeout(timer);
  }
};
