// Starts one of the terminal's law commands: its one option, its lines, its exit status.
import { fileURLToPath } from "node:url";
import { loadHolidays } from "../../adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import type { HolidayLookup } from "../../core/law/place.ts";
import type { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import { openOutput } from "../open-output.ts";
import { answerLines } from "./answer-lines.ts";

type World = { readonly laws: ReadonlyMap<PackId, LawPack>; readonly holidays: HolidayLookup };

/** Exit status 0, 1 if a line was wrong, 2 if the command itself was. `seeds` is the folder of that name. */
export const runCommand = async (
  { help, seeds }: { readonly help: string; readonly seeds: URL },
  answer: (value: unknown, world: World) => object,
): Promise<number> => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(help);
    return 0;
  }
  if (args.length !== 1 || args[0] !== "--jsonl") {
    process.stderr.write(help);
    return 2;
  }
  const folder = (name: string) => fileURLToPath(new URL(name, seeds));
  const world = {
    laws: loadLawPacks({ folder: folder("laws") }),
    holidays: loadHolidays({ folder: folder("holidays") }),
  };
  const output = openOutput(process.stdout, () => process.exit(0));
  const bad = await answerLines({ input: process.stdin, output }, (value) => answer(value, world));
  return bad > 0 ? 1 : 0;
};
