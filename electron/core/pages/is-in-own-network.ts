// Tells whether an address lies in a network that this computer is in itself: with IPv6 the machines at home have public addresses.
import ipaddr from "ipaddr.js";

/** What is wider is not a person's network but a part of the internet, or no network at all (`0.0.0.0/0` of a tunnel). */
const widest = { ipv4: 16, ipv6: 48 } as const;

/** `isInOwnNetwork("2606:4700:1:2::5", ["2606:4700:1:2::77/64"])` is true. `networks`: of this computer's interfaces, as CIDR. */
export const isInOwnNetwork = (address: string, networks: readonly string[]): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const asked = ipaddr.process(address);
  return networks.some((network) => {
    if (!ipaddr.isValidCIDR(network)) return false;
    const [own, prefix] = ipaddr.parseCIDR(network);
    return own.kind() === asked.kind() && prefix >= widest[own.kind()] && asked.match(own, prefix);
  });
};
