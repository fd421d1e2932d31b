// Which of the person's data went to whom, out of the letters that are out.
import type { Store } from "../adapters/store/store.ts";
import type { Mode } from "../shared/lists.ts";
import type { LedgerEntry } from "../shared/request.ts";
import type { RequestView } from "./show-request.ts";

/** Newest first. A letter of which nobody knows whether it went out is there too and says so, as does one that came back. */
export const createShowLedger =
  ({ store, view }: { store: Store; view: RequestView }) =>
  async (mode: Mode): Promise<LedgerEntry[]> => {
    const requests = new Map(store.requests.list(mode).map((request) => [request.requestId, request]));
    const dispatches = store.outbox.list(mode);
    const files = store.attachments.namesOf(mode);
    const list = await view.list(mode);
    return list
      .flatMap(({ requestId, slug, company, kind, status, sentOn, way }): LedgerEntry[] => {
        const hasBounced = status === "bounced";
        const isCertain = status === "sent" || hasBounced;
        const lastTriedAt = dispatches.get(requestId)?.maybeDeliveredAt ?? null;
        const on = sentOn ?? (lastTriedAt && view.dayOf(lastTriedAt));
        if (on === null || !(isCertain || status === "unsure" || status === "sending")) return [];
        const request = requests.get(requestId);
        const data = [...(request?.discloses ?? [])];
        // a complaint tells the authority, not the company
        const told = kind === "complaint" ? (request?.letter.to.name ?? company) : company;
        return [
          {
            requestId,
            slug,
            company: told,
            kind,
            on,
            way: way ?? "email",
            isCertain,
            hasBounced,
            data,
            files: [...(files.get(requestId) ?? [])],
          },
        ];
      })
      .sort((one, other) => (one.on < other.on ? 1 : Number(one.on !== other.on) * -1));
  };
