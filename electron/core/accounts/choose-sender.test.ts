// Which address a letter comes from: that of the first letter, the person's word, what wrote before, the usual one.
import { describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { Account } from "../../shared/settings.ts";
import { chooseSender, type SenderNeeds } from "./choose-sender.ts";
import { findOwner, sendersOf } from "./find-owner.ts";

const slug = Slug.parse("komet-sales");
const make = (accountId: string, address: string, change: object = {}) =>
  Account.parse({
    accountId,
    host: "mail.example.org",
    port: 465,
    security: "tls",
    user: "kim",
    address,
    senderName: `Kim of ${accountId}`,
    ...change,
  });
const home = make("main", "kim@example.org", { aliases: ["old@example.net"] });
const work = make("work", "kim@work.example", { plusAddress: true });
const needs: SenderNeeds = {
  accounts: [home, work],
  slug,
  first: null,
  wanted: null,
  choice: null,
  before: [],
};
const choose = (change: Partial<SenderNeeds>) => {
  const chosen = chooseSender({ ...needs, ...change });
  return chosen && [chosen.address, chosen.accountId, chosen.why];
};
const ofWork = { accountId: work.accountId, alias: null };

describe("chooseSender", () => {
  it.each<[string, Partial<SenderNeeds>, string[] | null]>([
    ["nobody without a mailbox", { accounts: [] }, null],
    ["the usual mailbox", {}, ["kim@example.org", "main", "usual"]],
    ["the usual mailbox's plus-address", { accounts: [work, home] }, ["kim+komet-sales@work.example", "work", "usual"]],
    ["what wrote before", { before: ["gone@example.org", "old@example.net"] }, ["old@example.net", "main", "before"]],
    [
      "the company's mailbox before what wrote before",
      { choice: ofWork, before: ["old@example.net"] },
      ["kim+komet-sales@work.example", "work", "company"],
    ],
    [
      "the company's alias",
      { choice: { accountId: home.accountId, alias: "old@example.net" } },
      ["old@example.net", "main", "company"],
    ],
    [
      "the mailbox's own address where the alias is gone",
      { choice: { accountId: home.accountId, alias: "gone@example.net" } },
      ["kim@example.org", "main", "company"],
    ],
    [
      "the plain address where the person wants it without the plus",
      { choice: { accountId: work.accountId, alias: "kim@work.example" } },
      ["kim@work.example", "work", "company"],
    ],
    ["the letter's own", { wanted: "kim@work.example", choice: ofWork }, ["kim@work.example", "work", "letter"]],
    ["not the letter's own if it is gone", { wanted: "gone@work.example" }, ["kim@example.org", "main", "usual"]],
    [
      "that of the first letter before all",
      { first: "old@example.net", wanted: "kim@work.example", choice: ofWork, before: ["kim@work.example"] },
      ["old@example.net", "main", "first-letter"],
    ],
    [
      "a plus-address that is turned off by now, after a letter under it",
      { first: "kim+komet-sales@example.org" },
      ["kim+komet-sales@example.org", "main", "first-letter"],
    ],
  ])("takes %s", (_, change, chosen) => {
    expect(choose(change)).toEqual(chosen);
  });

  it("does not take another company's plus-address for the mailbox's own", () => {
    expect(findOwner([work], "kim+other@work.example", slug)).toBeNull();
    expect(findOwner([work], "KIM+komet-sales@Work.example", slug)).toBe(work);
  });
});

it("lists every address under which a mailbox may write", () => {
  expect([...sendersOf(home, slug), ...sendersOf(work, slug)].map(({ address, kind }) => [kind, address])).toEqual([
    ["own", "kim@example.org"],
    ["alias", "old@example.net"],
    ["own", "kim@work.example"],
    ["plus", "kim+komet-sales@work.example"],
  ]);
});
