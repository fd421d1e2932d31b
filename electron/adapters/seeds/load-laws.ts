// The bundled law packs of the laws under which letters are written, read once at start.
import type { LawPack } from "../../shared/law.ts";
import { type LawId, lawIds } from "../../shared/lists.ts";
import { loadLawPacks } from "./load-law-packs.ts";

type LetterLaw = LawPack & { readonly id: LawId };

const isLetterLaw = (pack: LawPack): pack is LetterLaw => lawIds.some((id) => id === pack.id);

/** Those of `loadLawPacks` that have letters; all of the folder are read, and one that is wrong throws. */
export const loadLaws = ({ folder }: { readonly folder: string }): ReadonlyMap<LawId, LetterLaw> =>
  new Map([...loadLawPacks({ folder }).values()].filter(isLetterLaw).map((pack) => [pack.id, pack]));
