// What a mailbox may send: the person's choice, the usual pace, and the provider's word above both.
import { expect, it } from "vitest";
import { paceOf } from "./pace.ts";

const unset = { perHour: null, perDay: null };
const at = (host: string) => ({ host, isLoopback: false });

it.each([
  ["mail.example.org", unset, { perHour: 30, perDay: 200 }],
  ["mail.example.org", { perHour: 5, perDay: 20 }, { perHour: 5, perDay: 20 }],
  ["mail.example.org", { perHour: null, perDay: 10 }, { perHour: 10, perDay: 10 }],
  ["smtp.gmail.com", unset, { perHour: 30, perDay: 200 }],
  ["SMTP.Gmail.com.", { perHour: 900, perDay: 5000 }, { perHour: 500, perDay: 500 }],
  ["smtp.mail.me.com", { perHour: null, perDay: 5000 }, { perHour: 30, perDay: 1000 }],
])("%s with %j is %j", (host, chosen, pace) => {
  expect(paceOf(at(host), chosen)).toEqual(pace);
});

it("does not slow down a server on this machine", () => {
  expect(paceOf({ host: "localhost", isLoopback: true }, { perHour: 1, perDay: 1 })).toBeNull();
});
