// Hands the app's own files to the window, and knows when the first page has all that it begins with.
import type { ProtocolRequest, ProtocolResponse } from "electron";
import { type FileAnswer, startUrl } from "./app-protocol.ts";

type Handler = (request: ProtocolRequest, respond: (response: ProtocolResponse) => void) => void;

type Needs = {
  /** `registerBufferProtocol` of Electron: `handle` would have main load all of fetch, a tenth of a bare window's start. */
  readonly register: (handler: Handler) => void;
  /** Tells the address of each file that has reached the window whole: main hands out a longer one bit by bit. */
  readonly hearArrivals: (hear: (url: string) => void) => void;
  readonly answer: (request: { readonly url: string; readonly method: string }) => Promise<FileAnswer>;
  /** A file that could not be read once the first page was there. */
  readonly failed: (error: unknown) => void;
};

/** Chromium's net::ERR_UNEXPECTED. */
const unexpected = -9;

/** The addresses of the files that a page of ours names. */
export const listNamed = (page: string): string[] =>
  [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, name = ""]) => new URL(name, startUrl).href);

const toResponse = ({ status, headers, body }: FileAnswer): ProtocolResponse => ({
  statusCode: status,
  headers,
  data: body ?? Buffer.alloc(0),
});

/** Follows the first page: `answered` throws if a file that it needs is not there. */
const followFirstPage = (whole: () => void) => {
  /** null: the page itself is not there yet. */
  let missing: Set<string> | null = null;
  return {
    answered: (url: string, { status, body }: FileAnswer): void => {
      if (url !== startUrl && !missing?.has(url)) return;
      if (status !== 200) throw new Error(`${url} was answered by ${status}.`);
      if (url === startUrl) missing ??= new Set([startUrl, ...listNamed(String(body))]);
    },
    arrived: (url: string): void => {
      if (missing?.delete(url) && missing.size === 0) whole();
    },
  };
};

/** Resolves once the window has its first page and the files that this names; rejects if one of them cannot be had. */
export const serveFiles = ({ register, hearArrivals, answer, failed }: Needs): Promise<void> =>
  new Promise((resolve, reject) => {
    let isHere = false;
    const first = followFirstPage(() => {
      isHere = true;
      resolve();
    });
    const fail = (error: unknown) => (isHere ? failed : reject)(error);
    hearArrivals(first.arrived);
    register((request, respond) => {
      answer(request).then(
        (found) => {
          try {
            if (!isHere) first.answered(request.url, found);
          } catch (error) {
            fail(error);
          }
          respond(toResponse(found));
        },
        (error: unknown) => {
          respond({ error: unexpected });
          fail(error);
        },
      );
    });
  });
