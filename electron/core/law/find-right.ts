// What a law pack says of one right.
import type { LawPack, PackRight } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";

/** null: the law gives no such right. */
export const findRight = ({ rights }: Pick<LawPack, "rights">, right: Right): PackRight | null =>
  rights.find((each) => each.right === right) ?? null;
