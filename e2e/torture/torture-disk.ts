// The same with a disk that takes no more, and with a store that is read-only: nothing is sent that cannot be written down.
import { join } from "node:path";
import { killAt } from "./kill-at.ts";
import { describeLook } from "./look-at-outbox.ts";
import { inDataMoments } from "./moments.ts";
import { openRack, type Rack } from "./open-rack.ts";
import { openSmallDisk, type SmallDisk } from "./open-small-disk.ts";

type Say = (line: string) => void;
type Bench = { readonly rack: Rack; readonly disk: SmallDisk };

/** What came of one kind of trouble; `faults` is empty when all is well. */
export type DiskTally = ReturnType<Rack["judge"]> & { readonly letters: number; readonly faults: readonly string[] };

const letters = 24;
const rounds = 3;

/**
 * Starts a process on such a disk. It must say so sooner or later; what it hands over before that must be written down. (A
 * full disk still takes what fits into the pages of the log that SQLite uses again after a restart.)
 */
const startInVain = async ({ rack }: Bench): Promise<readonly string[]> => {
  const { handedOver } = rack.mailbox.relay;
  const before = handedOver.length;
  const child = rack.start();
  let word = await child.next();
  if (word?.says === "opened") {
    child.tell({ does: "go", settle: rack.person.answer(word) });
    word = await child.next();
  }
  await child.kill();
  const look = await rack.look();
  const stillWaits = new Set(
    [...rack.letters].filter(([id]) => look.states.get(id) === "approved").map(([, id]) => id),
  );
  const said = word !== null && "code" in word ? word.code : "nothing";
  return [
    ...(said === "store-unwritable" ? [] : [`It said ${said} of a store that takes no writes.`]),
    ...handedOver.slice(before).flatMap((id) => (stillWaits.has(id) ? [`${id} went out, and nothing says so.`] : [])),
  ];
};

/** The disk is full before the first try. */
const fullBefore = async (bench: Bench): Promise<readonly string[]> => {
  bench.disk.fill();
  const faults = await startInVain(bench);
  bench.disk.free();
  return faults;
};

/** The server says yes and the disk is full: the process keeps the answer until there is room, or dies with it. */
const fullMeanwhile = async ({ rack, disk }: Bench, diesWithIt: boolean): Promise<readonly string[]> => {
  const { relay } = rack.mailbox;
  const child = rack.start();
  relay.aim({
    moment: "taken",
    after: 1,
    act: async () => {
      disk.fill();
      return "pass";
    },
  });
  await rack.letGo(child);
  const word = await child.next();
  const heldIt = word?.says === "unwritten" && !word.isOver;
  const faults = heldIt ? [] : [`It did not say that it cannot write the answer down, but ${JSON.stringify(word)}.`];
  if (diesWithIt || !heldIt) {
    await child.kill();
    faults.push(...(await startInVain({ rack, disk })));
    disk.free();
    return faults;
  }
  const next = new Promise<void>((resolve) => {
    const act = async () => {
      await child.kill();
      resolve();
      return "cut" as const;
    };
    relay.aim({ moment: "sender", after: 0, act });
  });
  disk.free();
  await Promise.race([next, child.gone()]);
  return faults;
};

/** Killed on the way, and the next start finds the store read-only. */
const readOnlyAfterKill = async (bench: Bench, at: number): Promise<readonly string[]> => {
  const { rack, disk } = bench;
  const moment = inDataMoments[at % inDataMoments.length] ?? "taken";
  const wasStruck = await killAt(rack, rack.start(), { moment, after: 1 });
  disk.setWritable(false);
  const faults = await startInVain(bench);
  disk.setWritable(true);
  return wasStruck ? faults : [...faults, "It could not be killed on the way."];
};

type Trial = readonly [string, (bench: Bench, round: number) => Promise<readonly string[]>];

const runTrials = async (bench: Bench, trials: readonly Trial[], say: Say): Promise<DiskTally> => {
  const { rack } = bench;
  const faults: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of trials) {
      faults.push(...(await run(bench, round)));
      say(`${name.padEnd(40)}  ${describeLook(await rack.look())}`);
    }
  }
  await rack.finish();
  say(`${"at the end".padEnd(40)}  ${describeLook(await rack.look())}`);
  return { ...rack.judge(), letters, faults };
};

const onDisk = async (trials: readonly Trial[], say: Say): Promise<DiskTally | null> => {
  const disk = openSmallDisk(3);
  if (disk === null) return null;
  try {
    const rack = await openRack({ folder: join(disk.folder, "store"), letters, smtp: null });
    try {
      return await runTrials({ rack, disk }, trials, say);
    } finally {
      await rack.close();
    }
  } finally {
    disk.close();
  }
};

/** Null where no small disk can be had. */
export const tortureFullDisk = (say: Say): Promise<DiskTally | null> =>
  onDisk(
    [
      ["full before the try", fullBefore],
      ["full when the yes came, then room again", (bench) => fullMeanwhile(bench, false)],
      ["full when the yes came, then killed", (bench) => fullMeanwhile(bench, true)],
    ],
    say,
  );

/** Null where no small disk can be had. */
export const tortureReadOnly = (say: Say): Promise<DiskTally | null> =>
  onDisk([["killed on the way, then read-only", readOnlyAfterKill]], say);
