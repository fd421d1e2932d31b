// How well a company can be reached, seen from the window: how old a contact is, marks, heirs, and the way that is offered.
import { afterEach, expect, it } from "vitest";
import { Slug } from "../shared/company.ts";
import { openTestDesk, slug, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const policy = (name: string) => `Privacy policy

${name} GmbH ("we", "us") is responsible for your personal data.
You have the right to access your data. For questions about your privacy, write to privacy@example.org.
By post: ${name} GmbH, Example Road 1, 12345 Berlin, Germany.
`;
const make = async (name: string) => {
  const { readingId } = await desk.take("policies:read", { kind: "text", text: policy(name) });
  return (await desk.take("policies:make-company", { readingId, slug: null })).slug;
};
const standing = (of: Slug) => desk.take("contacts:standing", { slug: of });

it("says how old a contact is, and whose word it is", async () => {
  desk = openTestDesk();
  desk.turnTo("2025-11-19T09:00:00.000Z");
  const store = await make("Example Store");
  expect(await standing(store)).toMatchObject({ knownOn: "2025-11-19", from: "reading", isOld: false, nextWay: null });
  desk.turnTo("2026-11-20T09:00:00.000Z");
  expect(await standing(store)).toMatchObject({ isOld: true });
  await desk.take("companies:set-contact", { slug: store, email: "own@example.org" });
  expect(await standing(store)).toMatchObject({ knownOn: "2026-11-20", from: "person", isOld: false });
  expect(await standing(slug)).toMatchObject({ from: "list", heir: null, mark: null });
});

it("takes the person's word on how requests are taken, and offers that way alone", async () => {
  desk = openTestDesk();
  const store = await make("Example Store");
  expect(await desk.take("contacts:mark", { slug: store, mark: "post-only" })).toMatchObject({
    mark: "post-only",
    nextWay: { kind: "postal", value: expect.stringContaining("Example Road 1") },
  });
  expect(await desk.take("contacts:mark", { slug: store, mark: "device-id-only" })).toMatchObject({ nextWay: null });
  expect(await desk.take("contacts:mark", { slug: store, mark: null })).toMatchObject({ mark: null, nextWay: null });
});

it("points to the company that took another one's place, never in a circle, until that is taken back", async () => {
  desk = openTestDesk();
  const [one, other] = [await make("Example Store"), await make("Other Shop")];
  expect(await desk.take("contacts:set-heir", { slug: one, heir: other })).toMatchObject({
    heir: { slug: other, name: "Other Shop GmbH" },
  });
  for (const heir of [one, Slug.parse("nobody")]) {
    expect(await desk.call("contacts:set-heir", { slug: other, heir })).toMatchObject({ code: "company-unknown" });
  }
  expect(await desk.take("contacts:set-heir", { slug: one, heir: null })).toMatchObject({ heir: null });
  expect(await desk.call("contacts:standing", { slug: Slug.parse("nobody") })).toMatchObject({
    code: "company-unknown",
  });
});
