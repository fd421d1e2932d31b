// Public addresses that belong to this computer and to machines beside it.
import { expect, it } from "vitest";
import { isInOwnNetwork } from "./is-in-own-network.ts";

const own = ["127.0.0.1/8", "203.0.113.20/24", "2001:db8:1:2::77/64", "2001:db8:5:6::9/128", "fe80::1/64", "::1/128"];

it.each([
  ...["203.0.113.1", "203.0.113.20", "2001:db8:1:2::5", "2001:db8:1:2:ffff::1", "::ffff:203.0.113.9"],
  // Beside an interface that names its address alone; through a translator.
  ...["2001:db8:5:6::1", "64:ff9b::203.0.113.9"],
])("%s is a machine of the person's own network", (address) => expect(isInOwnNetwork(address, own)).toBe(true));

it.each(["203.0.114.1", "2001:db8:1:3::5", "198.51.100.7", "64:ff9b::198.51.100.7", "", "example.org"])(
  "%s is not",
  (address) => expect(isInOwnNetwork(address, own)).toBe(false),
);

it("takes a tunnel to everywhere, or what is no network, for none of the person's own, but this computer always", () => {
  const tunnels = ["0.0.0.0/0", "198.51.100.1/8", "", "198.51.100.7", "::/0", "2001:db8::1/32"];
  expect(isInOwnNetwork("198.51.100.7", tunnels)).toBe(false);
  expect(isInOwnNetwork("198.51.100.1", tunnels)).toBe(true);
  expect(isInOwnNetwork("2001:db8::2", tunnels)).toBe(false);
  expect(isInOwnNetwork("2001:db8::1", tunnels)).toBe(true);
});
