// Names for good, out of whatever a policy calls its company.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Slug } from "../../shared/company.ts";
import { makeSlug } from "./make-slug.ts";

const free = () => false;
const slugOf = (name: string, website: string | null = null) => String(makeSlug({ name, website }, free));

describe("makeSlug", () => {
  it("is the name in plain small letters", () => {
    expect(slugOf("Müller & Söhne GmbH")).toBe("muller-sohne-gmbh");
    expect(slugOf("  Łódź Œuvre, Inc. ")).toBe("lodz-oeuvre-inc");
  });

  it("is the website where the name has no letter of ours, and never nothing", () => {
    expect(slugOf("例え株式会社", "example.co.jp")).toBe("example-co-jp");
    expect(slugOf("例え株式会社")).toBe("company");
  });

  it("takes the next number where a name is taken", () => {
    const taken = new Set(["example", "example-2"]);
    expect(makeSlug({ name: "Example", website: null }, (slug) => taken.has(slug))).toBe("example-3");
  });

  it("is a slug for any name, also the third of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        let asked = 0;
        const slug = makeSlug({ name, website: null }, () => ++asked < 3);
        expect(Slug.safeParse(slug).success).toBe(true);
      }),
    );
  });
});
