// Starts Postfix and Dovecot on a loopback address of this run's own, with everything they write in one folder.
import { randomInt } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { type Door, doorNames } from "./doors.ts";
import type { MailPlace, Places } from "./mail-place.ts";
import { makeCertificates } from "./make-certificates.ts";
import { readIds } from "./read-ids.ts";
import { type Daemon, startDaemon } from "./start-daemon.ts";
import { writeDovecot } from "./write-dovecot.ts";
import { writePostfix } from "./write-postfix.ts";

/**
 * Linux answers on all of 127.0.0.0/8: on a random address no other program's ports are in the way. Always 14 characters,
 * so that the lines of what the servers write always break at the same places.
 */
const pickAddress = (): string => `127.${randomInt(100, 255)}.${randomInt(100, 255)}.${randomInt(10, 100)}`;

const listenOnce = (address: string): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, address, () => resolve(server));
  });

/** All held at once, so that no two are the same. */
const pickPorts = async (address: string, count: number): Promise<readonly number[]> => {
  const servers = await Promise.all(Array.from({ length: count }, () => listenOnce(address)));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
};

const pickPlaces = async (): Promise<Places> => {
  const address = pickAddress();
  const [imapsPort = 0, imapPort = 0, elsewherePort = 0, latePort = 0, ...rest] = await pickPorts(
    address,
    doorNames.length + 4,
  );
  const ports = Object.fromEntries(doorNames.map((door, at) => [door, rest[at]])) as Record<Door, number>;
  return { address, ports, imapsPort, imapPort, elsewherePort, latePort };
};

const hasLine = (file: string, text: string): boolean => existsSync(file) && readFileSync(file, "utf8").includes(text);

const startBoth = async (folder: string): Promise<readonly Daemon[]> => {
  const inFolder = (name: string): string => path.join(folder, name);
  const dovecot = await startDaemon("/usr/sbin/dovecot", ["-F", "-c", inFolder("dovecot.conf")], {
    isUp: () => hasLine(inFolder("dovecot.log"), "starting up") && existsSync(inFolder("queue/private/dovecot-lmtp")),
  });
  try {
    const postfix = await startDaemon("/usr/lib/postfix/sbin/master", ["-d", "-c", inFolder("postfix")], {
      env: { MAIL_CONFIG: inFolder("postfix") },
      isUp: () => hasLine(inFolder("postfix.log"), "daemon started"),
    });
    return [postfix, dovecot];
  } catch (error) {
    await dovecot.stop();
    throw error;
  }
};

export type RunningMail = {
  readonly place: Omit<MailPlace, "writesFixtures" | "writesPictures">;
  readonly stop: () => Promise<void>;
};

/**
 * Everything that it makes is gone after `stop`. Needs root and what `getServers` gets.
 *
 * `const mail = await startMail(); … await mail.stop();`
 */
export const startMail = async (): Promise<RunningMail> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "rightsdesk-mail-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  chmodSync(folder, 0o755);
  mkdirSync(path.join(folder, "certificates"));
  const trusted = await makeCertificates(path.join(folder, "certificates"));
  const places = await pickPlaces();
  const ids = readIds();
  writePostfix(folder, places, ids);
  writeDovecot(folder, places, ids);
  const daemons = await startBoth(folder);
  return {
    place: { ...places, trusted, folder },
    stop: async () => {
      for (const daemon of daemons) await daemon.stop();
      remove();
    },
  };
};
