// Which hosts may be spoken to without TLS: this machine, and nothing that only claims to be it.
import { expect, it } from "vitest";
import { isLoopbackHost } from "./is-loopback-host.ts";

it.each([
  "127.0.0.1",
  "127.8.9.10",
  "127.255.255.255",
  "::1",
  "[::1]",
  "0:0:0:0:0:0:0:1",
  "::ffff:127.0.0.1",
  "localhost",
  "LocalHost",
  "localhost.",
])("%s is this machine", (host) => {
  expect(isLoopbackHost(host)).toBe(true);
});

it.each([
  "128.0.0.1",
  "126.255.255.255",
  "0.0.0.0",
  "::",
  "::2",
  "::ffff:8.8.8.8",
  "127.1",
  "127.0.0.1.example.org",
  "0x7f.0.0.1",
  "0177.0.0.1",
  "2130706433",
  "localhost.example.org",
  "sub.localhost",
  "localhost.localdomain",
  "mail.example.org",
  "",
])("%j is not", (host) => {
  expect(isLoopbackHost(host)).toBe(false);
});
