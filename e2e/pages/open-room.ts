// The rail: a room by its label, in whichever language the window speaks.
import type { Page } from "@playwright/test";
import type { RoomName } from "../../renderer/rooms/rail.tsx";
import { shell as german } from "../../renderer/words/de/shell.ts";
import { shell as english } from "../../renderer/words/en/shell.ts";

/** Names are told apart without the soft hyphens that long words carry for narrow windows. */
const either = (label: RoomName | "nav"): RegExp =>
  new RegExp(`^(${english[label]}|${german[label]})$`.replaceAll("\u00AD", ""));

export const openRoom = (page: Page, room: RoomName): Promise<void> =>
  page
    .getByRole("navigation", { name: either("nav") })
    .getByRole("button", { name: either(room) })
    .click();
