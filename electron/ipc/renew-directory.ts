// Puts a list in the place of an earlier copy of it: companies of both keep their slugs, and with them all that the person said of them.
import type { Store } from "../adapters/store/store.ts";
import type { Slug } from "../shared/company.ts";
import type { Instant } from "../shared/day.ts";
import type { SourceId } from "../shared/directory.ts";
import { breathe } from "./breathe.ts";

/** As many as come in at a time. */
const portion = 1000;

type Needs = {
  readonly directory: Store["directory"];
  readonly earlier: SourceId;
  readonly fresh: SourceId;
  readonly now: () => Instant;
  /** So many say now what the fresh one says. */
  readonly tell: (renewed: number) => void;
  readonly signal: AbortSignal;
};

/** The companies of an import by what they are called; null where two are called the same. */
const readNamed = async (
  { directory, signal }: Needs,
  sourceId: SourceId,
  isWanted: (slug: Slug, named: string) => boolean,
): Promise<ReadonlyMap<string, Slug | null>> => {
  const found = new Map<string, Slug | null>();
  for (let after: number | null = 0; after !== null && !signal.aborted; ) {
    await breathe();
    if (signal.aborted) break;
    const { rows, last } = directory.named(sourceId, after, portion);
    for (const { slug, named } of rows) if (isWanted(slug, named)) found.set(named, found.has(named) ? null : slug);
    after = last;
  }
  return found;
};

/** By the rows' own keys. */
const renewByKey = async ({ directory, earlier, fresh, tell, signal }: Needs): Promise<ReadonlySet<Slug>> => {
  const renewed = new Set<Slug>();
  for (let isMore = true; isMore && !signal.aborted; ) {
    await breathe();
    if (signal.aborted) break;
    const pairs = directory.sameKeys(earlier, fresh, portion);
    directory.giveSlugs(pairs);
    for (const { slug } of pairs) renewed.add(slug);
    tell(renewed.size);
    isMore = pairs.length > 0;
  }
  return renewed;
};

/** A table without numbers has keys of all that tells two rows apart, a changed address included: these are told by their names. */
const renewByName = async (needs: Needs, renewed: ReadonlySet<Slug>): Promise<number> => {
  const { directory, earlier, fresh, tell, signal } = needs;
  const left = await readNamed(needs, earlier, () => true);
  if (left.size === 0) return 0;
  const now = await readNamed(needs, fresh, (slug, named) => !renewed.has(slug) && left.has(named));
  const pairs = [...now].flatMap(([named, one]) => {
    const slug = left.get(named) ?? null;
    return slug === null || one === null ? [] : [{ slug, fresh: one }];
  });
  let given = 0;
  while (given < pairs.length) {
    await breathe();
    if (signal.aborted) break;
    const some = pairs.slice(given, given + portion);
    directory.giveSlugs(some);
    given += some.length;
    tell(renewed.size + given);
  }
  return given;
};

/**
 * How many of the earlier list say now what the fresh one says, and how many went with it. Stopped in the middle it leaves
 * what is not renewed yet in the earlier list, which can be taken away by itself.
 */
export const renewDirectory = async (needs: Needs): Promise<{ readonly renewed: number; readonly gone: number }> => {
  const byKey = await renewByKey(needs);
  const renewed = byKey.size + (await renewByName(needs, byKey));
  const { directory, earlier, now, signal } = needs;
  return { renewed, gone: signal.aborted ? 0 : directory.undo(earlier, now()) };
};
