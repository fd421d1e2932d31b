// Whether a letter went, or was to go, from one of the person's own addresses.
import type { WaySent } from "../../shared/lists.ts";

/** By the app, or by the person from their own mail; one on paper or in a form names no address that answers come to. */
export const wasMailed = ({
  sentBy,
  isApproved,
}: {
  readonly sentBy: WaySent | null;
  readonly isApproved: boolean;
}): boolean => isApproved || sentBy === "own-mail";
