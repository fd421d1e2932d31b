// The development set of real policies, which stands beside the repository and never in it.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { root } from "../runtime/places.mjs";

export const devFolder = resolve(root, "..", "shared", "policies-dev");

/** A policy of the set, as far as these scripts look at its labels. */
export type DevPolicy = {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly gold: boolean;
  readonly rights: readonly { readonly right: string }[];
  readonly rights_neutral: readonly string[];
  readonly laws: readonly string[];
  readonly laws_neutral: readonly string[];
  readonly contact_emails: readonly string[];
  readonly primary_acceptable: readonly string[];
  readonly ok_emails: readonly string[];
  readonly updated: string | null;
  readonly updated_alt: readonly string[];
  readonly updated_scored: boolean;
};

/** Null where the folder is missing: a copy of the repository alone has no policies to measure with. */
export const readDevSet = async (): Promise<readonly DevPolicy[] | null> => {
  const file = join(devFolder, "truth.jsonl");
  if (!existsSync(file)) return null;
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => JSON.parse(line) as DevPolicy);
};

export const readDevText = ({ file }: DevPolicy): Promise<string> => readFile(join(devFolder, file), "utf8");
