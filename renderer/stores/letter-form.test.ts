// What is typed before a letter is written: only what its kind has goes out, and nothing that was left empty.
import { describe, expect, it } from "vitest";
import { LetterWish } from "../../electron/shared/letter-wish.ts";
import { firstForm, fitForm, formOf, hasField, wishOf } from "./letter-form.ts";
import { makePlan, makeWish } from "./testing/make-page.ts";

const wishFor = (change: Parameters<typeof makePlan>[0], typed: Partial<ReturnType<typeof firstForm>>) => {
  const plan = makePlan(change);
  const wish = wishOf({ ...firstForm(plan), ...typed }, plan);
  return wish && LetterWish.parse(wish);
};

describe("wishOf", () => {
  it("is the suggestion itself while nothing was typed", () => {
    const plan = makePlan({ suggested: makeWish({ reads: ["de"] }) });
    expect(wishOf(firstForm(plan), plan)).toEqual(plan.suggested);
  });

  it("takes the data one a line, without empty ones, and only where these are asked for", () => {
    const data = "  my orders\n\n my reviews \r\n";
    expect(wishFor({}, { scope: "these", data })?.extra.data).toEqual(["my orders", "my reviews"]);
    expect(wishFor({}, { scope: "all", data })?.extra.data).toBeUndefined();
  });

  it("names grounds only where the law knows them", () => {
    const typed = { groundsFrom: "own", grounds: ["unlawful", "harm"] } as const;
    expect(wishFor({}, typed)?.extra.grounds).toEqual(["unlawful"]);
    expect(wishFor({}, { ...typed, basis: "plain" })?.extra.grounds).toBeUndefined();
  });

  it("leaves out half of a correction, and what other kinds of letters have", () => {
    const wish = wishFor(
      { kind: "rectification" },
      {
        corrections: [
          { key: 0, field: "Street", oldValue: "", newValue: "Example Road 1" },
          { key: 1, field: "Town", oldValue: "X", newValue: " " },
        ],
        reasons: "left over from another letter",
      },
    );
    expect(wish?.extra).toEqual({
      corrections: [{ field: "Street", oldValue: null, newValue: "Example Road 1" }],
    });
  });

  it("tells a further identifier only while its box is ticked", () => {
    expect(wishFor({}, { otherIdentifier: "cookie 7", identifyBy: [] })?.otherIdentifier).toBeNull();
    const wish = wishFor({}, { otherIdentifier: "cookie 7", identifyBy: ["otherIdentifier", "phone"] });
    expect(wish).toMatchObject({ otherIdentifier: "cookie 7", extra: { identifyBy: ["otherIdentifier", "phone"] } });
  });

  it("asks again only for parts that the letter has in its language", () => {
    const elements = [
      { language: "en", name: "copy", text: "a copy" },
      { language: "de", name: "kopie", text: "eine Kopie" },
    ] as const;
    const wish = wishFor(
      { kind: "incomplete-answer", elements: [...elements] },
      { lacking: ["copy", "kopie"], answeredOn: "2026-11-01" },
    );
    expect(wish?.extra.lacking).toEqual(["copy"]);
  });

  it("is none before a language is chosen", () => {
    const plan = makePlan({ askLanguage: true });
    expect(firstForm(plan).language).toBeNull();
    expect(wishOf(firstForm(plan), plan)).toBeNull();
  });

  it("comes back as it was when the letter is changed", () => {
    const wish = makeWish({ data: ["my orders"], reasons: "Because.", identifyBy: ["phone"], grounds: ["child"] });
    const plan = makePlan({ suggested: makeWish() });
    expect(wishOf(formOf(wish), plan)).toEqual(wish);
  });
});

describe("firstForm", () => {
  it("fills a complaint's table from the log and chooses the only authority", () => {
    const authority = { id: "de-be", name: "BlnBDI" };
    const form = firstForm(
      makePlan({
        kind: "complaint",
        events: [{ on: "2026-01-02", kind: "sent" }] as never,
        authorities: [{ authority, why: "lives" }] as never,
      }),
    );
    expect(form.authorityId).toBe("de-be");
    expect(form.events).toEqual([{ key: 0, on: "2026-01-02", kind: "sent", text: "" }]);
  });
});

describe("fitForm", () => {
  it("asks for the language anew where the letter is not written in the one that was chosen", () => {
    const plan = makePlan();
    const german = { ...firstForm(plan), language: "de" as const };
    expect(fitForm(german, plan).language).toBe("de");
    // The one without a law is there in English alone.
    expect(fitForm({ ...german, basis: "plain" }, plan).language).toBe("en");
    expect(fitForm({ ...german, language: "fr" }, plan).language).toBeNull();
  });

  it("falls back to the suggestion when a law no longer reaches", () => {
    const plan = makePlan();
    expect(fitForm({ ...firstForm(plan), basis: "uk-gdpr" }, plan).basis).toBe("eu-gdpr");
  });
});

describe("hasField", () => {
  it("knows which letters have room for reasons", () => {
    expect(hasField("erasure", "reasons", "eu-gdpr")).toBe(true);
    expect(hasField("erasure", "reasons", "us-ca-ccpa")).toBe(false);
    expect(hasField("access", "reasons", "eu-gdpr")).toBe(false);
    expect(hasField("objection", "reasons", "plain")).toBe(true);
  });
});
