// Which way to a company is offered when the usual one is closed.
import { expect, it } from "vitest";
import type { CompanyRecord } from "../../shared/company.ts";
import { chooseNextWay, isOverAYear } from "./choose-next-way.ts";

type Contact = CompanyRecord["contacts"][number];
const contact = (kind: Contact["kind"], value: string | null, role: Contact["role"] = "privacy"): Contact => ({
  kind,
  value,
  role,
  hidden: value === null,
  person: null,
  evidence: null,
});
const all = [
  contact("email", "privacy@example.org"),
  contact("email", "help@example.org", "support"),
  contact("email", "office@example.com", "authority"),
  contact("form", "https://example.org/form", "support"),
  contact("postal", "1 Example Road"),
];
const choose = (closed: string[], mark: Parameters<typeof chooseNextWay>[1]["mark"] = null, contacts = all) =>
  chooseNextWay(contacts, { closed, mark });

it("takes the best address that did not come back, however it is written", () => {
  expect(choose(["PRIVACY@example.org"])).toEqual({ kind: "email", value: "help@example.org" });
});

it("takes a form, then the post, where no address of the company itself is left", () => {
  const closed = ["privacy@example.org", "help@example.org"];
  expect(choose(closed)).toEqual({ kind: "form", value: "https://example.org/form" });
  const noForm = all.filter(({ kind }) => kind !== "form");
  expect(choose(closed, null, noForm)).toEqual({ kind: "postal", value: "1 Example Road" });
  expect(choose(closed, null, [])).toBeNull();
});

it("never offers a way that the person ruled out", () => {
  expect(choose([], "form-only")).toEqual({ kind: "form", value: "https://example.org/form" });
  expect(choose([], "post-only")).toEqual({ kind: "postal", value: "1 Example Road" });
  expect(choose([], "device-id-only")).toBeNull();
  expect(choose([], "form-only", [contact("email", "a@example.org"), contact("form", null)])).toBeNull();
});

it("calls old what is known for more than twelve months", () => {
  expect(isOverAYear("2025-11-22", "2026-11-23")).toBe(true);
  expect(isOverAYear("2025-11-23", "2026-11-23")).toBe(false);
  expect(isOverAYear("2027-02-28", "2028-02-29")).toBe(true);
});
