// A link that comes before the app can follow it is not lost.
import { EventEmitter } from "node:events";
import type { App } from "electron";
import { expect, it } from "vitest";
import { hearLinks } from "./hear-links.ts";

const link = "rightsdesk://company/example-store/access";

it("tells what came before anybody listened, in order, and then each at once", () => {
  const app = new EventEmitter();
  const ear = hearLinks(app as unknown as App);
  const taken: string[] = [];
  app.emit("open-url", { preventDefault: () => taken.push("taken") }, link);
  app.emit("second-instance", {}, ["rightsdesk", "second"]);
  const heard: (readonly string[])[] = [];
  ear.listen((words) => heard.push(words));
  expect(heard).toEqual([[link], ["rightsdesk", "second"]]);
  expect(taken, "macOS must not do anything else with it").toEqual(["taken"]);
  app.emit("second-instance", {}, ["rightsdesk", "third"]);
  expect(heard).toHaveLength(3);
  expect(heard[2]).toEqual(["rightsdesk", "third"]);
});
