// The address under which one company alone gets to know a mailbox.
import type { Slug } from "../../shared/company.ts";

/** RFC 5321, 4.5.3.1.1: octets before the at-sign. */
const longestLocal = 64;
/** What is left of a slug must still tell companies apart. */
const shortestTag = 8;

/**
 * `name+slug@host`, the slug cut to what still fits; null where the address has a plus already or leaves no room. Mail
 * for it comes to the same mailbox where the provider takes plus-addresses (RFC 5233).
 *
 * `makePlusAddress("kim@example.org", slug)` is `"kim+komet-sales@example.org"`.
 */
export const makePlusAddress = (address: string, slug: Slug): string | null => {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  const room = longestLocal - local.length - 1;
  if (at < 1 || local.includes("+") || room < Math.min(shortestTag, slug.length)) return null;
  return `${local}+${slug.slice(0, room).replace(/-+$/, "")}${address.slice(at)}`;
};
