// Says whether a way in as typed is another one than that to which the kept password belongs.
import type { WayIn } from "../../../electron/shared/settings.ts";
import type { AccountValues, Door } from "./account-values.ts";

/** Host, port, protection or user differ: main will ask for the password again. A host's case means nothing. */
export const hasMoved = (
  door: Door,
  kept: WayIn,
  values: Pick<AccountValues, `${Door}${"Host" | "Port" | "Security" | "User"}`>,
): boolean =>
  kept.host.toLowerCase() !== values[`${door}Host`].trim().toLowerCase() ||
  String(kept.port) !== String(Number(values[`${door}Port`])) ||
  kept.security !== values[`${door}Security`] ||
  kept.user !== values[`${door}User`].trim();
