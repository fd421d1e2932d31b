// Addresses that are none, at every door through which one comes in: one named failure each, and nothing that was kept is lost.
import { afterEach, describe, expect, it } from "vitest";
import { account, openTestDesk, person, slug, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const bad: readonly (readonly [string, string, string])[] = [
  ["a line break", "kim@example.org\r\nBcc: all@example.net", "line-break-in-header"],
  ["a line break at its end", "kim@example.org\n.example.net", "line-break-in-header"],
  ["quotes", '"kim@example.org"', "address-invalid"],
  ["quotes around a name", '"kim at home"@example.org', "address-invalid"],
  ["letters beyond ASCII before the at-sign", "kïm@example.org", "address-invalid"],
  ["two at-signs", "kim@home@example.org", "address-invalid"],
  ["a display name", "Kim <kim@example.org>", "address-invalid"],
  ["a display name that holds an address", "kai@example.net <kim@example.org>", "address-invalid"],
  ["angle brackets", "<kim@example.org>", "address-invalid"],
  ["a control character", "kim\u0007@example.org", "address-invalid"],
  ["a NUL", "kim@example.org\u0000", "line-break-in-header"],
  ["a separator of lines", "kim@example.org\u2028x", "line-break-in-header"],
  ["a thousand characters", `${"k".repeat(988)}@example.org`, "address-invalid"],
  ["a comma", "kim@example.org, kai@example.org", "address-invalid"],
];

describe.each(bad)("an address with %s", (_what, text, code) => {
  it("is refused as the person's own, by its field", async () => {
    desk = openTestDesk();
    const before = await desk.take("settings:get");
    expect(await desk.call("settings:save-person", { ...person, email: text })).toMatchObject({
      code,
      detail: "email",
    });
    expect(await desk.take("settings:get")).toEqual(before);
  });

  it("is refused as a mailbox's, by its field", async () => {
    desk = openTestDesk();
    const before = await desk.take("settings:get");
    const input = { account: { ...account, address: text }, password: null };
    expect(await desk.call("settings:save-account", input)).toMatchObject({ code, detail: "account.address" });
    expect(await desk.take("settings:get")).toEqual(before);
  });

  it("is refused as a company's, and its own entry stays", async () => {
    desk = openTestDesk();
    await desk.take("companies:set-contact", { slug, email: "mine@example.org" });
    expect(await desk.call("companies:set-contact", { slug, email: text })).toMatchObject({ code, detail: "email" });
    expect(desk.store.contacts.get(slug)?.email).toBe("mine@example.org");
  });
});

it.each(["Kim\r\nBcc: all@example.net", "Kim\u0000", "Kim\u2029Example"])(
  "lets no line break into a name either: %j",
  async (name) => {
    desk = openTestDesk();
    expect(await desk.call("settings:save-person", { ...person, name })).toMatchObject({
      code: "line-break-in-header",
    });
    const input = { account: { ...account, senderName: name }, password: null };
    expect(await desk.call("settings:save-account", input)).toMatchObject({ code: "line-break-in-header" });
  },
);

it("takes a name that holds an address for a name: the mail still goes from and to one address each", async () => {
  desk = openTestDesk();
  const senderName = 'all@example.net" <kai@example.net>, "x';
  await desk.take("settings:save-account", { account: { ...account, senderName }, password: null });
  const letter = await desk.draft();
  await desk.take("requests:send", letter);
  await desk.settled(letter.requestId);
  const [parcel] = desk.parcels;
  expect([parcel?.envelopeFrom, parcel?.envelopeTo.includes("example.net")]).toEqual([account.address, false]);
  const from = /^From: ([\s\S]*?)\r\n(?! )/m.exec(Buffer.from(parcel?.raw ?? []).toString())?.[1] ?? "";
  expect(from.match(/<[^>]*>$/)?.[0]).toBe(`<${account.address}>`);
});
