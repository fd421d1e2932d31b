// The case in pictures: one a station into out/screens, and some of them, when asked for, into the guide.
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { inject } from "vitest";
import { root } from "../../../runtime/places.mjs";

/** A fifth of the PNG's size; letters stay sharp. */
const toWebp = async (page: Page, png: Buffer): Promise<Buffer> => {
  const encoded = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.8 });
    let text = "";
    for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
    return btoa(text);
  }, png.toString("base64"));
  return Buffer.from(encoded, "base64");
};

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
