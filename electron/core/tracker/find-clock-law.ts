// The law whose clocks run for a letter.
import type { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import type { RequestId } from "../../shared/request.ts";

type Letter = { readonly law: PackId | null; readonly follows: RequestId | null };

/** null: it rests on none, or comes after another letter, whose clocks go on; it starts none. */
export const findClockLaw = ({ law, follows }: Letter, laws: ReadonlyMap<PackId, LawPack>): LawPack | null =>
  law === null || follows !== null ? null : (laws.get(law) ?? null);
