// What the system says of its interfaces, as networks.
import { networkInterfaces } from "node:os";
import { expect, it } from "vitest";
import { listOwnNetworks } from "./list-own-networks.ts";

it("names every interface's network, and the address alone where its mask is none", () => {
  const face = { mac: "00:00:00:00:00:00", internal: false } as const;
  const networks = listOwnNetworks({
    eth0: [
      { ...face, family: "IPv4", address: "192.0.2.5", netmask: "255.255.255.0", cidr: "192.0.2.5/24" },
      { ...face, family: "IPv6", address: "2001:db8::5", netmask: "odd", cidr: null, scopeid: 0 },
    ],
    tun0: [{ ...face, family: "IPv4", address: "192.0.2.9", netmask: "odd", cidr: null }],
    none: undefined,
  });
  expect(networks).toEqual(["192.0.2.5/24", "2001:db8::5/128", "192.0.2.9/32"]);
});

it("finds at least this computer itself", () => {
  expect(listOwnNetworks(networkInterfaces())).toContain("127.0.0.1/8");
});
