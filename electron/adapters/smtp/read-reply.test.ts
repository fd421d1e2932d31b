// A letter counts as sent on the strength of this: only a whole reply is a reply.
import { expect, it } from "vitest";
import { readReply } from "./read-reply.ts";

it.each([
  ["250 2.0.0 Ok: queued as 4F1", { code: 250, enhanced: "2.0.0" }],
  ["250 Ok", { code: 250, enhanced: null }],
  ["250", { code: 250, enhanced: null }],
  ["250 ", { code: 250, enhanced: null }],
  ["354 Go", { code: 354, enhanced: null }],
  ["550-5.1.1 The address\n550-5.1.1 that you\n550 5.1.1 tried", { code: 550, enhanced: "5.1.1" }],
  ["250-a\r\n250 b", { code: 250, enhanced: null }],
  ["552 5.3.4", { code: 552, enhanced: "5.3.4" }],
  ["451 4.7.651 Later", { code: 451, enhanced: "4.7.651" }],
])("%j is a reply", (text, reply) => {
  expect(readReply(text)).toEqual(reply);
});

it.each([
  "",
  "2",
  "25",
  "2500 Ok",
  "2 Ok",
  "250Ok",
  "250-only a beginning",
  "250-a\n550 b",
  "250 a\n250 b",
  "hello",
  "hello\n250 Ok",
  "250-Ok\nhello",
  "150 Ok",
  "650 Ok",
  " 250 Ok",
  "HTTP/1.1 200 OK",
  "SSH-2.0-server",
  "25O Ok",
])("%j is none", (text) => {
  expect(readReply(text)).toBeNull();
});
