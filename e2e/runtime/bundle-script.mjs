// Makes one JavaScript file of a TypeScript script, so that Node 20 can run it.
import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./places.mjs";
import { Stop } from "./say.mjs";

/** Bundles the script's own TypeScript; packages and these .mjs files stay where they are. Resolves to `{ path, remove }`. */
export async function bundleScript(file, folder = join(root, "out", "scripts")) {
  const { build } = await import("esbuild");
  const path = join(folder, `${basename(file, ".ts")}.${process.pid}.mjs`);
  /** @type {import("esbuild").BuildOptions} */
  const options = { bundle: true, format: "esm", platform: "node", target: "node20", packages: "external" };
  const plugins = [keepScripts, keepOwnAddress];
  const remove = () => rmSync(path, { force: true });
  try {
    await build({ ...options, entryPoints: [file], outfile: path, sourcemap: "inline", plugins, logLevel: "error" });
  } catch {
    throw new Stop(`The script ${basename(file)} could not be built.`);
  }
  process.once("exit", remove);
  return { path, remove };
}

/** Our plain scripts know the repository by their own place, so they are imported from there. */
const keepScripts = {
  name: "keep-scripts",
  setup(build) {
    build.onResolve({ filter: /^\..*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    }));
  },
};

/** A bundled file would take the bundle's place for its own. */
const keepOwnAddress = {
  name: "keep-own-address",
  setup(build) {
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const contents = text
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.filename", JSON.stringify(path));
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    });
  },
};
