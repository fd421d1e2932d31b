// Wall: our own origin `app://desk/`; files of one folder, decoded, resolved and compared with the root. No file://.
import path from "node:path";
import { contentSecurityPolicy } from "./csp.ts";

/** To be registered before `ready`: a standard origin, so that `self` in the CSP means something. */
export const appScheme = {
  scheme: "app",
  privileges: { standard: true, secure: true, supportFetchAPI: false, corsEnabled: false, stream: false },
};

export const startUrl = "app://desk/";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/** True for addresses of our own origin. `URL.origin` is no help: it is "null" for schemes that Node does not know. */
export const isOurs = (address: string): boolean => {
  try {
    const url = new URL(address);
    return url.protocol === "app:" && url.host === "desk" && url.username === "" && url.password === "";
  } catch {
    // Not an address at all, so not ours.
    return false;
  }
};

/**
 * The file that an address means, or null if it is not ours or leaves the root. `..`, encoded slashes, backslashes and
 * NUL are all judged after decoding.
 */
export const resolveFile = (root: string, address: string): string | null => {
  if (!isOurs(address)) return null;
  let wanted: string;
  try {
    wanted = decodeURIComponent(new URL(address).pathname);
  } catch {
    // A broken percent sign names no file.
    return null;
  }
  if (/[\0\\]/.test(wanted)) return null;
  const file = path.resolve(root, `.${wanted === "/" ? "/index.html" : wanted}`);
  return file.startsWith(root + path.sep) && path.extname(file) in types ? file : null;
};

/** What a request is answered with; `body` is null where there is nothing to hand out. */
export type FileAnswer = {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | null;
};

const refuse = (status: number): FileAnswer => ({ status, headers: {}, body: null });

type Needs = {
  readonly root: string;
  /** The bytes of a file; rejects with the file system's error. */
  readonly readFile: (file: string) => Promise<Buffer>;
  /** 128 bits or more, fresh for each page. */
  readonly newNonce: () => string;
};

/** Answers requests for `app://desk/…` from `root`. */
export const createAppProtocol = ({ root, readFile, newNonce }: Needs) => {
  const folder = path.resolve(root);
  return async (request: { readonly url: string; readonly method: string }): Promise<FileAnswer> => {
    if (request.method !== "GET") return refuse(405);
    const file = resolveFile(folder, request.url);
    if (file === null) return refuse(404);
    const nonce = newNonce();
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "EISDIR") return null;
      throw error;
    });
    if (bytes === null) return refuse(404);
    const isPage = path.extname(file) === ".html";
    return {
      status: 200,
      headers: {
        "content-type": types[path.extname(file)] ?? "application/octet-stream",
        "content-security-policy": contentSecurityPolicy(nonce),
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": "no-store",
      },
      body: isPage ? Buffer.from(bytes.toString("utf8").replaceAll("__CSP_NONCE__", nonce)) : bytes,
    };
  };
};
