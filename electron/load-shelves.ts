// Reads and checks what comes with the app and is nobody's secret: companies, laws, authorities, mail providers, templates.
import { loadAuthorities } from "./adapters/seeds/load-authorities.ts";
import { loadCompanies } from "./adapters/seeds/load-companies.ts";
import { loadLawPacks } from "./adapters/seeds/load-law-packs.ts";
import { loadMailProviders } from "./adapters/seeds/load-mail-providers.ts";
import { loadTemplates } from "./adapters/templates/load-templates.ts";

export type Shelves = ReturnType<typeof loadShelves>;

/** `here`: where a file among the sources lies. The build does it, so that a start need not check again what it packed. */
export const loadShelves = (here: (...parts: string[]) => string) => ({
  seeds: loadCompanies({ folder: here("seeds", "companies") }),
  laws: loadLawPacks({ folder: here("seeds", "laws") }),
  authorities: loadAuthorities({ folder: here("seeds", "authorities") }),
  providers: loadMailProviders({ folder: here("seeds", "mail-providers") }),
  templates: loadTemplates({ folder: here("templates") }),
});
