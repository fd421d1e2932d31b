// Finds a site's addresses, refuses it if one of them is not public or in a network of this computer, and opens TLS to exactly those that were judged.
import type net from "node:net";
import tls from "node:tls";
import { isInOwnNetwork } from "../../core/pages/is-in-own-network.ts";
import type { FailureCode } from "../../shared/failure-codes.ts";
import { type Failure, fail, type Result, succeed } from "../../shared/result.ts";

/** The addresses of a host, best first; rejects if it has none. */
type LookUp = (host: string) => Promise<readonly string[]>;

/** A TCP connection to one of the addresses that `lookup` gives, or why there is none. */
export type OpenSocket = (wish: {
  readonly host: string;
  readonly port: number;
  readonly timeout: number;
  readonly lookup: LookUp;
  /** Once it is aborted nothing more is tried. */
  readonly signal: AbortSignal;
}) => Promise<
  { readonly kind: "open"; readonly socket: net.Socket } | { readonly kind: "failed"; readonly code: FailureCode }
>;

export type SocketNeeds = {
  readonly lookUp: LookUp;
  readonly openSocket: OpenSocket;
  readonly isPublic: (address: string) => boolean;
  /** Of this computer, as CIDR, as they are now. */
  readonly ownNetworks: () => readonly string[];
  /** Whom to trust instead of the usual authorities, as PEM: for tests. */
  readonly authorities?: string;
};

/** Rejects once `signal` is aborted; what was waited for goes on and is heard by nobody. */
const unless = <T>(signal: AbortSignal, work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });

/** One private address among public ones is enough: a name that has both would be asked again until the other comes. */
const findPublic = async (host: string, { lookUp, isPublic, ownNetworks }: SocketNeeds, signal: AbortSignal) => {
  let found: readonly string[];
  try {
    found = await unless(signal, lookUp(host));
  } catch (error) {
    if (signal.aborted) throw error;
    found = []; // Whatever the resolver says, there is no address: that is the answer.
  }
  if (found.length === 0) return fail("site-not-found", "The name was not found.", { detail: host, retry: true });
  const own = ownNetworks();
  const isFar = (address: string) => isPublic(address) && !isInOwnNetwork(address, own);
  if (!found.every(isFar)) return fail("web-address-private", "The name leads into a network.", { detail: host });
  return succeed(found);
};

/** What breaks on the way is no word on the certificate. */
const broken = new Set(["ECONNRESET", "EPIPE", "ETIMEDOUT", "ECONNABORTED"]);

const judgeTls = (error: NodeJS.ErrnoException, host: string): Failure =>
  broken.has(error.code ?? "")
    ? fail("site-unreachable", "The connection broke.", { detail: host, retry: true })
    : fail("site-not-trusted", "The connection is not safe.", { detail: host });

const secure = (
  socket: net.Socket,
  host: string,
  { authorities }: SocketNeeds,
  signal: AbortSignal,
): Promise<Result<tls.TLSSocket>> =>
  new Promise((resolve, reject) => {
    const line = tls.connect({
      socket,
      servername: host,
      // Where the tests' own authority is handed in; the app trusts those that Node carries.
      ...(authorities !== undefined && { ca: authorities }),
      ALPNProtocols: ["http/1.1"],
      minVersion: "TLSv1.2",
      rejectUnauthorized: true,
    });
    const stop = () => {
      line.destroy();
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
    // Stays for good: a late error of a line that nobody uses any more must not end the app.
    line.on("error", (error) => {
      line.destroy();
      resolve(judgeTls(error, host));
    });
    line.once("secureConnect", () => {
      signal.removeEventListener("abort", stop);
      resolve(succeed(line));
    });
    if (signal.aborted) stop();
  });

/** Rejects once `signal` is aborted. `timeout`: in milliseconds, for the connection. */
export const openSecureSocket = async (
  { host, port, timeout }: { readonly host: string; readonly port: number; readonly timeout: number },
  needs: SocketNeeds,
  signal: AbortSignal,
): Promise<Result<tls.TLSSocket>> => {
  const found = await findPublic(host, needs, signal);
  if (!found.ok) return found;
  // The name is not looked up a second time: whoever answers it could say something else by then (DNS rebinding).
  const lookup = () => Promise.resolve(found.value);
  const connecting = needs.openSocket({ host, port, timeout, lookup, signal });
  const opening = await unless(signal, connecting).catch((reason: unknown) => {
    // Whoever stopped does not wait for the server; a line that opens all the same is closed at once.
    void connecting.then((late) => late.kind === "open" && late.socket.destroy());
    throw reason;
  });
  if (opening.kind === "failed") {
    return fail("site-unreachable", "The site could not be reached.", { detail: host, retry: true });
  }
  return secure(opening.socket, host, needs, signal);
};
