// The mail provider that an address belongs to.
import type { MailProvider } from "../../../electron/shared/mail-provider.ts";

/** null: none that we know, or the address is not whole yet. */
export const findProvider = (providers: readonly MailProvider[], address: string): MailProvider | null => {
  const domain = address
    .trim()
    .slice(address.trim().lastIndexOf("@") + 1)
    .toLowerCase();
  return address.includes("@") ? (providers.find(({ domains }) => domains.includes(domain)) ?? null) : null;
};
