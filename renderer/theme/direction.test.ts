// The window is ready for scripts that run from right to left: no style says left or right, all say start and end.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const renderer = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(renderer, { recursive: true }).map(String);
const sheets = files.filter((file) => file.endsWith(".css"));
const components = files.filter((file) => file.endsWith(".tsx"));

/** `margin: 1px 2px 3px 4px` has a right side of its own; `inset` and corners go round alike. */
const isLopsided = (property: string, value: string): boolean => {
  if (!/^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color|radius))$/.test(property))
    return false;
  const [first, second, third, fourth] = value.split(/\s+(?![^(]*\))/);
  if (property === "border-radius")
    return second !== undefined && (first !== second || (third ?? first) !== (fourth ?? second));
  return fourth !== undefined && second !== fourth;
};

const isPhysical = (property: string, value: string): boolean =>
  /(^|-)(left|right)(-|$)/.test(property) ||
  // A name of an area may hold these words; a keyword stands alone.
  (!property.startsWith("grid-") && /(^|[\s,(])(left|right)($|[\s,)])/.test(value)) ||
  /translateX|translate\((?!0[,)])/.test(value) ||
  isLopsided(property, value);

const findPhysical = (css: string): string[] =>
  [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/(?:^|[;{])\s*([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
    ([, property = "", value = ""]) => (isPhysical(property, value.trim()) ? [`${property}: ${value.trim()}`] : []),
  );

describe("direction", () => {
  it.each([
    ["margin-left: 4px", true],
    ["right: 0", true],
    ["border-top-left-radius: 4px", true],
    ["text-align: right", true],
    ["float: left", true],
    ["transform: translateX(4px)", true],
    ["background: linear-gradient(to right, red, blue)", true],
    ["padding: 1px 2px 3px 4px", true],
    ["border-radius: 4px 0", true],
    ["padding: 1px 2px 3px 2px", false],
    ["margin: 0 auto", false],
    ["margin-inline-start: 4px", false],
    ["text-align: end", false],
    ["inset: 0", false],
    ["padding: calc(1px + 2px) 2px 3px", false],
  ])("%s: physical is %s", (declaration, physical) => {
    expect(findPhysical(`.one { color: red; ${declaration}; }`)).toEqual(physical ? [declaration] : []);
  });

  it("reads the sheets at all", () => {
    expect(sheets.length).toBeGreaterThan(20);
  });

  it.each(sheets)("%s says start and end alone", (sheet) => {
    expect(findPhysical(readFileSync(path.join(renderer, sheet), "utf8"))).toEqual([]);
  });

  it("so do styles in the components", () => {
    const physical =
      /\b(?:(?:margin|padding|border|scrollMargin|scrollPadding)(?:Left|Right)\w*|textAlign: "(?:left|right)"|style=\{\{[^}]*\b(?:left|right):)/;
    const found = components.filter((file) => physical.test(readFileSync(path.join(renderer, file), "utf8")));
    expect(found).toEqual([]);
  });
});
