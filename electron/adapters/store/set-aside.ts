// Moves a damaged store out of the way, under a name that says so. Nothing is deleted and nothing is overwritten.
import { existsSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Instant } from "../../shared/day.ts";
import { companionEndings } from "./seal/store-places.ts";
import { nameStoreProblem } from "./store-problem.ts";

const freeName = (folder: string, at: Instant): string => {
  const stamp = at.replaceAll(/[:.]/g, "-");
  for (let number = 1; ; number += 1) {
    const name = join(folder, `rightsdesk-damaged-${stamp}${number === 1 ? "" : `-${number}`}.db`);
    if (companionEndings.every((ending) => !existsSync(name + ending))) return name;
  }
};

/** Returns the path of the first file as it is called now. Throws StoreProblem if the folder does not let us. */
export const setAside = (path: string, at: Instant): string => {
  const name = freeName(dirname(path), at);
  const there = companionEndings.filter((ending) => existsSync(path + ending));
  try {
    for (const ending of there) renameSync(path + ending, name + ending);
  } catch (error) {
    throw nameStoreProblem(error);
  }
  return name + (there[0] ?? "");
};
