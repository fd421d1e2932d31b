// What a mailbox may send: the person's choice, the usual pace, and the provider's word above both.
import { expect, it } from "vitest";
import { paceOf, providerCap } from "./pace.ts";

const unset = { perHour: null, perDay: null };

it.each([
  [null, unset, { perHour: 30, perDay: 200 }],
  [null, { perHour: 5, perDay: 20 }, { perHour: 5, perDay: 20 }],
  [null, { perHour: null, perDay: 10 }, { perHour: 10, perDay: 10 }],
  [500, unset, { perHour: 30, perDay: 200 }],
  [500, { perHour: 900, perDay: 5000 }, { perHour: 500, perDay: 500 }],
  [1000, { perHour: null, perDay: 5000 }, { perHour: 30, perDay: 1000 }],
])("a provider's %s with %j is %j", (cap, chosen, pace) => {
  expect(paceOf({ isLoopback: false, cap }, chosen)).toEqual(pace);
});

it("does not slow down a server on this machine", () => {
  expect(paceOf({ isLoopback: true, cap: 1 }, { perHour: 1, perDay: 1 })).toBeNull();
});

it("finds a provider's cap by its server, however that is written", () => {
  const smtp = (host: string) =>
    ({ host, port: 465, security: "tls", user: "address", source: null, checkedOn: null }) as const;
  const providers = [
    { smtp: smtp("mail.example.net"), perDay: null },
    { smtp: smtp("mail.example.org"), perDay: { most: 500, source: null, checkedOn: null } },
  ];
  expect(providerCap("MAIL.Example.org.", providers)).toBe(500);
  expect(providerCap("mail.example.net", providers)).toBeNull();
  expect(providerCap("else.example.org", providers)).toBeNull();
});
