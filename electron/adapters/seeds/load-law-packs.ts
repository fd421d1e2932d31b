// All bundled law packs, as the clocks and the question of reach need them.
import { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import { readSeedFolder } from "./read-seed-folder.ts";

/**
 * The law packs of a folder such as `seeds/laws`, by id, in the order of the ids. Throws one sentence that names file and field where a file is not as its schema says.
 */
export const loadLawPacks = ({ folder }: { readonly folder: string }): ReadonlyMap<PackId, LawPack> =>
  readSeedFolder(folder, LawPack, "id");
