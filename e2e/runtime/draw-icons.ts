// Draws the app's icons from electron/icons/icon.svg: run `node e2e/runtime/run.mjs --app e2e/runtime/draw-icons.ts` after changing the drawing.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type Page } from "@playwright/test";
import { electronPath } from "./electron-path.mjs";
import { packIcns, packIco } from "./icon-files.ts";
import { root } from "./places.mjs";

const ICONS = join(root, "electron", "icons");
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256];
const MAC_SIZES = [32, 64, 128, 256, 512, 1024];
/** Apple's grid: the tile takes 824 of 1024, the rest is air. */
const MAC_SCALE = 824 / 1024;

/** An Electron that shows an empty page and nothing of ours, so that no policy of the app stands in the way. */
const EMPTY_APP = {
  "package.json": JSON.stringify({ name: "draw-icons", version: "1.0.0", main: "main.cjs" }),
  "main.cjs": `const { app, BrowserWindow } = require("electron");
app.whenReady().then(() => new BrowserWindow({ show: false }).loadURL("about:blank"));`,
};

async function drawPng(page: Page, svg: string, size: number, scale: number): Promise<Buffer> {
  const url = await page.evaluate(
    async (job) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([job.sized], { type: "image/svg+xml" }));
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = job.size;
      canvas.height = job.size;
      const drawn = job.size * job.scale;
      canvas.getContext("2d")?.drawImage(image, (job.size - drawn) / 2, (job.size - drawn) / 2, drawn, drawn);
      return canvas.toDataURL("image/png");
    },
    { sized: svg.replace("<svg ", `<svg width="${size * scale}" height="${size * scale}" `), size, scale },
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

async function drawAll(page: Page): Promise<void> {
  const svg = await readFile(join(ICONS, "icon.svg"), "utf8");
  const draw = async (sizes: readonly number[], scale: number) =>
    new Map(await Promise.all(sizes.map(async (size) => [size, await drawPng(page, svg, size, scale)] as const)));
  const plain = await draw(LINUX_SIZES, 1);
  for (const [size, png] of plain) await writeFile(join(ICONS, `${size}x${size}.png`), png);
  const forWindows = new Map([...plain].filter(([size]) => WINDOWS_SIZES.includes(size)));
  await writeFile(join(ICONS, "icon.ico"), packIco(forWindows));
  await writeFile(join(ICONS, "icon.icns"), packIcns(await draw(MAC_SIZES, MAC_SCALE)));
}

const folder = await mkdtemp(join(tmpdir(), "rightsdesk-icons-"));
try {
  for (const [name, text] of Object.entries(EMPTY_APP)) await writeFile(join(folder, name), text);
  const { executablePath, args } = await electronPath();
  const electron = await _electron.launch({
    executablePath,
    args: [...args, `--user-data-dir=${join(folder, "data")}`, folder],
  });
  await drawAll(await electron.firstWindow());
  await electron.close();
  console.log("The icons in electron/icons are drawn anew.");
} finally {
  await rm(folder, { recursive: true, force: true });
}
