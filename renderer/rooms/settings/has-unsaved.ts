// Says whether the account in the form differs from the one that is saved.
import type { Account } from "../../../electron/shared/settings.ts";
import { hasMoved } from "./has-moved.ts";

type Values = Parameters<typeof hasMoved>[1] & Readonly<Record<"address" | "senderName" | "password", string>>;

/** Anything typed as password counts as well: it is not saved yet. */
export const hasUnsaved = (kept: Account, values: Values): boolean =>
  hasMoved(kept, values) ||
  kept.address !== values.address.trim() ||
  kept.senderName !== values.senderName.trim() ||
  values.password !== "";
