// A mail finds its request only by what names it and comes from whom the letter went to.
import { describe, expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import { type LetterOut, matchReply } from "./match-reply.ts";

const first = RequestId.parse("11111111-1111-4111-8111-111111111111");
const second = RequestId.parse("22222222-2222-4222-8222-222222222222");
const at = (text: string) => Instant.parse(text);
const letter: LetterOut = {
  requestId: first,
  mode: "real",
  reference: "RD-2026-7K3QX9",
  messageId: "<first@example.net>",
  to: "privacy@shop.example",
  sentAt: at("2026-11-01T09:00:00.000Z"),
  addresses: ["dpo@group.example"],
  domains: ["shop-online.example"],
};
const other: LetterOut = {
  ...letter,
  requestId: second,
  reference: "RD-2026-ABCDEF",
  messageId: "<second@example.net>",
  sentAt: at("2026-11-05T09:00:00.000Z"),
};
const mail = {
  references: [] as string[],
  fromAddress: "privacy@shop.example",
  subject: "Your request",
  sentAt: at("2026-11-10T09:00:00.000Z"),
  text: "We have received it.",
};
const match = (
  change: Partial<typeof mail>,
  letters: readonly LetterOut[] = [letter],
  mode: "real" | "practice" = "real",
) =>
  matchReply(
    { ...mail, ...change },
    {
      letters,
      mode,
      cameInAt: at("2026-11-10T10:00:00.000Z"),
      ownAddresses: ["Kim@home.example"],
      isShared: (domain) => domain === "freemail.example",
    },
  );
const refers = { references: ["<other@x.example>", "<first@example.net>"] };

describe("matchReply", () => {
  it("is sure of what refers to a letter and comes from its company", () => {
    expect(match(refers)).toEqual({ way: "references", isSure: true, candidates: [first] });
  });

  it.each(["Re: Erasure [RD-2026-7K3QX9]", "AW: rd-2026-7k3qx9"])("is sure of the code in %s", (subject) => {
    expect(match({ subject })).toMatchObject({ way: "reference-code", isSure: true, candidates: [first] });
    expect(match({ text: `> ${subject}\n` })).toMatchObject({ way: "reference-code", isSure: true });
  });

  it.each([
    ["the very address", "privacy@shop.example"],
    ["another box of the domain", "no-reply@shop.example"],
    ["a domain below it", "ticket@mail.shop.example"],
    ["another address of the company", "dpo@group.example"],
    ["the domain of its website", "help@shop-online.example"],
  ])("takes %s for the company", (_name, fromAddress) => {
    expect(match({ ...refers, fromAddress }).isSure).toBe(true);
  });

  it.each(["kim@home.example", "kim+shop@home.example"])("takes what %s sent for nobody's answer", (fromAddress) => {
    expect(match({ ...refers, fromAddress }, [{ ...letter, to: fromAddress }])).toMatchObject({ isSure: false });
  });

  it.each([
    ["a stranger", "privacy@evil.example"],
    ["a look-alike", "privacy@myshop.example"],
    ["a longer look-alike", "privacy@shop.example.evil.example"],
    ["nobody", ""],
    ["the person", "kim@home.example"],
  ])("shows a reference from %s and does not believe it", (_name, fromAddress) => {
    expect(match({ ...refers, fromAddress })).toEqual({ way: "references", isSure: false, candidates: [first] });
    expect(match({ subject: "RD-2026-7K3QX9", fromAddress })).toMatchObject({ way: "reference-code", isSure: false });
  });

  it("asks where two matters are named, the one that is referred to first", () => {
    const both = match({ ...refers, subject: "RD-2026-ABCDEF" }, [letter, other]);
    expect(both).toEqual({ way: "references", isSure: false, candidates: [first, second] });
  });

  it("takes a letter and its reminder for one matter", () => {
    const reminder = { ...letter, messageId: "<reminder@example.net>", sentAt: other.sentAt };
    const found = match({ references: ["<reminder@example.net>", "<first@example.net>"] }, [letter, reminder]);
    expect(found).toEqual({ way: "references", isSure: true, candidates: [first] });
  });

  it("offers what the sender alone suggests, the newest letter before the mail first", () => {
    const later = { ...other, sentAt: at("2026-12-05T09:00:00.000Z") };
    expect(match({}, [letter, other])).toEqual({ way: "sender-and-time", isSure: false, candidates: [second, first] });
    expect(match({}, [letter, later]).candidates).toEqual([first]);
    expect(match({ fromAddress: "a@group.example" }).candidates).toEqual([first]);
    expect(match({ fromAddress: "a@elsewhere.example" })).toEqual({ way: "none", isSure: false, candidates: [] });
  });

  it("is not sure of a domain above one of theirs", () => {
    const below = { ...letter, to: "privacy@eu.corp.example", domains: [], addresses: [] };
    expect(match({ ...refers, fromAddress: "x@corp.example" }, [below]).isSure).toBe(false);
    expect(match({ fromAddress: "x@corp.example" }, [below]).way).toBe("sender-and-time");
  });

  it("knows nobody by a provider where everybody has an address", () => {
    const small = { ...letter, to: "shop@freemail.example", domains: [], addresses: [] };
    expect(match({ ...refers, fromAddress: "shop@freemail.example" }, [small]).isSure).toBe(true);
    expect(match({ ...refers, fromAddress: "crook@freemail.example" }, [small])).toMatchObject({ isSure: false });
    expect(match({ fromAddress: "crook@freemail.example" }, [small]).way).toBe("none");
  });

  it("lets practice and real never meet", () => {
    expect(match(refers, [letter], "practice")).toEqual({ way: "none", isSure: false, candidates: [] });
    expect(match(refers, [{ ...letter, mode: "practice" }])).toMatchObject({ way: "none" });
  });
});
