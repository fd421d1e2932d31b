// Runs npm as the person has it set up (registry, proxy, credentials), on every system without a shell.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { runQuietly } from "./child.mjs";
import { root } from "./places.mjs";
import { Stop } from "./say.mjs";

/** Words by which npm tells that it could not reach its registry. */
const NETWORK_WORDS =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT/;

/**
 * The program and first arguments that start npm, or undefined where there is none.
 * `npm.cmd` cannot be started without a shell, so npm's own script is run by this very Node.
 */
export function findNpm({ env, execPath, exists }) {
  const beside = dirname(execPath);
  const scripts = [
    env.npm_execpath?.endsWith("npm-cli.js") ? env.npm_execpath : undefined,
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "share", "nodejs", "npm", "bin", "npm-cli.js"),
  ];
  const script = scripts.find((path) => path !== undefined && exists(path));
  return script === undefined ? undefined : { command: execPath, args: [script] };
}

const PATIENT = ["--fetch-retries=4", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=8000"];
const BRIEF = ["--fetch-retries=1", "--fetch-retry-mintimeout=500", "--fetch-timeout=10000"];

/**
 * Runs an npm command that fetches: `{ ok, offline, output }`. Where the registry is not reached it makes do with npm's
 * own cache; asked first, since npm would wait minutes, once for each of hundreds of packages.
 */
export async function fetchByNpm(args) {
  const isReachable = !(await runNpm(["ping", ...BRIEF])).offline;
  return runNpm([...args, ...(isReachable ? ["--prefer-offline", ...PATIENT] : ["--offline"])]);
}

async function runNpm(args) {
  const npm = findNpm({ env: process.env, execPath: process.execPath, exists: existsSync });
  if (npm === undefined) throw new Stop("npm was not found beside Node: start this with `npm start` or `npm test`.");
  const quiet = ["--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];
  const result = await runQuietly(npm.command, [...npm.args, ...args, ...quiet], { cwd: root });
  return {
    ok: result.code === 0,
    offline: result.code !== 0 && NETWORK_WORDS.test(result.output),
    output: result.output,
  };
}

/** npm's own words about what went wrong, in one short line. */
export function quoteNpm(output) {
  const lines = output.split("\n").map((line) => line.replace(/^npm (error|ERR!)\s*/, "").trim());
  const telling = lines.filter(
    (line) => line !== "" && !line.startsWith("npm warn") && !line.startsWith("A complete log"),
  );
  return telling.slice(0, 3).join("; ") || "no reason was given";
}
