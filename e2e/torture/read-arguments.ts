// Reads what the person typed behind `npm run torture --`.
import { parseArgs } from "node:util";
import type { Place } from "./open-mailbox.ts";
import type { Wishes } from "./plan-kills.ts";

const whole = (name: string, text: string): number => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) throw new Error(`--${name} needs a whole number.`);
  return number;
};

const placeOf = (text: string): Place => {
  const [, host = "", port = ""] = /^\[?([^\]\s]+?)\]?:(\d{1,5})$/.exec(text) ?? [];
  if (host === "" || Number(port) < 1 || Number(port) > 65_535)
    throw new Error("--smtp needs a host and a port: host:port.");
  return { host, port: Number(port) };
};

/** `withDisks`: also with a full disk and a read-only store, which need no server from outside. */
export type Asked = Wishes & { readonly smtp: Place | null; readonly withDisks: boolean };

/** `readArguments(["--letters", "20", "--smtp", "127.0.0.1:2525"])`; throws an Error that says what is wrong. */
export const readArguments = (args: readonly string[]): Asked => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      letters: { type: "string", default: "200" },
      kills: { type: "string", default: "100" },
      "in-data": { type: "string" },
      seed: { type: "string", default: "2026" },
      smtp: { type: "string" },
      "no-disks": { type: "boolean", default: false },
    },
  });
  const kills = whole("kills", values.kills);
  return {
    letters: whole("letters", values.letters),
    kills,
    inData: values["in-data"] === undefined ? Math.ceil(kills * 0.65) : whole("in-data", values["in-data"]),
    seed: whole("seed", values.seed),
    withDisks: !values["no-disks"],
    smtp: values.smtp === undefined ? null : placeOf(values.smtp),
  };
};
