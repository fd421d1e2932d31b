// Finds a mail server by its name and opens a connection to it, trying each of its addresses in turn.
import { lookup as systemLookup } from "node:dns/promises";
import net from "node:net";
import type { FailureCode } from "../../shared/failure-codes.ts";
import { plainHost } from "./is-loopback-host.ts";

/** The addresses of a host, best first; throws if it has none. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** As the system resolves names (hosts file and all), so that the app finds what other programs find. */
export const lookupBySystem: Lookup = async (host) => {
  const found = await systemLookup(host, { all: true });
  return found.map(({ address }) => address);
};

export type Opening =
  | { readonly kind: "open"; readonly socket: net.Socket }
  | { readonly kind: "failed"; readonly code: FailureCode };

const failed = (code: FailureCode): Opening => ({ kind: "failed", code });

const timeUp = (ms: number): { readonly over: Promise<null>; readonly stop: () => void } => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  return { over, stop: () => clearTimeout(timer) };
};

/** `localhost` is not asked of anybody: its answer must not be another machine. */
const addressesOf = async (host: string, lookup: Lookup, ms: number): Promise<readonly string[] | FailureCode> => {
  if (net.isIP(host) !== 0) return [host];
  if (host === "localhost") return ["127.0.0.1", "::1"];
  const { over, stop } = timeUp(ms);
  try {
    const found = await Promise.race([lookup(host), over]);
    if (found === null) return "timed-out";
    return found.length > 0 ? found : "host-not-found";
  } catch {
    return "host-not-found"; // Whatever the resolver says, there is no address: that is the answer.
  } finally {
    stop();
  }
};

const codeOf = (error: NodeJS.ErrnoException): FailureCode => {
  if (error.code === "ECONNREFUSED") return "connection-refused";
  return error.code === "ETIMEDOUT" ? "timed-out" : "connection-lost";
};

const connect = (address: string, port: number, ms: number, signal?: AbortSignal): Promise<Opening> =>
  new Promise((resolve) => {
    const socket = net.connect({ host: address, port });
    const settle = (opening: Opening) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      if (opening.kind === "failed") socket.destroy();
      resolve(opening);
    };
    const timer = setTimeout(() => settle(failed("timed-out")), ms);
    const stop = () => settle(failed("connection-lost"));
    signal?.addEventListener("abort", stop, { once: true });
    // Stays for good: a late error of a socket that nobody uses any more must not end the app.
    socket.on("error", (error) => settle(failed(codeOf(error))));
    socket.once("connect", () => settle({ kind: "open", socket }));
  });

/** The most telling of what went wrong on several addresses comes first. */
const tellingOrder: readonly FailureCode[] = ["connection-refused", "timed-out", "connection-lost"];

/**
 * An open TCP connection within `timeout` ms in all, or why there is none: `host-not-found`, `connection-refused`,
 * `timed-out`, `connection-lost` (no way to the server, or `signal` was aborted: nothing more is tried). Never throws.
 */
export const openSocket = async ({
  host,
  port,
  timeout,
  lookup,
  signal,
}: {
  readonly host: string;
  readonly port: number;
  readonly timeout: number;
  readonly lookup: Lookup;
  readonly signal?: AbortSignal;
}): Promise<Opening> => {
  const end = performance.now() + timeout;
  const left = (): number => Math.max(end - performance.now(), 1);
  const addresses = await addressesOf(plainHost(host), lookup, timeout);
  if (typeof addresses === "string") return failed(addresses);
  const codes: FailureCode[] = [];
  for (const [at, address] of addresses.entries()) {
    if (signal?.aborted) return failed("connection-lost");
    const opening = await connect(address, port, left() / (addresses.length - at), signal);
    if (opening.kind === "open") return opening;
    codes.push(opening.code);
  }
  return failed(tellingOrder.find((code) => codes.includes(code)) ?? "connection-lost");
};
