// What `npm run score` was asked for.

export type ScoreWish = {
  /** Folders with `truth.jsonl`; none: the development set. */
  readonly sets: readonly string[];
  readonly split: string | null;
  readonly withErrors: boolean;
  readonly intoPage: boolean;
  readonly calibrate: boolean;
};

export const scoreUsage =
  "npm run score -- [--errors] [--write] [--calibrate] [--set FOLDER]... [--split NAME]: with --set the folder's truth.jsonl is scored instead of the development set, with --split only its lines of that split.\n";

/** Null where it cannot be understood. */
export const parseScoreArguments = (words: readonly string[]): ScoreWish | null => {
  const flags = new Set(["--errors", "--write", "--calibrate"]);
  const sets: string[] = [];
  const seen = new Set<string>();
  let split: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const next = words[at + 1];
    if (flags.has(word)) seen.add(word);
    else if ((word === "--set" || word === "--split") && next !== undefined && !next.startsWith("--")) {
      if (word === "--set") sets.push(next);
      else split = next;
      at += 1;
    } else return null;
  }
  const intoPage = seen.has("--write");
  // the page tells of the development set alone
  if (intoPage && (sets.length > 0 || split !== null)) return null;
  return { sets, split, withErrors: seen.has("--errors"), intoPage, calibrate: seen.has("--calibrate") };
};
