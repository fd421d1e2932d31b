// The case in pictures: one a station into out/screens, and some of them, when asked for, into the guide.
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { inject } from "vitest";
import { toWebp } from "../../../fixtures/to-webp.ts";
import { root } from "../../../runtime/places.mjs";

export type Station = (page: Page, name: string, where?: { readonly inGuide?: boolean }) => Promise<void>;

/** `await station(page, "sent")` writes `case-03-sent.png` where it is the third. */
export const createStations = (): Station => {
  let count = 0;
  return async (page, name, { inGuide = false } = {}) => {
    count += 1;
    const file = `case-${String(count).padStart(2, "0")}-${name}.png`;
    const png = await page.screenshot({ path: path.join(root, "out", "screens", file), animations: "disabled" });
    if (!inGuide || !inject("mailPlace").writesPictures) return;
    writeFileSync(path.join(root, "docs", "pictures", `case-${name}.webp`), await toWebp(page, png));
  };
};
