// Texts and pages that nobody wrote: pieces of policies with noise between.
import fc from "fast-check";
import { hostileTexts } from "./hostile-texts.ts";

const longest = 6000;

const units = hostileTexts([]).map(({ make }) => make(24));

const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'<>/="&;#@.-_[]()*| \n\t0aA'), maxLength: 80 }),
  fc.tuple(fc.constantFrom(...units), fc.integer({ min: 1, max: 40 })).map(([unit, times]) => unit.repeat(times)),
);

const tag = fc.constantFrom(..."p div li ul ol table tr td h2 a b nav footer script style br pre span".split(" "));

/** `pieces`: policies to take apart, at least one. */
export const fuzzTexts = (pieces: readonly string[]): { text: fc.Arbitrary<string>; page: fc.Arbitrary<string> } => {
  const part = fc
    .tuple(fc.constantFrom(...pieces), fc.nat(), fc.integer({ min: 0, max: 1500 }))
    .map(([text, at, length]) => text.slice(at % text.length, (at % text.length) + length));
  const text = fc
    .tuple(
      fc.array(fc.oneof({ weight: 2, arbitrary: part }, { weight: 3, arbitrary: noise }), { maxLength: 8 }),
      fc.constantFrom("", " ", "\n", "\n\n"),
    )
    .map(([parts, glue]) => parts.join(glue).slice(0, longest));
  const page = fc
    .array(
      fc.oneof(
        text,
        tag.map((name) => `<${name}>`),
        tag.map((name) => `</${name}>`),
        tag.map((name) => `<${name} class="menu" href="#x" style="display:none">`),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("").slice(0, longest * 2));
  return { text, page };
};
