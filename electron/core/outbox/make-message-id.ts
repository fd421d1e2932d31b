// Makes the Message-ID under which a letter is known to every server that it passes.
import { asciiAddress } from "../../shared/ascii-address.ts";

/** RFC 2606 reserves `.invalid`: it can never be anybody's, and it tells nothing about this machine. */
const nobody = "rightsdesk.invalid";

/**
 * `id` is a fresh random id (a UUID); the domain is that of the sender's address, which stands in the mail anyway. Never
 * the host name or the user name, which mail programs are known to leak here.
 *
 * `makeMessageId({ address: "kim@example.org", id: "0b7c…" })` is `"<rd.0b7c…@example.org>"`.
 */
export const makeMessageId = ({ address, id }: { readonly address: string; readonly id: string }): string => {
  if (!/^[A-Za-z0-9-]{16,64}$/.test(id))
    throw new Error("A Message-ID needs a random id of 16 to 64 plain characters.");
  const domain = asciiAddress(address)?.split("@")[1] ?? nobody;
  return `<rd.${id}@${domain}>`;
};
