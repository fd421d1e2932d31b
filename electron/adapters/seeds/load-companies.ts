// The bundled companies, read and checked by the build.
import { CompanySeed, type Slug } from "../../shared/company.ts";
import { readSeedFolder } from "./read-seed-folder.ts";

/**
 * The companies of a folder such as `seeds/companies`, by slug, in the order of the slugs. Throws one sentence that names file and field where a file is not as its schema says.
 */
export const loadCompanies = ({ folder }: { readonly folder: string }): ReadonlyMap<Slug, CompanySeed> =>
  readSeedFolder(folder, CompanySeed, "slug");
