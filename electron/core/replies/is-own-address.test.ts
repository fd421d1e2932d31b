// A mail of the person's own is nobody's answer, from whichever of their addresses it comes.
import { expect, it } from "vitest";
import { isOwnAddress } from "./is-own-address.ts";

const own = ["Kim@home.example", "shop@kim.example", "kim+lists@work.example"];

it.each([
  "kim@home.example",
  "KIM@Home.Example",
  "kim+komet-sales@home.example",
  "shop+a+b@kim.example",
  "kim@work.example",
  "kim+komet@work.example",
])("knows %s", (address) => expect(isOwnAddress(address, own)).toBe(true));

it.each(["kim@home.example.org", "akim@home.example", "privacy@home.example", "home.example", "+x@home.example", ""])(
  "does not take %j for one of them",
  (address) => expect(isOwnAddress(address, own)).toBe(false),
);
