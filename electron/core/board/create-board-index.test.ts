// Whatever changes one by one leaves the index as if it had been built anew; pages, counts and a search agree with a plain list.

import fc from "fast-check";
import { expect, it } from "vitest";
import type { BoardWish } from "../../shared/board.ts";
import { Slug } from "../../shared/company.ts";
import type { RequestId } from "../../shared/request.ts";
import { boardMarks, boardSorts, lanes } from "../../shared/standing-names.ts";
import { wholeBoard } from "../../shared/whole-board.ts";
import { hasMark } from "../dashboard/has-mark.ts";
import { type BoardEntry, createBoardIndex } from "./create-board-index.ts";
import { anyEntry, idOf } from "./testing/any-entry.ts";

const wish: fc.Arbitrary<BoardWish> = fc.record({
  lane: fc.option(fc.constantFrom(...lanes)),
  text: fc.constantFrom("", "l", "lod", "lodz", "LÓDZ ag", "ä", "rd-2026 zoo", "nobody"),
  right: fc.constantFrom(null, "access"),
  law: fc.constantFrom(null, "none", "eu-gdpr"),
  slug: fc.constantFrom(null, Slug.parse("other")),
  mark: fc.constantFrom(null, ...boardMarks),
  sort: fc.constantFrom(...boardSorts),
  isDescending: fc.boolean(),
});

const step = fc.oneof(
  fc.record({
    put: fc.array(anyEntry, { maxLength: 5 }),
    gone: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
  }),
  fc.record({ ask: wish }),
);

it("stands after any changes as if it had been built anew", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), wish, (steps, asked) => {
      const index = createBoardIndex();
      const plain = new Map<RequestId, BoardEntry>();
      for (const one of steps) {
        if ("ask" in one) {
          index.find(one.ask, 0, 3);
          continue;
        }
        index.change(one.put, one.gone.map(idOf));
        for (const number of one.gone) plain.delete(idOf(number));
        for (const put of one.put) plain.set(put.summary.requestId, put);
      }
      const anew = createBoardIndex();
      anew.change([...plain.values()]);
      expect(index.find(asked, 0, 100)).toEqual(anew.find(asked, 0, 100));
    }),
    { numRuns: 300 },
  );
});

it("cuts pages that make up the lane, and counts what fits", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEntry, { selector: ({ summary }) => summary.requestId }), wish, (entries, asked) => {
      const index = createBoardIndex();
      index.change(entries);
      const whole = index.find(asked, 0, 100);
      expect([0, 3, 6, 9].flatMap((from) => index.find(asked, from, 3).rows)).toEqual(whole.rows);
      expect(whole.total).toBe(whole.rows.length);
      const fitting = entries.filter(
        ({ summary, law, answer }) =>
          (asked.slug === null || summary.slug === asked.slug) &&
          (asked.right === null || summary.right === asked.right) &&
          (asked.law === null || law === (asked.law === "none" ? null : asked.law)) &&
          (asked.mark === null || hasMark({ summary, answer }, asked.mark)),
      );
      if (asked.text === "") expect(Object.values(whole.counts).reduce((sum, one) => sum + one)).toBe(fitting.length);
      if (asked.lane !== null) expect(whole.rows.every(({ lane }) => lane === asked.lane)).toBe(true);
    }),
  );
});

it("says ahead of each letter just what is found once it is typed, and of no letter that finds nothing", () => {
  const entriesOf = fc.uniqueArray(anyEntry, { selector: ({ summary }) => summary.requestId });
  const typed = fc.constantFrom("", "l", "lod", "lodz", "LÓDZ ag", "ä", "süd ", "rd-2026 zoo", "nobody", "z o", "2 ");
  fc.assert(
    fc.property(entriesOf, wish, typed, fc.integer({ min: 1, max: 4 }), (entries, asked, text, most) => {
      const index = createBoardIndex();
      index.change(entries);
      const { all, rows, next } = index.ahead({ ...asked, text }, most);
      const ready = new Map(
        next.map(({ letter, places, ...counted }) => [
          letter,
          { ...counted, rows: places.map((place) => rows[place]) },
        ]),
      );
      expect(ready.size).toBe(next.length);
      for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789-") {
        const { counts, total, rows: first } = index.find({ ...asked, text: text + letter }, 0, most);
        const isFound = Object.values(counts).some((count) => count > 0);
        expect(ready.get(letter)).toEqual(isFound ? { counts, total, rows: first } : undefined);
      }
      expect(all).toBe(entries.length);
    }),
    { numRuns: 300 },
  );
});

it("finds without accents and case, and only what has all words", () => {
  const index = createBoardIndex();
  const [one] = fc.sample(anyEntry, { numRuns: 1, seed: 1 });
  if (!one) throw new Error("There is no example.");
  index.change([{ ...one, summary: { ...one.summary, company: "Łódź Süd" } }]);
  const find = (text: string) => index.find({ ...wholeBoard, text }, 0, 9).total;
  expect(["lodz", "LÓDŹ sud", "sud rd-2026", " "].map(find)).toEqual([1, 1, 1, 1]);
  expect(["lodz nord", "x"].map(find)).toEqual([0, 0]);
});
