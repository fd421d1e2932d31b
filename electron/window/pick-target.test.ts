// What the system's dialog is asked, and what a no means.
import path from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";

const { showSaveDialog } = vi.hoisted(() => ({ showSaveDialog: vi.fn() }));
vi.mock("electron", () => ({ dialog: { showSaveDialog } }));
const { pickTarget } = await import("./pick-target.ts");

const window = {} as never;
const folder = path.resolve("documents");
const pick = (ending: "eml" | "pdf", language: "en" | "de" = "en") =>
  pickTarget(`letter.${ending}`, ending, { window, language, folder });

describe("pickTarget", () => {
  beforeEach(() => showSaveDialog.mockReset().mockResolvedValue({ canceled: true, filePath: "" }));

  it("offers the name in the person's folder, with the ending's kind alone, and asks before writing over a file", async () => {
    await pick("pdf", "de");
    const [[given, options]] = showSaveDialog.mock.calls as [[unknown, Record<string, unknown>]];
    expect(given).toBe(window);
    expect(options).toMatchObject({
      defaultPath: path.join(folder, "letter.pdf"),
      filters: [{ name: "PDF-Dateien", extensions: ["pdf"] }],
    });
    expect(options.properties).toContain("showOverwriteConfirmation");
  });

  it("answers with the picked file, or null", async () => {
    expect(await pick("eml")).toBeNull();
    showSaveDialog.mockResolvedValue({ canceled: false, filePath: "/a/b.eml" });
    expect(await pick("eml")).toBe("/a/b.eml");
    showSaveDialog.mockResolvedValue({ canceled: true, filePath: "/a/b.eml" });
    expect(await pick("eml")).toBeNull();
  });
});
