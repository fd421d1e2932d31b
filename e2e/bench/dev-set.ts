// Sets of labelled real policies: the development set, which stands beside the repository and never in it, and others of its form.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { root } from "../runtime/places.mjs";

export const devFolder = resolve(root, "..", "shared", "policies-dev");

/** A policy of a set, as far as these scripts look at its labels. */
export type DevPolicy = {
  readonly id: string;
  readonly file: string;
  readonly lang: string;
  readonly gold: boolean;
  readonly company: string | null;
  readonly company_aliases: readonly string[];
  readonly email_roles: Readonly<Record<string, readonly string[]>>;
  readonly rights: readonly { readonly right: string }[];
  readonly rights_neutral: readonly string[];
  readonly laws: readonly string[];
  readonly laws_neutral: readonly string[];
  readonly contact_emails: readonly string[];
  readonly primary_acceptable: readonly string[];
  readonly ok_emails: readonly string[];
  readonly all_emails_in_text: readonly string[];
  readonly updated: string | null;
  readonly updated_alt: readonly string[];
  readonly updated_scored: boolean;
  /** Some sets keep a part closed until the end: `tune` and `test`. */
  readonly split?: string;
};

/**
 * The labelled policies of a folder with `truth.jsonl`; with `split` only those of that part. Null where there is no such
 * file: a copy of the repository alone has no policies to measure with.
 */
export const readLabelled = async (folder: string, split: string | null): Promise<readonly DevPolicy[] | null> => {
  const file = join(folder, "truth.jsonl");
  if (!existsSync(file)) return null;
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const all = lines.map((line) => JSON.parse(line) as DevPolicy);
  return split === null ? all : all.filter((policy) => policy.split === split);
};

export const readDevSet = (): Promise<readonly DevPolicy[] | null> => readLabelled(devFolder, null);

export const readDevText = ({ file }: DevPolicy): Promise<string> => readFile(join(devFolder, file), "utf8");
