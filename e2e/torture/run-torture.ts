// Sends letters by a process that is killed again and again, and counts what arrived, what is lost and what came twice.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killAt } from "./kill-at.ts";
import { describeLook } from "./look-at-outbox.ts";
import { isInData } from "./moments.ts";
import type { Place } from "./open-mailbox.ts";
import { openRack, type Rack } from "./open-rack.ts";
import { type PlannedKill, planKills, type Wishes } from "./plan-kills.ts";

/** The last line of `npm run torture`. */
export type Tally = {
  readonly kills: number;
  readonly killsInData: number;
  readonly letters: number;
  /** Distinct Message-IDs in the mailbox. */
  readonly delivered: number;
  readonly lost: number;
  readonly doubledUnseen: number;
  /** How often the person was asked about a letter. */
  readonly unsure: number;
  readonly seed: number;
};

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** False if the process was gone, or had sent all, before it could be struck. */
const killOnce = async (rack: Rack, { moment, after, delay }: PlannedKill): Promise<boolean> => {
  const child = rack.start();
  if (moment === "starting") {
    await sleep(delay);
    return child.kill();
  }
  return killAt(rack, child, { moment, after, ...(moment === "answered" && { before: () => sleep(delay) }) });
};

export const runTorture = async ({
  smtp,
  say,
  ...wishes
}: Wishes & { readonly smtp: Place | null; readonly say: (line: string) => void }): Promise<{
  readonly tally: Tally;
  readonly lies: readonly string[];
}> => {
  const home = mkdtempSync(join(tmpdir(), "rightsdesk-torture-"));
  const rack = await openRack({ folder: join(home, "store"), letters: wishes.letters, smtp });
  try {
    let kills = 0;
    let killsInData = 0;
    for (const [at, planned] of planKills(wishes).entries()) {
      const wasStruck = await killOnce(rack, planned);
      if (wasStruck) kills += 1;
      if (wasStruck && isInData(planned.moment)) killsInData += 1;
      const look = await rack.look();
      const number = `${at + 1}`.padStart(String(wishes.kills).length);
      say(`${wasStruck ? "kill" : "MISS"} ${number}  ${planned.moment.padEnd(9)}  ${describeLook(look)}`);
    }
    await rack.finish();
    say(`at the end${" ".repeat(8)} ${describeLook(await rack.look())}`);
    const { lies, ...counts } = rack.judge();
    return { tally: { kills, killsInData, letters: wishes.letters, ...counts, seed: wishes.seed }, lies };
  } finally {
    await rack.close();
    rmSync(home, { recursive: true });
  }
};
