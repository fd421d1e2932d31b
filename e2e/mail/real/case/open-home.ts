// The person's side of the case: the built app in the real Electron, on the test's mail servers, at the time of the case.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { type Desk, launchDesk, makeDataFolder } from "../../../fixtures/launch-desk.ts";
import { root } from "../../../runtime/places.mjs";
import { mailHost } from "../people.ts";

export type Home = Desk & {
  /** It becomes this time (ISO) while the app runs, as if the computer had slept until then. */
  readonly wakeAt: (at: string) => Promise<void>;
};

const trustedFile = (): string => {
  const { folder, trusted } = inject("mailPlace");
  const file = path.join(folder, "trusted.pem");
  if (!existsSync(file)) writeFileSync(file, trusted);
  return file;
};

/** A second one on the same `dataFolder` is the same person another time. */
export const openHome = async ({
  beginsAt,
  dataFolder = makeDataFolder(),
}: {
  beginsAt: string;
  dataFolder?: string;
}): Promise<Home> => {
  mkdirSync(path.join(root, "out", "screens"), { recursive: true });
  const desk = await launchDesk({
    dataFolder,
    args: ["-r", path.join(root, "e2e/mail/real/case/world.cjs")],
    env: {
      TZ: "Europe/Berlin",
      CASE_TRUSTED: trustedFile(),
      CASE_MAIL_HOST: mailHost,
      CASE_MAIL_ADDRESS: inject("mailPlace").address,
      CASE_BEGINS_AT: beginsAt,
    },
  });
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 860));
  return {
    ...desk,
    wakeAt: (at) =>
      desk.app.evaluate(({ powerMonitor }, moment) => {
        (Reflect.get(globalThis, "setClock") as (at: string) => void)(moment);
        powerMonitor.emit("resume");
      }, at),
  };
};
