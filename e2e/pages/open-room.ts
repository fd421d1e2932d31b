// The rail: a room by its label, in whichever language the window speaks.
import type { Page } from "@playwright/test";
import type { RoomName } from "../../renderer/rooms/rail.tsx";
import { inAnyLanguage } from "../fixtures/in-any-language.ts";

export const openRoom = (page: Page, room: RoomName): Promise<void> =>
  page
    .getByRole("navigation", { name: inAnyLanguage(({ shell }) => shell.nav) })
    .getByRole("button", { name: inAnyLanguage(({ shell }) => shell[room]) })
    .click();
