// The plan of kills: as many as were asked for, the same for the same seed, and never more than there are letters.
import { describe, expect, it } from "vitest";
import { isInData, moments } from "./moments.ts";
import { planKills } from "./plan-kills.ts";

const wishes = { letters: 200, kills: 100, inData: 60, seed: 2026 };

describe("planKills", () => {
  it("plans the kills that were asked for, at every moment there is", () => {
    const plan = planKills(wishes);
    expect(plan).toHaveLength(100);
    expect(plan.filter(({ moment }) => isInData(moment))).toHaveLength(60);
    expect(new Set(plan.map(({ moment }) => moment))).toEqual(new Set(moments));
  });

  it("leaves a letter for the last kill even if each one costs a letter", () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const undisturbed = planKills({ ...wishes, seed }).reduce((sum, { after }) => sum + after, 0);
      expect(undisturbed + 100).toBeLessThanOrEqual(200);
    }
  });

  it("is the same for the same seed and another for another one", () => {
    expect(planKills(wishes)).toEqual(planKills(wishes));
    expect(planKills({ ...wishes, seed: 2027 })).not.toEqual(planKills(wishes));
  });

  it("refuses more kills than letters", () => {
    expect(() => planKills({ ...wishes, kills: 201 })).toThrow("letter");
    expect(() => planKills({ ...wishes, inData: 101 })).toThrow("letter");
  });
});
