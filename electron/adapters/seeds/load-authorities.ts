// The bundled authorities, read and checked by the build.
import { Authority } from "../../shared/authority.ts";
import { readSeedFolder } from "./read-seed-folder.ts";

/**
 * The authorities of a folder such as `seeds/authorities`, by id, in the order of the ids. Throws one sentence that names
 * file and field where a file is not as its schema says.
 */
export const loadAuthorities = ({ folder }: { readonly folder: string }): ReadonlyMap<string, Authority> =>
  readSeedFolder(folder, Authority, "id");
