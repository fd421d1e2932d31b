// Sees to Postfix and Dovecot: says in one sentence why they cannot be had here, or gets them by apt.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { runQuietly } from "../../runtime/child.mjs";
import { say } from "../../runtime/say.mjs";

/** OpenSSL comes with Postfix; asked for by name, apt would exchange one that is here. */
const packages = ["postfix", "dovecot-imapd", "dovecot-lmtpd"];
const programs = [
  "/usr/lib/postfix/sbin/master",
  "/usr/sbin/dovecot",
  "/usr/lib/dovecot/imap",
  "/usr/lib/dovecot/lmtp",
  "/usr/bin/openssl",
];

const command = `apt-get install --no-install-recommends ${packages.join(" ")}`;
const areHere = (): boolean => programs.every((program) => existsSync(program));
const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" };

/** No services: what is installed for a test must not begin to listen on this machine. */
const keepQuiet = (): (() => void) => {
  const policy = "/usr/sbin/policy-rc.d";
  if (existsSync(policy)) return () => undefined;
  writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
  const undo = (): void => rmSync(policy, { force: true });
  process.once("exit", undo);
  return undo;
};

const apt = (args: readonly string[]) =>
  runQuietly("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", ...args], { env });

/** `--no-remove`: another mail server that somebody uses stays. Resolves to apt's complaint, null if all went well. */
const install = async (): Promise<string | null> => {
  say(`Getting the mail servers by ${command}`);
  const speakUp = keepQuiet();
  try {
    const choice = "echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections";
    await runQuietly("sh", ["-c", choice], { env });
    const args = ["install", "-y", "--no-install-recommends", "--no-remove", ...packages];
    let result = await apt(args);
    if (result.code !== 0) {
      await apt(["update"]);
      result = await apt(args);
    }
    if (result.code === 0) return null;
    const lines = result.output.trim().split("\n");
    return lines.find((line) => line.startsWith("E: ")) ?? lines.at(-1) ?? "no reason was given";
  } finally {
    speakUp();
  }
};

/** Dovecot 2.4 reads another kind of configuration. */
const judgeVersion = async (): Promise<string | null> => {
  const { output } = await runQuietly("/usr/sbin/dovecot", ["--version"]);
  return output.startsWith("2.3.") ? null : `Dovecot 2.3 is needed (Debian 12 has it); this is ${output.trim()}.`;
};

/** Gets the servers where that is possible. Resolves to the one sentence that says why they are not here, else null. */
export const getServers = async (): Promise<string | null> => {
  if (process.platform !== "linux") return "Postfix and Dovecot are run on Linux only.";
  if (process.getuid?.() !== 0) {
    const first = areHere() ? "" : ` The packages are missing too; get them with: sudo ${command}`;
    return `Postfix and Dovecot can only be started as root.${first}`;
  }
  if (!areHere()) {
    if (!existsSync("/usr/bin/apt-get"))
      return `There is no apt here: install ${packages.join(", ")} and run this again.`;
    const complaint = await install();
    if (complaint !== null) return `The packages could not be installed (${complaint}); get them with: ${command}`;
    if (!areHere()) return `Programs are missing in spite of the packages: ${programs.join(", ")}`;
  }
  return judgeVersion();
};
