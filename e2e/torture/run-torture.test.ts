// The short torture: killed ten times while twenty letters go out, no letter is lost and none comes twice unseen.
import { expect, it } from "vitest";
import { findFaults } from "./judge-tally.ts";
import { runTorture } from "./run-torture.ts";

/** Only ends what would never end. */
const endless = 300_000;

it(
  "keeps every letter through ten kills, seven of them between DATA and the server's answer",
  async () => {
    const wishes = { letters: 20, kills: 10, inData: 7, seed: 5 };
    const lines: string[] = [];
    const { tally, lies } = await runTorture({ ...wishes, smtp: null, say: (line) => lines.push(line) });
    expect(lies, lines.join("\n")).toEqual([]);
    expect(findFaults(tally, wishes), lines.join("\n")).toEqual([]);
    expect(tally).toMatchObject({ kills: 10, killsInData: 7, letters: 20, delivered: 20, lost: 0, doubledUnseen: 0 });
    expect(tally.unsure).toBeGreaterThan(0);
  },
  endless,
);
