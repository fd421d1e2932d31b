// The hidden window's origin: one job, once, and the reader's scripts; nothing else is there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReadingScheme, listScripts } from "./reading-scheme.ts";

const origin = "reading://0123";
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-reader-"));
  mkdirSync(path.join(folder, "reader"));
  writeFileSync(path.join(folder, "reader", "reader.js"), "read()");
  writeFileSync(path.join(folder, "reader", "notes.txt"), "secret");
  writeFileSync(path.join(folder, "secret.js"), "secret");
});
afterAll(() => rmSync(folder, { recursive: true }));

const serve = () =>
  createReadingScheme({
    origin,
    job: { kind: "policy", name: "a.pdf", bytes: new Uint8Array([0, 255, 7]) },
    scripts: listScripts(path.join(folder, "reader")),
  });
const get = (at: string) => ({ url: `${origin}${at}`, method: "GET" });

describe("the hidden window's origin", () => {
  it("hands the file out once", async () => {
    const answer = serve();
    expect(await (await answer(get("/job"))).json()).toEqual({ kind: "policy", name: "a.pdf", charset: null });
    expect(new Uint8Array(await (await answer(get("/bytes"))).arrayBuffer())).toEqual(new Uint8Array([0, 255, 7]));
    expect([(await answer(get("/bytes"))).status, (await answer(get("/job"))).status]).toEqual([404, 404]);
  });

  it("serves page and scripts under a policy that lets nothing else run, load or speak", async () => {
    const answer = serve();
    for (const at of ["/", "/reader.js", "/job", "/bytes"]) {
      const rules = (await answer(get(at))).headers.get("content-security-policy");
      expect(rules).toMatch(/^default-src 'none'; script-src 'self'; connect-src 'self';/);
      expect(rules).toContain("; sandbox allow-scripts allow-same-origin;");
      expect(rules).not.toMatch(/unsafe|\*|https?:|blob:|data:/);
    }
    expect(await (await answer(get("/reader.js"))).text()).toBe("read()");
  });

  it.each(["/notes.txt", "/../secret.js", "/%2e%2e/secret.js", "/reader.js?x", "/none.js", "//", "/index.html"])(
    "serves nothing for %s",
    async (at) => {
      expect((await serve()(get(at))).status).toBe(404);
    },
  );

  it("serves nothing of another reading, and answers to GET alone", async () => {
    const answer = serve();
    expect((await answer({ url: "reading://4567/bytes", method: "GET" })).status).toBe(404);
    expect((await answer({ url: "reading://0123.example/bytes", method: "GET" })).status).toBe(404);
    expect((await answer({ ...get("/bytes"), method: "POST" })).status).toBe(404);
  });
});
