// What was heard since a letter went out.
import type { RequestStatus } from "../../electron/shared/lists.ts";
import type { Standing } from "../../electron/shared/standing-names.ts";

export type Heard = Exclude<Standing, "not-out" | "open">;
type Known = { readonly status: RequestStatus; readonly standing: Standing };

/** null: nothing, so that its way is what there is to say, or that is in doubt. */
export const findHeard = ({ status, standing }: Known): Heard | null =>
  status !== "sent" || standing === "not-out" || standing === "open" ? null : standing;
