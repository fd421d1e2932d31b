// What the terminal's command line asks for.
import { parseArgs } from "node:util";

export type Wanted =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly sentence: string }
  | { readonly kind: "stream"; readonly jobs: number; readonly isPretty: false }
  | { readonly kind: "files"; readonly jobs: number; readonly isPretty: boolean; readonly paths: readonly string[] };

const options = {
  jsonl: { type: "boolean" },
  "stdin-jsonl": { type: "boolean" },
  jobs: { type: "string", short: "j" },
  help: { type: "boolean", short: "h" },
} as const;

const mostJobs = 64;

const readJobs = (given: string | undefined, processors: number): number | null => {
  if (given === undefined) return Math.max(1, processors);
  const jobs = Number(given);
  return Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs ? jobs : null;
};

/** `isTerminal`: a person reads the output; then one policy is written on several lines unless `--jsonl` is given. */
export const parseArguments = (
  args: readonly string[],
  { processors, isTerminal }: { processors: number; isTerminal: boolean },
): Wanted => {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { kind: "wrong", sentence: (error instanceof Error ? error.message : String(error)).replace(/\. .*/s, ".") };
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: "help" };
  const jobs = readJobs(values.jobs, processors);
  if (jobs === null) return { kind: "wrong", sentence: `--jobs is a whole number from 1 to ${mostJobs}.` };
  if (values["stdin-jsonl"] === true) {
    if (positionals.length > 0) return { kind: "wrong", sentence: "With --stdin-jsonl no file is named." };
    return { kind: "stream", jobs, isPretty: false };
  }
  if (positionals.length === 0)
    return { kind: "wrong", sentence: "Name a file, a folder, or - for the standard input." };
  return { kind: "files", jobs, isPretty: isTerminal && values.jsonl !== true, paths: positionals };
};

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

export const help = `Reads privacy policies and prints what they say, one JSON object a policy.

  npm run --silent read-policy -- [--jsonl] [--jobs N] FILE|DIR|-
  npm run --silent read-policy -- --stdin-jsonl [--jobs N]     lines {"id","text"|"html"} in, lines out

Text, Markdown, HTML, PDF (text layer), saved mail and Word documents are read. A file that cannot be read is a line with
"error"; the others are read all the same, and the exit status is 1 at the end.
`;
