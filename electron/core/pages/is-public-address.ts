// Tells whether an IP address is one of the public internet: no page may lead the app to a machine in the person's own network.
import ipaddr from "ipaddr.js";

/** The only part of IPv6 that is given out (RFC 4291, 2.4; IANA): what lies elsewhere is local, special or nobody's. */
const givenOut = ipaddr.IPv6.parseCIDR("2000::/3");
/** Documentation (RFC 9637); the library does not know it yet. */
const onPaper = ipaddr.IPv6.parseCIDR("3fff::/20");

/** The IPv4 address that a translator (RFC 6052) makes of one of its own. */
const inTranslator = (address: ipaddr.IPv6): ipaddr.IPv4 => new ipaddr.IPv4(address.toByteArray().slice(12));

const isPublicSix = (address: ipaddr.IPv6): boolean => {
  // Networks with IPv6 alone reach every IPv4 server by 64:ff9b::/96. What is behind it is judged.
  if (address.range() === "rfc6052") return inTranslator(address).range() === "unicast";
  // Mapped, 6to4 and Teredo addresses carry another address in them; no server's name stands for one.
  return address.range() === "unicast" && address.match(givenOut) && !address.match(onPaper);
};

/**
 * `isPublicAddress("192.168.1.1")` is false, as is everything that is loopback, link-local, shared (100.64.0.0/10),
 * multicast, reserved, or no IP address at all.
 */
export const isPublicAddress = (address: string): boolean => {
  // The library takes `127.1` as well, which no resolver gives.
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === "unicast";
  return ipaddr.IPv6.isValid(address) && isPublicSix(ipaddr.IPv6.parse(address));
};
