// Reckons due dates in the terminal: one letter a line in, its days with the sentences that lead to them out.
import { answerClocks } from "./cli/laws/answer-clocks.ts";
import { runCommand } from "./cli/laws/run-command.ts";

const help = `Reckons when an answer is due under a law, and says how.

  npm run --silent laws -- --jsonl     lines of JSON in, one line of JSON out for each

In:  {"law","right","sentOn","receivedOn"?,"country","region"?,"events"?:[{"kind","on"}]}
     country, region: where the company has to act; for American laws the person's state.
Out: {"dueOn","acknowledgeOn","extendableTo","suspendedDueOn","guidanceOn","notInForce","personLimits","steps"}
     or {"error"}; the exit status is then 1 at the end. Days are ISO dates, null where the law sets none.
`;

// the build puts this file into out/scripts/cli-laws
process.exitCode = await runCommand({ help, seeds: new URL("../../../seeds/", import.meta.url) }, answerClocks);
