// What the window must know before the person's data is open: where it stood and its language. Nothing of the person.
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Language, languages } from "../../shared/lists.ts";
import { makePrivateFolder } from "../files/make-private-folder.ts";

type LookFile = {
  readonly language: Language | null;
  /** As the window wrote it; the window checks it when it opens. */
  readonly window: unknown;
};

export type Look = {
  readonly get: () => LookFile;
  /** Throws the file system's error. */
  readonly keep: (change: Partial<LookFile>) => void;
};

/** Far more than it ever has: the file may be anybody's. */
const mostBytes = 10_000;

const read = (path: string): LookFile => {
  try {
    if (statSync(path).size > mostBytes) throw new RangeError("too large");
    // By hand: the schemas are loaded later, beside the window's own start.
    const { language, window }: Partial<Record<keyof LookFile, unknown>> = JSON.parse(readFileSync(path, "utf8"));
    return { language: languages.find((one) => one === language) ?? null, window };
  } catch {
    // Not there yet, or damaged: the window opens as at the first start.
    return { language: null, window: undefined };
  }
};

/** `createLook({ path: "…/look.json" })` */
export const createLook = ({ path }: { readonly path: string }): Look => {
  let look = read(path);
  return {
    get: () => look,
    keep: (change) => {
      look = { ...look, ...change };
      const half = `${path}.part`;
      makePrivateFolder(dirname(path));
      try {
        writeFileSync(half, JSON.stringify(look), { mode: 0o600 });
        renameSync(half, path);
      } catch (error) {
        rmSync(half, { force: true });
        throw error;
      }
    },
  };
};
