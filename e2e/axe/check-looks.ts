// After a run of the end-to-end tests: writes out/axe.md, and with `--all` fails for every state without a look by axe.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { judgeLooks } from "./judge-looks.ts";
import { roomStates } from "./room-states.ts";
import { readLooks } from "./tally.ts";

const { missing, unknown, table } = judgeLooks(roomStates, readLooks());
writeFileSync(fileURLToPath(new URL("../../out/axe.md", import.meta.url)), table);
const wanted = process.argv.includes("--all") ? missing : [];
for (const state of wanted)
  console.error(`No test has axe look at the state ${state} (renderer/parts/room-states.ts).`);
for (const state of unknown) console.error(`The window showed ${state}, which e2e/axe/room-states.ts does not list.`);
console.log(`axe looked at ${roomStates.length - missing.length} of ${roomStates.length} states: out/axe.md.`);
process.exitCode = wanted.length + unknown.length > 0 ? 1 : 0;
