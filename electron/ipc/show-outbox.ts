// The queue as the window shows it: what waits in the current mode, when it goes and why not sooner.
import type { Store } from "../adapters/store/store.ts";
import type { OutboxStatus } from "../shared/outbox.ts";
import type { KeptSettings } from "./kept-settings.ts";
import type { Post } from "./post.ts";

/** More than anybody reads; the rest is a number. */
const mostShown = 100;

export const createShowOutbox =
  ({ store, kept, post }: { store: Store; kept: KeptSettings; post: Post }) =>
  (): OutboxStatus => {
    const { queue } = post;
    const mode = kept.mode() ?? "practice";
    const waits = [...queue.plan().waiting].filter(([, wait]) => wait.mode === mode);
    const times = waits.flatMap(([, { at }]) => (at === null ? [] : [at])).sort();
    const paused = kept.paused();
    const trouble = queue.trouble();
    const byApp =
      paused?.by === "app" && mode === "real"
        ? paused
        : trouble && { by: "app" as const, code: trouble, mailbox: null };
    const sending = queue.sending();
    return {
      paused: paused?.by === "person" ? paused : byApp,
      online: queue.isOnline(),
      waiting: waits.length,
      leftover: waits.filter(([requestId]) => post.leftover.has(requestId)).length,
      sending: sending !== null && store.requests.get(sending)?.mode === mode ? sending : null,
      nextAt: times[0] ?? null,
      lastAt: times.at(-1) ?? null,
      mustAsk: waits.some(([, { why }]) => why === "must-ask"),
      letters: waits.slice(0, mostShown).flatMap(([requestId, { why, at }]) => {
        const request = store.requests.get(requestId);
        return request === null ? [] : [{ requestId, company: request.company, kind: request.kind, why, at }];
      }),
    };
  };
