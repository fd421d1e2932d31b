// Reads a JSON list thing by thing; only the one at hand is in memory. A file that is one thing is that one.
import { JSONParser } from "@streamparser/json";
import { largestPart } from "./directory-limits.ts";
import { DirectoryProblem } from "./directory-problem.ts";

/** `fault`: there is none of a single thing, a list that is broken is broken from there on. */
export type JsonItem = { readonly line: number; readonly value: unknown; readonly fault: null };

const createListParser = () => {
  const parser = new JSONParser({ paths: ["$.*"], keepStack: false });
  let found: JsonItem[] = [];
  let line = 0;
  let waiting = 0;
  parser.onValue = ({ value }) => {
    line += 1;
    waiting = 0;
    found.push({ line, value, fault: null });
  };
  return {
    /** With what stood before a problem. */
    take: (text: string): { readonly items: readonly JsonItem[]; readonly problem: unknown } => {
      found = [];
      waiting += text.length;
      try {
        parser.write(text);
      } catch (cause) {
        return { items: found, problem: new DirectoryProblem("directory-damaged", cause) };
      }
      return { items: found, problem: waiting > largestPart ? new DirectoryProblem("directory-too-large") : null };
    },
    isWhole: () => parser.isEnded,
  };
};

const parseOne = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DirectoryProblem("directory-damaged", cause);
  }
};

async function* readOne(texts: AsyncIterable<string>): AsyncGenerator<readonly JsonItem[]> {
  let all = "";
  for await (const text of texts) {
    all += text;
    if (all.length > largestPart) throw new DirectoryProblem("directory-too-large");
  }
  yield [{ line: 1, value: parseOne(all), fault: null }];
}

/** Throws DirectoryProblem; what came before that is whole. */
export async function* readJsonItems(
  isList: boolean,
  texts: AsyncIterable<string>,
): AsyncGenerator<readonly JsonItem[]> {
  if (!isList) return yield* readOne(texts);
  const parser = createListParser();
  for await (const text of texts) {
    // Behind the end there may be nothing but space.
    if (parser.isWhole()) {
      if (text.trim() !== "") throw new DirectoryProblem("directory-damaged");
      continue;
    }
    const { items, problem } = parser.take(text);
    yield items;
    if (problem !== null) throw problem;
  }
  if (!parser.isWhole()) throw new DirectoryProblem("directory-damaged");
}
