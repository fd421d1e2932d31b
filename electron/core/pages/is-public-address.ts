// Tells whether an IP address is one of the public internet: no page may lead the app to a machine in the person's own network.
import ipaddr from "ipaddr.js";
import { inTranslator } from "./in-translator.ts";

/** The only part of IPv6 that is given out (RFC 4291, 2.4; IANA): what lies elsewhere is local, special or nobody's. */
const givenOut = ipaddr.IPv6.parseCIDR("2000::/3");
/** Documentation (RFC 9637); the library does not know it yet. */
const onPaper = ipaddr.IPv6.parseCIDR("3fff::/20");

const isPublicSix = (address: ipaddr.IPv6): boolean => {
  // What is behind a translator is judged.
  const behind = inTranslator(address);
  if (behind !== null) return behind.range() === "unicast";
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
