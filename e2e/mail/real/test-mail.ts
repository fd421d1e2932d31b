// `npm run test:mail`: the app's own mailer, and a whole case in its window, against Postfix and Dovecot; exit code 69 where they cannot be had.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { startVitest } from "vitest/node";
import { countVitest, summarize } from "../../runtime/count-results.mjs";
import { openDisplay } from "../../runtime/display.mjs";
import { root } from "../../runtime/places.mjs";
import { prepareApp, prepareElectron } from "../../runtime/prepare.mjs";
import { runScript, say } from "../../runtime/say.mjs";
import { getServers } from "./get-servers.ts";
import type { MailPlace } from "./mail-place.ts";
import { startMail } from "./start-mail.ts";

/** EX_UNAVAILABLE of sysexits: nothing is known to be broken, and nothing is known to work. */
const unavailable = 69;

const keptIn = path.join(root, "out", "mail");
const reportFile = path.join(keptIn, "report.json");

const runSuite = async (mailPlace: MailPlace, filters: string[]) => {
  rmSync(reportFile, { force: true });
  const vitest = await startVitest("test", filters, {
    config: false,
    watch: false,
    root,
    include: ["e2e/mail/real/**/*.test.ts"],
    // One server for all: what its log says between two moments must be one test's doing.
    fileParallelism: false,
    // Threads end with us even if we are killed.
    pool: "threads",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["verbose", "json"],
    outputFile: { json: reportFile },
    provide: { mailPlace },
  });
  await vitest.close();
  const report: unknown = existsSync(reportFile) ? JSON.parse(readFileSync(reportFile, "utf8")) : undefined;
  return countVitest(report, Number(process.exitCode ?? 0));
};

const keepLogs = (folder: string): void => {
  for (const name of ["postfix.log", "dovecot.log"]) {
    if (existsSync(path.join(folder, name))) copyFileSync(path.join(folder, name), path.join(keptIn, name));
  }
};

await runScript(async () => {
  const lack = await getServers();
  if (lack !== null) {
    process.stderr.write(`!!! SKIPPED, so not known to work: the real mail servers. ${lack}\n`);
    return unavailable;
  }
  // One of the tests drives the app itself.
  await prepareElectron();
  await prepareApp();
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  mkdirSync(keptIn, { recursive: true });
  const args = process.argv.slice(2);
  const writes = {
    writesFixtures: args.includes("--write-fixtures"),
    writesPictures: args.includes("--write-pictures"),
  };
  const filters = args.filter((arg) => !arg.startsWith("--"));
  const mail = await startMail();
  try {
    const counts = await runSuite({ ...mail.place, ...writes }, filters);
    say(`\nReal mail servers: ${summarize(counts)}`);
    return counts.failed > 0 || counts.skipped.length > 0 ? 1 : 0;
  } finally {
    keepLogs(mail.place.folder);
    await mail.stop();
    await display.close();
  }
});
