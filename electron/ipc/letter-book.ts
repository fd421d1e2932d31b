// The letters that are out, as an answer to them is told by: built once and kept until something changes.
import type { Store } from "../adapters/store/store.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import type { LetterOut } from "../core/replies/match-reply.ts";
import { asciiAddress } from "../shared/ascii-address.ts";
import type { CompanyRecord } from "../shared/company.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";
import type { CompanyDirectory } from "./company-directory.ts";

type Needs = {
  readonly store: Pick<Store, "requests" | "outbox" | "contacts">;
  readonly companies: Pick<CompanyDirectory, "get">;
};

export type LetterBook = {
  readonly letters: (mode: Mode) => readonly LetterOut[];
  /** To be called after every change to requests, letters or companies. */
  readonly forget: () => void;
};

const hostOf = (website: string | null): readonly string[] => {
  try {
    return website === null ? [] : [new URL(website).hostname.replace(/^www\./, "")];
  } catch {
    return []; // What a policy calls its website may be anything.
  }
};

/** Addresses of authorities and of others that a policy names are not the company's. */
const addressesOf = (record: CompanyRecord | null, own: string | undefined): readonly string[] =>
  [
    ...(record?.contacts ?? [])
      .filter(({ kind, role }) => kind === "email" && role !== "authority" && role !== "third-party")
      .flatMap(({ value }) => value ?? []),
    ...(own === undefined ? [] : [own]),
  ].flatMap((address) => asciiAddress(address) ?? []);

export const createLetterBook = ({ store, companies }: Needs): LetterBook => {
  let known: Partial<Record<Mode, readonly LetterOut[]>> = {};

  const build = (mode: Mode): readonly LetterOut[] => {
    const requests = new Map(store.requests.list(mode).map((request) => [request.requestId, request]));
    const dispatches = store.outbox.list(mode);
    const own = store.contacts.all();
    const firstOf = (request: StoredRequest): RequestId => {
      let at = request;
      for (const seen = new Set<RequestId>(); at.follows !== null && !seen.has(at.requestId); ) {
        seen.add(at.requestId);
        at = requests.get(at.follows) ?? { ...at, follows: null };
      }
      return at.requestId;
    };
    return [...requests.values()].flatMap((request): LetterOut[] => {
      const dispatch = dispatches.get(request.requestId);
      if (dispatch === undefined && request.sentBy === null) return [];
      const record = companies.get(request.slug);
      return [
        {
          requestId: firstOf(request),
          mode,
          reference: request.reference,
          messageId: dispatch?.messageId ?? null,
          to: dispatch?.envelopeTo ?? request.letter.to.address,
          sentAt: dispatch?.lastTriedAt ?? dispatch?.approvedAt ?? request.createdAt,
          addresses: addressesOf(record, own.get(request.slug)?.email),
          domains: hostOf(record?.website?.value ?? null),
        },
      ];
    });
  };

  return {
    letters: (mode) => {
      const letters = known[mode] ?? build(mode);
      known = { ...known, [mode]: letters };
      return letters;
    },
    forget: () => {
      known = {};
    },
  };
};
