// The main job without hands: a deletion request through the practice server, then the tracker with the network off.
import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { launchDesk, makeDataFolder } from "./fixtures/launch-desk.ts";
import {
  beginWithPractice,
  inBerlin,
  openCompany,
  openTracker,
  rail,
  sendButton,
  trackerRow,
  writeLetter,
} from "./pages/first-letter.ts";
import { offlineCommand } from "./runtime/offline.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const pictures = path.join(root, "out", "demo");

/** What the window itself can ask; the demo reads its figures through the same door. */
type Door = {
  practice: {
    list: () => Promise<{ value: { subject: string; to: string; bytes: number; sha256: string }[] }>;
    status: () => Promise<{ value: { running: boolean; port: number | null } }>;
  };
  requests: {
    list: () => Promise<{
      value: { requestId: string; slug: string; right: string; status: string; sentOn: string; dueOn: string }[];
    }>;
    get: (input: { requestId: string }) => Promise<{
      value: { letter: { to: { address: string } }; dispatch: { messageId: string; smtpReply: string } };
    }>;
  };
};

const say = (line: string) => process.stderr.write(`${line}\n`);

const shoot = async (page: Page, name: string): Promise<string> => {
  const file = path.join(pictures, `${name}.png`);
  await page.screenshot({ path: file });
  return path.relative(root, file);
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });

/** The first half: the letter goes out to the practice server, by pressing what a person would press. */
const send = async (dataFolder: string) => {
  const desk = await launchDesk({ dataFolder });
  const { page } = desk;
  const screenshots = [await shoot(page, "1-first-start")];
  await beginWithPractice(page);
  await openCompany(page, "Komet Sales");
  screenshots.push(await shoot(page, "2-company"));
  await writeLetter(page, "Ask for deletion", inBerlin);
  screenshots.push(await shoot(page, "3-letter"));
  await sendButton(page).click();
  await page.getByText("The mail server's own words").first().waitFor();
  screenshots.push(await shoot(page, "4-sent"));
  await rail(page, "Practice mailbox").click();
  await page
    .getByRole("option", { name: /Komet|marketing@kometsales.com/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /RD-/ }).first().waitFor();
  screenshots.push(await shoot(page, "5-practice-mailbox"));
  const received = await page.evaluate(async () => {
    const { practice } = Reflect.get(globalThis, "desk") as Door;
    const [mail] = (await practice.list()).value;
    if (!mail) throw new Error("The practice server received nothing.");
    return { subject: mail.subject, bytes: mail.bytes, sha256: mail.sha256 };
  });
  const { port } = await page.evaluate(
    async () => (await (Reflect.get(globalThis, "desk") as Door).practice.status()).value,
  );
  await page.getByRole("button", { name: "Stop the server" }).click();
  await page.getByRole("button", { name: "Start the server" }).waitFor();
  if (port === null || (await isListening(port)))
    throw new Error("The practice server still listens after it was stopped.");
  await desk.close();
  return { received, screenshots };
};

/** The second half, with no network but loopback: the request stands in the tracker. */
const look = async (dataFolder: string) => {
  const desk = await launchDesk({ dataFolder });
  const { page } = desk;
  await openTracker(page);
  await trackerRow(page, "Komet Sales").waitFor();
  const screenshots = [await shoot(page, "6-tracker-offline")];
  await trackerRow(page, "Komet Sales").click();
  await page.getByRole("heading", { level: 1, name: "Deletion request to Komet Sales" }).waitFor();
  screenshots.push(await shoot(page, "7-request-offline"));
  const tracked = await page.evaluate(async () => {
    const { requests } = Reflect.get(globalThis, "desk") as Door;
    const [summary] = (await requests.list()).value;
    if (!summary) throw new Error("The tracker is empty.");
    const { letter, dispatch } = (await requests.get({ requestId: summary.requestId })).value;
    const { slug, right, status, sentOn, dueOn } = summary;
    return {
      slug,
      right,
      to: letter.to.address,
      messageId: dispatch.messageId,
      smtp: dispatch.smtpReply,
      status,
      sentOn,
      dueOn,
    };
  });
  await desk.close();
  return { tracked, screenshots };
};

const lookOffline = async (dataFolder: string): Promise<Awaited<ReturnType<typeof look>>> => {
  const script = process.argv[1] ?? "";
  const command = offlineCommand([process.execPath, script, "--look", dataFolder]);
  if (command === null) {
    say("This system cannot take the network away from one program: looking with the network on.");
    return look(dataFolder);
  }
  say("Looking again with the network off.");
  const [program = "", ...args] = command;
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (chunk) => {
    printed += String(chunk);
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`Looking offline failed with ${code}.`);
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "");
};

const run = async () => {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const dataFolder = makeDataFolder();
  say("Sending a deletion request to Komet Sales through the practice server.");
  const sent = await send(dataFolder);
  const { tracked, screenshots } = await lookOffline(dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
  const { slug, right, to, messageId, smtp, status, sentOn, dueOn } = tracked;
  const line = { company: slug, right, to, messageId, smtp, received: sent.received, status, sentOn, dueOn };
  console.log(JSON.stringify({ ...line, screenshots: [...sent.screenshots, ...screenshots] }));
};

const [flag, folder] = process.argv.slice(2);
if (flag === "--look" && folder !== undefined) console.log(JSON.stringify(await look(folder)));
else await run();
