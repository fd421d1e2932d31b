// Writes letters in the terminal, without a window: one wish a line in, one letter a line out.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { createClock } from "./adapters/clock/create-clock.ts";
import { loadCompanies } from "./adapters/seeds/load-companies.ts";
import { loadLawPacks } from "./adapters/seeds/load-law-packs.ts";
import { loadTemplates } from "./adapters/templates/load-templates.ts";
import { answerLines } from "./cli/laws/answer-lines.ts";
import { answerLetter } from "./cli/letter/answer-letter.ts";
import { openOutput } from "./cli/open-output.ts";
import { makeReference } from "./core/letters/make-reference.ts";
import { Slug } from "./shared/company.ts";

const help = `Writes letters about a person's own data.

  npm run --silent letter -- --jsonl     lines of JSON in, one line of JSON out for each

In:  {"company":slug|{"name",…},"kind","law"|null,"language","person":{"name","email","country","region"?,…},"extra"?:{…}}
Out: {"subject","text","missing":[],"disclosed":[]} or {"error"}; the exit status is then 1 at the end.
     While something is missing, subject and text are null.

kind      access erasure rectification opt-out-marketing opt-out-sale third-party-disclosure objection
          reminder extension-check identity-answer form-answer fee-answer refusal-answer incomplete-answer
          appeal internal-complaint complaint
person    name email country region senderEmail customerNumber accountName address phone birthOn otherIdentifier;
          the last four go into the letter only where extra.identifyBy names them
extra     reference today reads identifyBy data grounds reasons objectedUse corrections:[{field,oldValue?,newValue}]
          earlierKind earlierOn dueOn answerBy answeredOn identityAsked encloses formAddress channelUsedOn
          extendedTo extensionLate extensionUnreasoned feeAsked acceptsFee
          refusalReason refusalGround refusalWords lacking problems authorityName companyAddress events:[{on,kind,text?}] shareName
`;

const run = async (): Promise<number> => {
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(help);
    return 0;
  }
  if (args.length !== 1 || args[0] !== "--jsonl") {
    process.stderr.write(help);
    return 2;
  }
  // the build puts this file into out/scripts/cli-letter
  const folder = (name: string) => fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  const companies = loadCompanies({ folder: folder("seeds/companies") });
  const clock = createClock();
  const world = {
    templates: loadTemplates({ folder: folder("templates") }),
    laws: loadLawPacks({ folder: folder("seeds/laws") }),
    bundled: (slug: string) => {
      const known = Slug.safeParse(slug);
      return known.success ? companies.get(known.data) : undefined;
    },
    today: () => clock.today(),
    newReference: () => makeReference({ year: Number(clock.today().slice(0, 4)), randomBytes }),
  };
  const output = openOutput(process.stdout, () => process.exit(0));
  const bad = await answerLines({ input: process.stdin, output }, (value) => answerLetter(value, world));
  return bad > 0 ? 1 : 0;
};

process.exitCode = await run();
