// What is read off a pattern: its beginnings, and the words behind its last gap.
import { describe, expect, it } from "vitest";
import { readLaterWords } from "./later-words.ts";
import { readOpenings } from "./opening-words.ts";
import { allRightRules } from "./rights/all-right-rules.ts";
import { findTopics, firstRuleTopic, ruleOf, topicWords } from "./sentence-topics.ts";

describe("readOpenings", () => {
  it.each([
    ["\\bdelet(?:e|ion)\\b|\\beras[^;]", ["delete", "deletion", "eras"]],
    ["\\bopt[- ]?out", ["optout", "opt-out", "opt out"]],
    ["\\b(?:your )?(?:data|details)", ["your data", "your details", "data", "details"]],
    ["[\"' ]sale", ["sale"]],
    ["\\bright (?:[a-z]{1,9} ){0,3}?to", ["right "]],
    ["(?<!no )\\bright", ["right"]],
  ])("of %s", (source, openings) => {
    expect(readOpenings(source)?.toSorted()).toEqual(openings.toSorted());
  });
  it.each(["sale", "\\b\\w{3}recht", "\\b[a-z]+ data", "(?:x )?[^;]"])(
    "gives up where %s begins anywhere",
    (source) => {
      expect(readOpenings(source)).toBeNull();
    },
  );
});

describe("readLaterWords", () => {
  it.each([
    ["\\bdata\\b[^;]{0,9}?\\b(?:erased|deleted)", ["erased", "deleted"]],
    ["\\brights? (?:[a-z'/-]{1,16},? ){0,7}?access", ["access"]],
    ["\\bdata\\b[^;]{0,9}\\berased|\\bforgotten", ["erased", "forgotten"]],
  ])("of %s", (source, words) => {
    expect(readLaterWords(source)).toEqual(words);
  });
});

describe("findTopics", () => {
  it("opens every rule of the rights finder for some text that it matches", () => {
    const topics = new Int32Array(topicWords);
    const closed: string[] = [];
    for (const [index] of allRightRules.entries()) {
      const rule = ruleOf(firstRuleTopic + index);
      const text = [...(readOpenings(rule?.pattern.source ?? "") ?? []), rule?.stems?.replaceAll("|", " ") ?? ""].join(
        " ",
      );
      const all = `${text} ${(readLaterWords(rule?.pattern.source ?? "") ?? []).join(" ")}`;
      findTopics(all, { start: 0, end: all.length }, topics, 0);
      const topic = firstRuleTopic + index;
      if ((((topics[topic >> 5] ?? 0) >>> (topic & 31)) & 1) === 0) closed.push(`${rule?.right}/${rule?.name}`);
    }
    expect(closed).toEqual([]);
  });
});
