// Names what the company list can be narrowed to.
import type { FacetName } from "../../../electron/shared/company-list.ts";
import { freshnesses, mineKinds, originKinds, reachWays, rights } from "../../../electron/shared/lists.ts";
import { nameCountry } from "../../words/countries.ts";
import { nameLaw } from "../../words/name-law.ts";
import { useWords } from "../../words/use-words.ts";

/** One that is not in the list comes from nowhere that the window knows, and is called by its id. */
const find = <T extends string>(list: readonly T[], value: string): T | undefined => list.find((one) => one === value);

export const useNameFacet = (): ((facet: FacetName, value: string) => string) => {
  const { t, locale } = useWords();
  return (facet, value) => {
    switch (facet) {
      case "country":
        return nameCountry(value, locale);
      case "law":
        return nameLaw(t, value);
      case "right": {
        const right = find(rights, value);
        return right === undefined ? value : t(`rights.${right}.name`);
      }
      case "way": {
        const way = find(reachWays, value);
        return way === undefined ? value : t(`companyList.way.${way}`);
      }
      case "freshness": {
        const age = find(freshnesses, value);
        return age === undefined ? value : t(`companyList.freshness.${age}`);
      }
      case "mine": {
        const kind = find(mineKinds, value);
        return kind === undefined ? value : t(`companyList.mine.${kind}`);
      }
      case "origin": {
        const origin = find(originKinds, value);
        return origin === undefined ? value : t(`companyList.origin.${origin}`);
      }
    }
  };
};
