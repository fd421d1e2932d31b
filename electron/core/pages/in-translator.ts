// Networks with IPv6 alone reach every IPv4 server by 64:ff9b::/96 (RFC 6052).
import ipaddr from "ipaddr.js";

/** The IPv4 address that a translator makes of one of its own; null: it is none of a translator's. */
export const inTranslator = (address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | null =>
  address instanceof ipaddr.IPv6 && address.range() === "rfc6052"
    ? new ipaddr.IPv4(address.toByteArray().slice(12))
    : null;
