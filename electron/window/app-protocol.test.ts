// The origin's wall: nothing outside the root is served, however the address is written.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAppProtocol, isOurs, resolveFile } from "./app-protocol.ts";

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-protocol-"));
  root = path.join(folder, "renderer");
  mkdirSync(path.join(root, "assets"), { recursive: true });
  writeFileSync(path.join(root, "index.html"), '<meta name="csp-nonce" nonce="__CSP_NONCE__">');
  writeFileSync(path.join(root, "assets", "a.js"), "1");
  writeFileSync(path.join(folder, "secret.js"), "secret");
  writeFileSync(path.join(`${root}`, "..", "renderer-twin.js"), "secret");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("resolveFile", () => {
  it("serves the page and what lies under the root", () => {
    expect(resolveFile(root, "app://desk/")).toBe(path.join(root, "index.html"));
    expect(resolveFile(root, "app://desk/assets/a.js?x#y")).toBe(path.join(root, "assets", "a.js"));
  });

  it.each([
    "app://desk/../secret.js",
    "app://desk/..%2fsecret.js",
    "app://desk/%2e%2e/secret.js",
    "app://desk/%2e%2e%2fsecret.js",
    "app://desk/assets/..%5c..%5csecret.js",
    "app://desk/a%00.js",
    "app://desk/%",
    "app://desk/..%2frenderer-twin.js",
    "app://elsewhere/index.html",
    "app://user@desk/index.html",
    "app://desk:99/index.html",
    "file:///etc/passwd",
    "https://desk/",
    "app://desk/assets",
    "nonsense",
  ])("serves nothing outside for %s", async (address) => {
    const file = resolveFile(root, address);
    expect(file === null || file.startsWith(root + path.sep)).toBe(true);
    const answer = await createAppProtocol({ readFile, root, newNonce: () => "n" })({ url: address, method: "GET" });
    expect(answer.status).toBe(404);
  });
});

describe("the protocol", () => {
  it("gives each page load its own nonce, in header and page", async () => {
    let count = 0;
    const answer = createAppProtocol({ readFile, root, newNonce: () => `n${++count}` });
    const first = await answer({ url: "app://desk/", method: "GET" });
    const second = await answer({ url: "app://desk/", method: "GET" });
    expect(first.headers["content-security-policy"]).toContain("'nonce-n1'");
    expect(String(first.body)).toContain('nonce="n1"');
    expect(String(second.body)).toContain('nonce="n2"');
    expect(second.headers["content-security-policy"]).not.toContain("unsafe");
  });

  it("answers 404 to what is not there and 405 to anything but GET", async () => {
    const answer = createAppProtocol({ readFile, root, newNonce: () => "n" });
    expect((await answer({ url: "app://desk/none.js", method: "GET" })).status).toBe(404);
    expect((await answer({ url: "app://desk/", method: "POST" })).status).toBe(405);
  });
});

describe("isOurs", () => {
  it("knows our origin alone", () => {
    expect(isOurs("app://desk/#x")).toBe(true);
    expect(isOurs("app://desk.example.org/")).toBe(false);
    expect(isOurs("about:blank")).toBe(false);
  });
});
