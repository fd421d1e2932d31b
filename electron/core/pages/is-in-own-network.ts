// Tells whether an address is this computer's or lies in a network that it is in: with IPv6 the machines at home have public addresses.
import ipaddr from "ipaddr.js";
import { inTranslator } from "./in-translator.ts";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** What is wider is not a person's network but a part of the internet, or no network at all (`0.0.0.0/0` of a tunnel). */
const widest = { ipv4: 16, ipv6: 48 } as const;
/** An interface may name its address alone. IPv6 has at least 64 bits for the machines of one network (RFC 4291, 2.5.1). */
const narrowest = { ipv4: 32, ipv6: 64 } as const;
const whole = { ipv4: 32, ipv6: 128 } as const;

const isIn = (address: Address, network: string): boolean => {
  const [own, prefix] = ipaddr.parseCIDR(network);
  const kind = own.kind();
  if (kind !== address.kind()) return false;
  return address.match(own, prefix < widest[kind] ? whole[kind] : Math.min(prefix, narrowest[kind]));
};

/** `isInOwnNetwork("2606:4700:1:2::5", ["2606:4700:1:2::77/64"])` is true. `networks`: of this computer's interfaces, as CIDR. */
export const isInOwnNetwork = (address: string, networks: readonly string[]): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const given = ipaddr.process(address);
  // What a translator makes of an IPv4 address leads to that one.
  const asked = inTranslator(given) ?? given;
  return networks.some((network) => ipaddr.isValidCIDR(network) && isIn(asked, network));
};
