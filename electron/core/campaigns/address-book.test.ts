// No address gets two letters unsaid: addresses are compared as mailboxes are, not as they are typed.
import { expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import { createAddressBook } from "./address-book.ts";

const [one, two, three] = ["one", "two", "three"].map((text) => Slug.parse(text)) as [Slug, Slug, Slug];
const day = (text: string) => Day.parse(text);

it("knows the last letter to a company or to its address in another's name", () => {
  const book = createAddressBook([
    { slug: one, to: "Privacy@Bücher.example", on: day("2026-10-01") },
    { slug: two, to: null, on: day("2026-10-03") },
    { slug: one, to: "old@example.org", on: day("2026-10-05") },
  ]);
  expect(book.earlierOn(one, "privacy@bücher.example")).toBe("2026-10-05");
  expect(book.earlierOn(three, "privacy@xn--bcher-kva.example")).toBe("2026-10-01");
  expect(book.earlierOn(two, "two@example.org")).toBe("2026-10-03");
  expect(book.earlierOn(three, "three@example.org")).toBeNull();
  expect(book.earlierOn(three, null)).toBeNull();
});

it("names the first company of the campaign at an address, to every other one", () => {
  const book = createAddressBook([]);
  book.take(one, "One", "privacy@example.org");
  book.take(two, "Two", "PRIVACY@example.org");
  expect(book.sharesWith(one, "privacy@example.org")).toBeNull();
  expect(book.sharesWith(three, "Privacy@Example.org")).toBe("One");
  expect(book.sharesWith(three, "other@example.org")).toBeNull();
});
