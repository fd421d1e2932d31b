// What a change touches, over random stores: what reading every request in full would say.
import fc from "fast-check";
import { expect, it } from "vitest";
import { exampleAccount, exampleDispatch, exampleRequest } from "../adapters/store/fixtures/examples.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { findOwner, isSameAddress } from "../core/accounts/find-owner.ts";
import { Slug } from "../shared/company.ts";
import { Day } from "../shared/day.ts";
import { type Mode, modes, type OutboxState } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";
import type { Account } from "../shared/settings.ts";
import type { TouchingChange } from "../shared/touched.ts";
import { anyRequest, writeRequest } from "./testing/any-request.ts";
import { account, openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;

const work = { ...exampleAccount("work"), aliases: ["old@example.net", "kim@bücher.example"] };
const accounts: readonly Account[] = [account, work];
const froms = [
  account.address,
  "Kim@Work.example.org",
  "old@example.net",
  "kim@xn--bcher-kva.example",
  "x@example.com",
];
const told = ["Old Lane 1\n10115 Łódź", '"quoted" \\n 😀'];
const texts = [...told.map((words) => `I live here: ${words}.`), "Old Lane 1\r\nI write of nothing.", "\0quoted"];
/** What the server said of the letter, in its order. */
const ways: readonly (readonly OutboxState[])[] = [
  [],
  ["sending"],
  ["sending", "sent"],
  ["sending", "sent"],
  ["sending", "unsure"],
  ["sending", "retry"],
  ["sending", "refused"],
];

const anyRow = fc.record({
  request: anyRequest,
  mode: fc.constantFrom<Mode>("real", "real", "real", "practice"),
  from: fc.constantFrom(...froms),
  mailbox: fc.constantFrom(...accounts.map(({ address }) => address)),
  text: fc.constantFrom(...texts),
  slug: fc.constantFrom("example", "other"),
  isOwnMail: fc.boolean(),
  isFollowing: fc.boolean(),
  way: fc.option(fc.constantFrom(...ways), { freq: 2 }),
});
type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;

const anyChange: fc.Arbitrary<TouchingChange> = fc.oneof(
  fc.record({ kind: fc.constant("person" as const), told: fc.subarray([...told, "Nowhere"]) }),
  fc.record({
    kind: fc.constant("mailbox" as const),
    accountId: fc.constantFrom(...accounts.map(({ accountId }) => accountId)),
    after: fc.option(
      fc.record({
        address: fc.constantFrom(account.address, work.address, "new@example.org"),
        aliases: fc.subarray(work.aliases),
      }),
    ),
  }),
);

const write = (row: AnyRow, number: number, first: RequestId | null): RequestId => {
  const like = exampleRequest(number);
  const isApproved = row.way !== null;
  const requestId = writeRequest(
    desk.store,
    number,
    { ...row.request, way: isApproved || row.isOwnMail ? null : row.request.way },
    {
      mode: row.mode,
      slug: Slug.parse(row.slug),
      follows: row.isFollowing ? first : null,
      letter: { ...like.letter, from: { name: "Kim", address: row.from }, text: row.text },
    },
  );
  if (!isApproved && row.isOwnMail) {
    const said = { way: "own-mail", on: Day.parse("2026-11-19"), at: like.createdAt } as const;
    desk.store.requests.sentOtherwise(requestId, said, []);
  }
  if (row.way === null) return requestId;
  const dispatch = exampleDispatch({ ...like, requestId, mode: row.mode }, { envelopeFrom: row.mailbox });
  expect(desk.store.outbox.approve(dispatch, [])).toBe(true);
  for (const [place, to] of row.way.entries()) {
    const from = row.way[place - 1] ?? "approved";
    expect(desk.store.outbox.move(requestId, from, to, {}, [])).toBe(true);
  }
  return requestId;
};

/** By reading every request in full. */
const readAll = async (change: TouchingChange, mode: Mode) => {
  const { outbox, requests } = desk.store;
  const pages = async (of: Mode, isMeant: (request: StoredRequest) => boolean) => {
    const all = requests.list(of).filter((request) => request.follows === null && isMeant(request));
    const found: RequestId[] = [];
    for (const { requestId } of all) {
      const { status, lane } = (await desk.take("requests:get", { requestId })).summary;
      if (["sent", "unsure", "sending"].includes(status) && lane !== "settled") found.push(requestId);
    }
    return found;
  };
  if (change.kind === "person")
    return {
      waiting: [],
      open: await pages(mode, ({ letter }) => change.told.some((one) => letter.text.includes(one))),
    };
  const before = accounts.filter(({ accountId }) => accountId === change.accountId);
  const later = accounts.flatMap((one) => {
    if (one.accountId !== change.accountId) return [one];
    return change.after === null ? [] : [{ ...one, ...change.after }];
  });
  const isLost = ({ letter, slug }: StoredRequest) =>
    findOwner(before, letter.from.address, slug) !== null && findOwner(later, letter.from.address, slug) === null;
  const isDoorLost = (door: string) =>
    before.some(({ address }) => isSameAddress(address, door)) &&
    !(change.after !== null && isSameAddress(before[0]?.address ?? "", change.after.address));
  const unsent = [...outbox.list("real").values()].filter(({ requestId, state, envelopeFrom }) => {
    const request = requests.get(requestId);
    const isIts = isDoorLost(envelopeFrom) || (request !== null && isLost(request));
    return ["approved", "retry", "sending"].includes(state) && isIts;
  });
  if (unsent.some(({ state }) => state !== "approved")) return "account-in-use";
  const waiting = unsent.map(({ requestId }) => requestId);
  const isMailed = ({ requestId, sentBy }: StoredRequest) => sentBy === "own-mail" || outbox.get(requestId) !== null;
  const open = await pages("real", (request) => isLost(request) && isMailed(request));
  return { waiting, open: open.filter((requestId) => !waiting.includes(requestId)) };
};

const ask = async (change: TouchingChange) => {
  const found = await desk.call("settings:find-touched", { change });
  if (!found.ok) return found.code;
  const idsOf = (requests: readonly { readonly requestId: RequestId }[]) => requests.map(({ requestId }) => requestId);
  return { waiting: idsOf(found.value.waiting), open: idsOf(found.value.open) };
};

it("answers what reading every request in full would say, in both modes", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyRow, { minLength: 2, maxLength: 8 }),
      fc.array(anyChange, { minLength: 3, maxLength: 6 }),
      fc.constantFrom(...modes),
      async (rows, changes, mode) => {
        desk = openTestDesk();
        try {
          desk.store.accounts.put(work);
          desk.store.settings.set("mode", mode);
          let first: RequestId | null = null;
          for (const [number, row] of rows.entries()) {
            const written = write(row, number, first);
            first ??= written;
          }
          for (const change of changes) expect(await ask(change)).toEqual(await readAll(change, mode));
        } finally {
          desk.close();
        }
      },
    ),
    { numRuns: 30 },
  );
});
