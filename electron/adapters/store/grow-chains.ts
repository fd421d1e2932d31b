// Puts links to the chain of a request: at once, for what was found without one, or together for what is due.
import { newestEntryForm } from "../../core/proof/entry-forms.ts";
import { type Link, makeLink } from "../../core/proof/make-link.ts";
import type { Day, Instant } from "../../shared/day.ts";
import type { LinkKind } from "../../shared/proof.ts";
import type { RequestId } from "../../shared/request.ts";
import { sha256 } from "../files/sha256.ts";
import { type createChainTables, nameSource, type StoredChain } from "./chain-tables.ts";
import { createLinksDue, mostLinksDue } from "./links-due.ts";
import type { Sql } from "./open-sql.ts";
import type { createProofSources, ProofSource } from "./proof-sources.ts";
import { StoreProblem } from "./store-problem.ts";

type Context = {
  readonly sql: Sql;
  readonly profileId: string;
  readonly chains: ReturnType<typeof createChainTables>;
  readonly sources: ReturnType<typeof createProofSources>;
};

const lettersKinds: readonly LinkKind[] = ["attachment", "letter"];

/** How many links that were. What is not there any more gets none. */
const grow = (
  { chains, sources }: Context,
  chain: StoredChain,
  its: readonly ProofSource[],
  laterOn: Day | null,
): number => {
  const { requestId, secret } = chain;
  const links: Link[] = [];
  for (const { kind, about } of its) {
    const form = kind === "event" ? newestEntryForm : 0;
    const bytes = sources.read(requestId, { kind, about, form });
    if (bytes === null) continue;
    const label = { position: chain.links + links.length + 1, kind, about, form, laterOn };
    links.push(makeLink(sha256, { secret, before: links.at(-1)?.link ?? chain.head, label, bytes }));
  }
  chains.write(requestId, links);
  return links.length;
};

const missing = ({ chains, sources }: Context, requestId: RequestId, kinds: readonly LinkKind[] | null) => {
  const linked = chains.linked(requestId);
  return sources.list(requestId, kinds).filter((source) => !linked.has(nameSource(source)));
};

/** A request of before that has no chain yet gets it as a whole at the next entry, or the first look. */
const growKnown = (context: Context, requestId: RequestId, find: () => readonly ProofSource[]) => {
  const chain = context.chains.of(requestId);
  if (chain !== null) grow(context, chain, find(), null);
};

/** Before the entry that says that it went comes the letter, with its files. */
const growDue = (context: Context, requestId: RequestId, eventIds: readonly string[]) =>
  growKnown(context, requestId, () => {
    const linked = context.chains.linked(requestId);
    const entries = eventIds.map((about) => ({ kind: "event", about }) as const);
    return [...context.sources.list(requestId, lettersKinds), ...entries].filter(
      (source) => !linked.has(nameSource(source)),
    );
  });

/** What no run linked is at the end of the log, since whatever links anything links all that is due. */
const findLeft = ({ sql, profileId }: Context): readonly RequestId[] => {
  const newest = (most: number) =>
    sql.all(
      `SELECT e.request_id, EXISTS (SELECT 1 FROM request_links l WHERE l.profile_id = e.profile_id
           AND l.request_id = e.request_id AND l.kind = 'event' AND l.about = e.event_id) AS is_linked
         FROM request_events e WHERE e.profile_id = :profileId ORDER BY e.position DESC LIMIT ${most}`,
      { profileId },
    );
  if (newest(1).every((row) => row.is_linked === 1)) return [];
  // Twice: a number that was not undone with its transaction may have let some more wait.
  const left = newest(2 * mostLinksDue).filter((row) => row.is_linked === 0);
  return [...new Set(left.map((row) => String(row.request_id) as RequestId))];
};

/** Every call is part of a commit of whoever calls, or one of its own. */
export const createGrowth = (context: Context) => {
  const { sql, chains } = context;
  const due = createLinksDue(sql);

  /** One that does not read says so at its own next look, and holds up no other request's entries. */
  const isReadable = (requestId: RequestId): boolean => {
    try {
      chains.of(requestId);
      return true;
    } catch (error) {
      if (error instanceof StoreProblem) return false;
      throw error;
    }
  };

  const linkDue = () => {
    if (due.isEmpty()) return;
    sql.transact(() => {
      for (const [requestId, its] of due.take()) if (isReadable(requestId)) growDue(context, requestId, its);
    });
  };
  const linkMissing = (requestId: RequestId, on: Day, but: ProofSource | null = null): number =>
    sql.transact(() => {
      linkDue();
      const found = missing(context, requestId, null).filter(
        (one) => but === null || nameSource(one) !== nameSource(but),
      );
      return found.length === 0 ? 0 : grow(context, chains.of(requestId) ?? chains.begin(requestId), found, on);
    });
  return {
    linkDue,
    linkMissing,
    /** A little later, with others, and with the letter of its request if that is out. `at`: now. */
    linkSoon: (requestId: RequestId, eventId: string, at: Instant) => {
      if (due.isLong(at)) linkDue();
      due.add(requestId, eventId, at);
    },
    linkEntry: (requestId: RequestId, eventId: string, on: Day) => {
      linkDue();
      const source = { kind: "event", about: eventId } as const;
      if (chains.of(requestId) === null) linkMissing(requestId, on, source);
      grow(context, chains.of(requestId) ?? chains.begin(requestId), [source], null);
    },
    /** `about`: that one alone; null: all of these kinds. */
    linkNew: (requestId: RequestId, kinds: readonly LinkKind[], about: string | null) => {
      linkDue();
      growKnown(context, requestId, () =>
        missing(context, requestId, kinds).filter((source) => about === null || source.about === about),
      );
    },
    linkGone: (requestId: RequestId, about: string) => {
      linkDue();
      growKnown(context, requestId, () => [{ kind: "gone", about }]);
    },
    linkLeft: (on: Day): void => {
      const left = findLeft(context);
      if (left.length === 0) return;
      sql.transact(() => {
        for (const requestId of left) linkMissing(requestId, on);
      });
    },
  };
};
