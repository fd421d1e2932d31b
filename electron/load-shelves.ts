// Reads what comes with the app and is nobody's secret: companies, laws, authorities, mail providers, holidays, templates.
import { loadHolidays } from "./adapters/holidays/load-holidays.ts";
import { loadAuthorities } from "./adapters/seeds/load-authorities.ts";
import { loadCompanies } from "./adapters/seeds/load-companies.ts";
import { loadLawPacks } from "./adapters/seeds/load-law-packs.ts";
import { loadMailProviders } from "./adapters/seeds/load-mail-providers.ts";
import { loadTemplates } from "./adapters/templates/load-templates.ts";

export type Shelves = ReturnType<typeof loadShelves>;

/** `here`: where a file of the app lies. */
export const loadShelves = (here: (...parts: string[]) => string) => ({
  seeds: loadCompanies({ folder: here("seeds", "companies") }),
  laws: loadLawPacks({ folder: here("seeds", "laws") }),
  authorities: loadAuthorities({ folder: here("seeds", "authorities") }),
  providers: loadMailProviders({ folder: here("seeds", "mail-providers") }),
  holidays: loadHolidays({ folder: here("seeds", "holidays") }),
  templates: loadTemplates({ folder: here("templates") }),
});
