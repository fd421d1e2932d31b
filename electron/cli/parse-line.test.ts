// A line of the stream is a policy, or says what is wrong with it under its own id.
import { describe, expect, it } from "vitest";
import { parseLine } from "./parse-line.ts";

describe("parseLine", () => {
  it.each([
    ['{"id":"a","text":"Hello"}', { id: "a", task: { kind: "text", text: "Hello" } }],
    ['{"id":7,"html":"<p>Hello","other":1}', { id: 7, task: { kind: "html", html: "<p>Hello" } }],
    ['{"text":"Hello"}', { id: null, task: { kind: "text", text: "Hello" } }],
    ['{"id":"b"}', { id: "b", task: null, sentence: expect.any(String) }],
    ['{"id":"c","text":5}', { id: "c", task: null, sentence: expect.any(String) }],
    ["[1]", { id: null, task: null, sentence: expect.any(String) }],
    ["null", { id: null, task: null, sentence: expect.any(String) }],
    ["{", { id: null, task: null, sentence: "This line is no JSON." }],
    [null, { id: null, task: null, sentence: "This line is longer than 128 MB." }],
  ])("%s", (line, expected) => {
    expect(parseLine(line)).toMatchObject(expected);
  });
});
