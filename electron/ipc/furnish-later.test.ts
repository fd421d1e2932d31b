// The first picture is answered before there are rooms; every other call waits for them, or says why there are none.
import { expect, it } from "vitest";
import { contract } from "../shared/contract.ts";
import { succeed } from "../shared/result.ts";
import type { Front } from "./build-front.ts";
import { furnishLater } from "./furnish-later.ts";
import type { DeskHandlers } from "./serve.ts";

const front = {
  "app:info": () => succeed("front"),
  "settings:get": () => succeed("front"),
  "settings:take-unfinished": () => succeed("front"),
  "companies:list": () => succeed("front"),
} as unknown as Front["handlers"];

const rooms = {
  "outbox:status": (input: unknown) => succeed(input),
  "app:link": () => succeed("room"),
} as unknown as DeskHandlers;

type Ask = (input?: unknown) => unknown;
const askOf = (handlers: DeskHandlers, name: keyof DeskHandlers) => handlers[name] as unknown as Ask;

it("answers the calls of the first picture at once, and the others as soon as there are rooms", async () => {
  let build: (built: DeskHandlers) => void = () => undefined;
  const handlers = furnishLater(front, new Promise((resolve) => (build = resolve)));
  expect(askOf(handlers, "app:info")()).toEqual(succeed("front"));
  const waits = askOf(handlers, "outbox:status")("asked");
  let answer: unknown = null;
  void Promise.resolve(waits).then((value) => (answer = value));
  await new Promise((resolve) => setImmediate(resolve));
  expect(answer).toBeNull();
  build(rooms);
  expect(await waits).toEqual(succeed("asked"));
  expect(await askOf(handlers, "app:link")()).toEqual(succeed("room"));
});

it("has a handler for every call of an open desk, and none for the key's", () => {
  const names = Object.keys(furnishLater(front, new Promise(() => undefined)));
  expect(new Set(names)).toEqual(new Set(Object.keys(contract).filter((name) => !name.startsWith("vault:"))));
});

it("tells whoever asks that there will be no rooms, and nobody who does not", async () => {
  const handlers = furnishLater(front, Promise.reject(new Error("closed")));
  await expect(askOf(handlers, "outbox:status")()).rejects.toThrow("closed");
  expect(askOf(handlers, "settings:get")()).toEqual(succeed("front"));
});
