// No component says anything in bare words: all of it comes from words/, so that it can be said in every language.
import { describe, expect, it } from "vitest";
import { type Node, readSources, walk } from "./testing/read-sources.ts";

const hasWords = (text: unknown) => typeof text === "string" && /\p{L}{2,}/u.test(text);

/** Attributes that a person sees or hears. */
const spoken = new Set([
  "aria-label",
  "aria-description",
  "title",
  "placeholder",
  "alt",
  "label",
  "hint",
  "text",
  "lead",
]);

const literalsOf = (node: unknown): string[] => {
  const one = node as Node | null;
  if (one?.type === "Literal" && hasWords(one.value)) return [String(one.value)];
  if (one?.type === "TemplateLiteral") {
    const quasis = one.quasis as { value: { cooked: string } }[];
    return quasis.map(({ value }) => value.cooked).filter(hasWords);
  }
  return [];
};

/** Bare words among what stands between tags and in spoken attributes. */
const findBareText = (program: Node): string[] => {
  const found: string[] = [];
  walk(program, (node) => {
    if (node.type === "JSXText" && hasWords(node.value)) found.push(String(node.value).trim());
    if (node.type === "JSXElement" || node.type === "JSXFragment") {
      for (const child of node.children as Node[]) {
        if (child.type === "JSXExpressionContainer") found.push(...literalsOf(child.expression));
      }
    }
    if (node.type === "JSXAttribute" && spoken.has(String((node.name as Node).name))) {
      const value = node.value as Node | null;
      found.push(...literalsOf(value?.type === "JSXExpressionContainer" ? value.expression : value));
    }
  });
  return found;
};

describe("bare text", () => {
  const sources = readSources();

  it("reads the components at all", () => {
    expect(sources.filter(({ file }) => file.endsWith(".tsx")).length).toBeGreaterThan(40);
  });

  it.each(sources.filter(({ file }) => file.endsWith(".tsx")).map(({ file, program }) => [file, program] as const))(
    "%s has none",
    (_file, program) => {
      expect(findBareText(program)).toEqual([]);
    },
  );
});
