// Says whether an account in the form is another one than that to which the kept password belongs.
import type { Account } from "../../../electron/shared/settings.ts";

type Values = Readonly<Record<"host" | "port" | "security" | "user", string>>;

/** Host, port, protection or user differ: main will ask for the password again. A host's case means nothing. */
export const hasMoved = (kept: Account, values: Values): boolean =>
  kept.host.toLowerCase() !== values.host.trim().toLowerCase() ||
  String(kept.port) !== String(Number(values.port)) ||
  kept.security !== values.security ||
  kept.user !== values.user.trim();
