// The bundled companies, read once at start.
import { CompanySeed, type Slug } from "../../shared/company.ts";
import { readSeedFolder } from "./read-seed-folder.ts";

/**
 * The companies of a folder such as `seeds/companies`, by slug, in the order of the slugs. Synchronous: without them
 * there is no app to start. Throws one sentence that names file and field where a file is not as its schema says.
 */
export const loadCompanies = ({ folder }: { readonly folder: string }): ReadonlyMap<Slug, CompanySeed> =>
  readSeedFolder(folder, CompanySeed, "slug");
