// Whether all that a law pack says was held against its sources.
import type { LawPack } from "../../shared/law.ts";

/** True if at least one source of the pack has not been read and compared yet; the window then says so. */
export const isUnchecked = ({ sources }: Pick<LawPack, "sources">): boolean =>
  sources.some(({ checkedOn }) => checkedOn === null);
