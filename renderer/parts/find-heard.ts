// What was heard since a letter went out.
import type { RequestStatus, Standing } from "../../electron/shared/lists.ts";

export type Heard = Exclude<Standing, "not-out" | "open">;
type Known = { readonly status: RequestStatus; readonly standing: Standing };

/** null: nothing, so that its way is what there is to say, or that is in doubt. */
export const findHeard = ({ status, standing }: Known): Heard | null =>
  status !== "sent" || standing === "not-out" || standing === "open" ? null : standing;
