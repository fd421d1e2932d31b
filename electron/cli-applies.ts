// Says in the terminal which laws reach a person, a company and a right: one case a line in, three lists with reasons out.
import { answerReach } from "./cli/laws/answer-reach.ts";
import { runCommand } from "./cli/laws/run-command.ts";

const help = `Says which laws apply, may apply or do not, each with its reason.

  npm run --silent applies -- --jsonl     lines of JSON in, one line of JSON out for each

In:  {"residence","region"?,"company":{"country","region"?,"serves"?,"sells"?,"broker"?,"lawsNamed"?,"lawsForAll"?},"right"}
Out: {"applies":[{"law","why"}],"may":[…],"not":[…]} or {"error"}; the exit status is then 1 at the end.
`;

// the build puts this file into out/scripts/cli-applies
process.exitCode = await runCommand({ help, seeds: new URL("../../../seeds/", import.meta.url) }, (value, { laws }) =>
  answerReach(value, laws),
);
