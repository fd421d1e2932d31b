// The verdicts of the last whole `npm run recheck`, so that the tests ask the checker of new patterns only: it takes minutes for all.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../runtime/places.mjs";
import { type Verdict, type VerdictKind, verdictKinds } from "./judge-pattern.ts";
import { signOf } from "./list-patterns.ts";

const file = join(root, "e2e", "bench", "checked-patterns.json");

const isKind = (value: unknown): value is VerdictKind => verdictKinds.some((kind) => kind === value);

/** By sign of the pattern. */
export const readKnown = async (): Promise<ReadonlyMap<string, VerdictKind>> => {
  const entries: unknown = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  if (typeof entries !== "object" || entries === null) throw new Error(`${file} holds no verdicts.`);
  return new Map(
    Object.entries(entries).map(([sign, kind]): [string, VerdictKind] => {
      if (!isKind(kind)) throw new Error(`${file}: ${JSON.stringify(kind)} is no verdict.`);
      return [sign, kind];
    }),
  );
};

export const writeKnown = async (verdicts: readonly Verdict[]): Promise<void> => {
  const entries = verdicts.map(({ pattern, kind }) => [signOf(pattern), kind] as const);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
};
