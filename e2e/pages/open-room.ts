// The rail: a room by its label, in whichever language the window speaks.
import type { Page } from "@playwright/test";
import { shell as german } from "../../renderer/words/de/shell.ts";
import { shell as english } from "../../renderer/words/en/shell.ts";

export type Room =
  | "companies"
  | "campaigns"
  | "policies"
  | "tracker"
  | "overview"
  | "calendar"
  | "replies"
  | "practice"
  | "settings";

/** Names are told apart without the soft hyphens that long words carry for narrow windows. */
const either = (label: Room | "nav"): RegExp =>
  new RegExp(`^(${english[label]}|${german[label]})$`.replaceAll("\u00AD", ""));

export const openRoom = (page: Page, room: Room): Promise<void> =>
  page
    .getByRole("navigation", { name: either("nav") })
    .getByRole("button", { name: either(room) })
    .click();
