// Wall: the hidden window's own origin. It serves the reader's script and one job, to one window, once.
import { readdirSync } from "node:fs";
import path from "node:path";
import { readPacked } from "../files/read-packed.ts";
import type { WindowJob } from "./reading-window.ts";

/** To be registered before `ready`. Unknown to every session but the hidden window's. */
export const readingScheme = {
  scheme: "reading",
  privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: false, stream: false },
};

const page = '<!doctype html><meta charset="utf-8"><title></title><script type="module" src="/reader.js"></script>';

/** Nothing but the reader's own script runs, and it speaks to its own origin alone; what the file holds is never shown. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  // No dialog either: a page that prints would put the system's own window up, and take the app down with it when it ends.
  "sandbox allow-scripts allow-same-origin",
  "require-trusted-types-for 'script'",
].join("; ");

const answer = (body: string | Uint8Array, type: string): Response =>
  // A Uint8Array is a body everywhere; only the types of Node 18 know it by another name.
  new Response(typeof body === "string" ? body : Uint8Array.from(body), {
    headers: {
      "content-type": type,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });

const refuse = (): Response => new Response(null, { status: 404 });

/** The scripts of the built reader by their paths, `/reader.js` among them; the folder is looked at once. */
export const listScripts = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .map((name) => name.replace(/\.br$/, ""))
      .filter((name) => /^[\w.-]+\.js$/.test(name))
      .map((name) => [`/${name}`, path.join(folder, name)]),
  );

/** Answers the requests of one reading under `origin` (`reading://<token>`); the file's bytes are handed out once. */
export const createReadingScheme = ({
  origin,
  job,
  scripts,
}: {
  readonly origin: string;
  readonly job: WindowJob;
  readonly scripts: ReadonlyMap<string, string>;
}) => {
  let kept: WindowJob | null = job;
  return async (request: Pick<Request, "url" | "method">): Promise<Response> => {
    if (request.method !== "GET" || !request.url.startsWith(`${origin}/`)) return refuse();
    const asked = request.url.slice(origin.length);
    const script = scripts.get(asked);
    if (script !== undefined) return answer(await readPacked(script), "text/javascript; charset=utf-8");
    if (asked === "/") return answer(page, "text/html; charset=utf-8");
    if (kept === null) return refuse();
    if (asked === "/job") {
      const { kind, name, charset = null } = kept;
      return answer(JSON.stringify({ kind, name, charset }), "application/json");
    }
    if (asked !== "/bytes") return refuse();
    const { bytes } = kept;
    kept = null;
    return answer(bytes, "application/octet-stream");
  };
};
