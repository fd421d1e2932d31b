// How npm is found without a shell, and what is told of its complaints.
import { join } from "node:path";
import { expect, it } from "vitest";
import { findNpm, quoteNpm } from "./npm.mjs";

const execPath = join("node", "bin", "node");

it("takes the npm that started us", () => {
  const env = { npm_execpath: join("x", "npm-cli.js") };
  expect(findNpm({ env, execPath, exists: () => true })).toEqual({
    command: execPath,
    args: [join("x", "npm-cli.js")],
  });
});

it("does not take another package manager for npm", () => {
  const env = { npm_execpath: join("x", "pnpm.cjs") };
  expect(findNpm({ env, execPath, exists: () => true })?.args[0]).toMatch(/npm-cli\.js$/);
});

it("finds the npm that came with Node, as Windows and as Unix lay it out", () => {
  for (const place of [join("node", "bin", "node_modules"), join("node", "lib", "node_modules")]) {
    const script = join(place, "npm", "bin", "npm-cli.js");
    expect(findNpm({ env: {}, execPath, exists: (path) => path === script })?.args).toEqual([script]);
  }
  expect(findNpm({ env: {}, execPath, exists: () => false })).toBeUndefined();
});

it("quotes npm's reason without its decoration", () => {
  const output = "npm warn old\nnpm error code E404\nnpm error 404 Not Found\nnpm error A complete log of this run\n";
  expect(quoteNpm(output)).toBe("code E404; 404 Not Found");
});
