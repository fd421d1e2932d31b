// Wall: the package as it is installed. Its fuses hold, an ordinary person goes the whole way with it, and removing it leaves their data.
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { expect, type Page } from "@playwright/test";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { openStoreBy } from "../../electron/adapters/store/open-store.ts";
import { createVault } from "../../electron/adapters/vault/create-vault.ts";
import {
  canInstall,
  installPackage,
  makePackage,
  type Person,
  readInstalledVersion,
  readPackageFacts,
  removePackage,
  test,
} from "../fixtures/installed-app.ts";
import { listFamily, listListeningPorts, readField } from "../fixtures/look-at-process.ts";
import { choosePassphrase } from "../pages/protection.ts";
import { electronPath } from "../runtime/electron-path.mjs";

const command = "/usr/bin/rightsdesk";
const library = "/usr/lib/rightsdesk";
const isOurs = (version: string | null): boolean => version?.endsWith("~testruntime") ?? false;

test.describe.configure({ mode: "serial", timeout: 300_000 });
// The app ends by itself here; a trace that is still to be fetched from it fails a test that has passed.
test.use({ trace: "off" });
test.skip(!canInstall(), "installing a .deb needs root on a Debian-like system");

test.beforeAll(() => {
  const there = readInstalledVersion();
  test.skip(there !== null && !isOurs(there), `Rightsdesk ${there} is installed here and would be lost`);
  installPackage(makePackage());
});

test.afterAll(() => {
  if (isOurs(readInstalledVersion())) removePackage();
});

/** A folder in which whatever should not run would leave a mark, and the scripts that would. */
const setTraps = () => {
  const folder = test.info().outputPath("traps");
  mkdirSync(folder, { recursive: true });
  const leave = (name: string) => `require("node:fs").writeFileSync(${JSON.stringify(path.join(folder, name))}, "")`;
  const required = path.join(folder, "required.cjs");
  writeFileSync(required, leave("node-options"));
  return {
    args: ["--inspect=0", "-e", leave("run-as-node")],
    env: { ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: `--require ${required}` },
    fromFolder: leave("from-folder"),
    sprung: () => ["node-options", "run-as-node", "from-folder"].filter((name) => existsSync(path.join(folder, name))),
  };
};

const asRoot = (person: Person) => ["--no-sandbox", `--user-data-dir=${path.join(person.home, "data")}`];

test("the package says that it carries the test runtime and fits into the desktop", () => {
  const facts = readPackageFacts();
  expect(facts).toContain("~testruntime");
  expect(facts).toContain("TEST runtime");
  expect(facts).toContain("not for release");
  const entry = readFileSync("/usr/share/applications/rightsdesk.desktop", "utf8");
  expect(entry).toContain("\nExec=rightsdesk\n");
  expect(entry).toContain("\nIcon=rightsdesk\n");
  expect(existsSync("/usr/share/icons/hicolor/256x256/apps/rightsdesk.png")).toBe(true);
  const helper = statSync(path.join(library, "chrome-sandbox"));
  expect((helper.mode & 0o7777).toString(8)).toBe("4755");
  expect(helper.uid).toBe(0);
});

test("the fuses of the installed file are blown as planned", async () => {
  const executable = realpathSync(command);
  const wire = await getCurrentFuseWire(executable);
  const wanted = {
    RunAsNode: "off",
    EnableNodeOptionsEnvironmentVariable: "off",
    EnableNodeCliInspectArguments: "off",
    EnableEmbeddedAsarIntegrityValidation: "on",
    OnlyLoadAppFromAsar: "on",
    EnableCookieEncryption: "off",
    LoadBrowserProcessSpecificV8Snapshot: "off",
    // Younger than Electron 25, which has no such fuse.
    GrantFileProtocolExtraPrivileges: "off",
  } as const;
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  const words: Readonly<Record<number, string>> = { 48: "off", 49: "on" };
  const read = names.map((name) => [name, words[wire[FuseV1Options[name]] ?? -1] ?? "not there"] as const);
  console.log(`Fuses of ${executable}:\n${read.map(([name, state]) => `  ${name}: ${state}`).join("\n")}`);
  const known = read.filter(([name, state]) => state !== "not there" || name !== "GrantFileProtocolExtraPrivileges");
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(known.map(([name]) => [name, wanted[name]])));
});

test("the traps of the next test do spring in an Electron whose fuses are whole", async () => {
  const traps = setTraps();
  const { executablePath } = await electronPath();
  const run = spawnSync(executablePath, traps.args, { env: { ...process.env, ...traps.env }, encoding: "utf8" });
  expect(traps.sprung()).toEqual(["node-options", "run-as-node"]);
  expect(run.stderr).toContain("Debugger listening");
});

test("it cannot be made a Node, given options or a debugger, or led to another app", async ({ person, start }) => {
  const traps = setTraps();
  const root = person("root");
  const foreign = path.join(library, "resources", "app");
  mkdirSync(foreign);
  writeFileSync(path.join(foreign, "package.json"), JSON.stringify({ name: "foreign", main: "main.cjs" }));
  writeFileSync(path.join(foreign, "main.cjs"), traps.fromFolder);
  try {
    const app = await start(root, { args: [...traps.args, ...asRoot(root)], env: traps.env });
    await expect(app.page).toHaveURL(/^app:\/\/desk\//);
    expect(traps.sprung()).toEqual([]);
    expect(app.printed()).not.toContain("Debugger listening");
    expect(listListeningPorts(app.pid), "nothing listens but the door of this test").toEqual([app.debuggingPort]);
    await app.close();
  } finally {
    rmSync(foreign, { recursive: true });
  }
});

const passphrase = "lampe kiesel trombone";

/** From the first start to a letter that the practice server took, as a person clicks. */
const sendPracticeLetter = async (page: Page): Promise<void> => {
  await choosePassphrase(page, passphrase);
  await page.getByRole("button", { name: "Not now" }).click();
  await page.getByRole("button", { name: "Try it with the practice mailbox" }).click();
  await page.getByRole("option", { name: "Komet Sales" }).click();
  await page.getByRole("button", { name: "Ask for deletion" }).click();
  await page.getByLabel("Your name").fill("Erika Mustermann");
  await page.getByLabel("Your e-mail address").fill("erika@example.org");
  await page.getByRole("combobox", { name: "Country of residence" }).fill("German");
  await page.getByRole("option", { name: "Germany" }).click();
  await page.getByRole("button", { name: "Continue to the letter" }).click();
  await page.getByRole("button", { name: "Write the letter", exact: true }).click();
  await page.getByRole("button", { name: "Send to marketing@kometsales.com" }).click();
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Sent");
  await page.getByRole("navigation").getByRole("button", { name: "Tracker" }).click();
  await expect(page.getByRole("row", { name: "Komet Sales" })).toContainText(/Practice.*Deletion.*Sent/);
};

const notWritten = () => {
  throw new Error("The test only reads.");
};

const noKeyring = { isAvailable: () => false, encrypt: notWritten, decrypt: notWritten };

const readPracticeRequests = async ({ home }: Person) => {
  const folder = path.join(home, ".config", "Rightsdesk", "store");
  expect(readdirSync(folder)).toContain("rightsdesk.db");
  const key = await createVault({ folder, keyring: noKeyring, randomBytes }).unlock({ passphrase });
  if (!key.ok) throw new Error(key.message);
  const opened = openStoreBy(createStore)({ folder, key: key.value, now: notWritten, newId: notWritten });
  if (!opened.ok) throw new Error(opened.message);
  const { store } = opened.value;
  const requests = store.requests.list("practice").map(({ requestId, slug, kind }) => ({
    slug,
    kind,
    state: store.outbox.get(requestId)?.state,
  }));
  store.close();
  return requests;
};

test("an ordinary person sends a practice letter, and removing the package leaves what they wrote", async ({
  person,
  start,
}) => {
  const nobody = person("nobody");
  // Asked to make guessing the passphrase cheap, as the other tests ask theirs: opening its key below wants the full cost.
  const app = await start(nobody, { env: { RIGHTSDESK_SCRYPT_COST: "1024" } });
  const family = listFamily(app.pid);
  expect(new Set(family.map(({ status }) => readField(status, "Uid")))).toEqual(new Set([String(nobody.uid)]));
  expect(family.flatMap(({ args }) => args).filter((arg) => arg.includes("no-sandbox"))).toEqual([]);
  const renderers = family.filter(({ args }) => args.includes("--type=renderer"));
  expect(renderers.map(({ status }) => readField(status, "Seccomp"))).toEqual(["2"]);
  await sendPracticeLetter(app.page);
  await app.close();

  removePackage();
  expect(existsSync(command)).toBe(false);
  expect(existsSync(library)).toBe(false);
  expect(await readPracticeRequests(nobody)).toEqual([{ slug: "komet-sales", kind: "erasure", state: "sent" }]);
});
