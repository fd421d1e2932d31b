// Public addresses that belong to machines beside this one.
import { expect, it } from "vitest";
import { isInOwnNetwork } from "./is-in-own-network.ts";

const own = ["127.0.0.1/8", "203.0.113.20/24", "2001:db8:1:2::77/64", "fe80::1/64", "::1/128"];

it.each(["203.0.113.1", "203.0.113.20", "2001:db8:1:2::5", "2001:db8:1:2:ffff::1", "::ffff:203.0.113.9"])(
  "%s is a machine of the person's own network",
  (address) => expect(isInOwnNetwork(address, own)).toBe(true),
);

it.each(["203.0.114.1", "2001:db8:1:3::5", "198.51.100.7", "", "example.org"])("%s is not", (address) =>
  expect(isInOwnNetwork(address, own)).toBe(false),
);

it("takes a tunnel to everywhere, or what is no network, for none of the person's own", () => {
  expect(isInOwnNetwork("198.51.100.7", ["0.0.0.0/0", "198.51.100.1/8", "", "198.51.100.7"])).toBe(false);
  expect(isInOwnNetwork("2001:db8::1", ["::/0", "2001:db8::1/32"])).toBe(false);
});
