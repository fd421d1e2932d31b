// The bundled mail providers, read and checked by the build.
import { MailProvider } from "../../shared/mail-provider.ts";
import { readSeedFolder } from "./read-seed-folder.ts";

/**
 * The providers of a folder such as `seeds/mail-providers`, by id, in the order of the ids. Throws one sentence that
 * names file and field where a file is not as its schema says.
 */
export const loadMailProviders = ({ folder }: { readonly folder: string }): ReadonlyMap<string, MailProvider> =>
  readSeedFolder(folder, MailProvider, "id");
