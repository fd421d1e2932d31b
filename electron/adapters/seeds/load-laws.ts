// The bundled law packs, read once at start.
import { LawPack } from "../../shared/law.ts";
import type { LawId } from "../../shared/lists.ts";
import { readSeedFolder } from "./read-seed-folder.ts";

/**
 * The law packs of a folder such as `seeds/laws`, by id, in the order of the ids. Synchronous: without them there is no
 * app to start. Throws one sentence that names file and field where a file is not as its schema says.
 */
export const loadLaws = ({ folder }: { readonly folder: string }): ReadonlyMap<LawId, LawPack> =>
  readSeedFolder(folder, LawPack, "id");
