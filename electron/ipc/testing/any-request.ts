// Requests of any law with logs of any kind, for tests with random ones.
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { exampleEvent, exampleRequest } from "../../adapters/store/fixtures/examples.ts";
import type { Store } from "../../adapters/store/store.ts";
import type { StoredRequest } from "../../adapters/store/stored-request.ts";
import { Day, Instant } from "../../shared/day.ts";
import { eventKinds, packIds, rights } from "../../shared/lists.ts";

const laws = loadLawPacks({ folder: fileURLToPath(new URL("../../../seeds/laws", import.meta.url)) });

const from = Date.UTC(2026, 0, 1);
/** Of the year 2026. */
export const dayAfter = (days: number) => Day.parse(new Date(from + days * 86_400_000).toISOString().slice(0, 10));
const instantAfter = (days: number, minute: number) =>
  Instant.parse(new Date(from + days * 86_400_000 + minute * 60_000).toISOString());

/** Entries in any order; some stand in another's place, some take one back, and some rest on a day that the company named. */
const anyLog = fc.array(
  fc.record({
    kind: fc.constantFrom(...eventKinds),
    day: fc.integer({ min: 0, max: 200 }),
    minute: fc.integer({ min: 0, max: 3 }),
    writtenAfter: fc.integer({ min: 0, max: 20 }),
    replaces: fc.option(fc.nat(8), { freq: 6 }),
    isUndoing: fc.boolean(),
    until: fc.option(fc.integer({ min: 20, max: 300 })),
  }),
  { maxLength: 9 },
);
export type AnyRequest = typeof anyRequest extends fc.Arbitrary<infer T> ? T : never;
export const anyRequest = fc.record({
  law: fc.constantFrom(null, ...packIds),
  right: fc.constantFrom(...rights),
  way: fc.constantFrom("email" as const, "post" as const, "form" as const, null),
  log: anyLog,
});

/** As it came to be by a random hand. */
export const writeRequest = (
  store: Store,
  number: number,
  { law, right, way, log }: AnyRequest,
  change: Partial<StoredRequest> = {},
) => {
  const { countries, region } = laws.get(law ?? "eu-gdpr")?.residence ?? { countries: [], region: null };
  const request = exampleRequest(number, {
    right,
    lawChoice: { law, isConditional: true, reach: null, facts: null },
    place: { country: countries[0] ?? "DE", region },
    ...change,
  });
  const { requestId } = request;
  const id = (entry: number) => `${number}-${entry}`;
  store.requests.add(request, { ...exampleEvent("drafted"), eventId: id(-2) });
  const sent = { ...exampleEvent("sent"), eventId: id(-1), on: dayAfter(3), at: instantAfter(3, 0) };
  if (way === "post" || way === "form")
    store.requests.sentOtherwise(requestId, { way, on: sent.on, at: sent.at }, [sent]);
  if (way === "email") store.requests.addEvent(requestId, sent);
  for (const [entry, { kind, day, minute, writtenAfter, replaces, isUndoing, until }] of log.entries()) {
    const isChange = replaces !== null && replaces < entry;
    store.requests.addEvent(requestId, {
      ...exampleEvent(kind),
      eventId: id(entry),
      on: dayAfter(day),
      at: instantAfter(day, minute),
      writtenAt: instantAfter(day + writtenAfter, 0),
      replaces: isChange ? id(replaces) : null,
      isUndoing: isChange && isUndoing,
      untilOn: kind === "extended" && until !== null ? dayAfter(until) : null,
    });
  }
  return requestId;
};
