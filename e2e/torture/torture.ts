// `npm run torture`: kills the process that sends, again and again, and tells what became of each letter. The last line is JSON.
import { findFaults, findLosses } from "./judge-tally.ts";
import { readArguments } from "./read-arguments.ts";
import { runTorture } from "./run-torture.ts";
import { type DiskTally, tortureFullDisk, tortureReadOnly } from "./torture-disk.ts";

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What went wrong; a disk that cannot be had here is no fault, but it is said. */
const judgeDisk = (name: string, tally: DiskTally | null): readonly string[] => {
  if (tally === null) {
    say(`!!! SKIPPED: ${name}. It takes a small disk of its own, which takes root on Linux.\n`);
    return [];
  }
  const { letters, delivered, lost, doubledUnseen, unsure, lies, faults } = tally;
  say(`${letters} letters, delivered ${delivered}, lost ${lost}, doubled unseen ${doubledUnseen}, unsure ${unsure}\n`);
  return [...lies, ...faults, ...findLosses(tally)].map((fault) => `${name}: ${fault}`);
};

const runDisks = async (): Promise<readonly string[]> => {
  say("The disk is full");
  const full = judgeDisk("The disk is full", await tortureFullDisk(say));
  say("The store is read-only");
  return [...full, ...judgeDisk("The store is read-only", await tortureReadOnly(say))];
};

// An interruption ends in order as far as disks go: `exit` is heard then.
for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
const wishes = readArguments(process.argv.slice(2));
const onDisks = wishes.withDisks ? await runDisks() : [];
say(`${wishes.letters} letters, ${wishes.kills} kills, at least ${wishes.inData} of them in DATA; seed ${wishes.seed}`);
const { tally, lies } = await runTorture({ ...wishes, say });
const wrong = [...onDisks, ...lies, ...findFaults(tally, wishes)];
for (const line of wrong) say(`!!! ${line}`);
say(JSON.stringify(tally));
process.exitCode = wrong.length > 0 ? 1 : 0;
