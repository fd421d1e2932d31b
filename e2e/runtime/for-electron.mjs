// How esbuild makes what runs in Electron's main process, its threads and the preload.
import { join } from "node:path";
import { root } from "./places.mjs";

const module = (name) => join(root, "node_modules", name);

/** Both Electrons of today and of the test runtime read this. */
export const forElectron = {
  bundle: true,
  platform: "node",
  target: "node18",
  // else a pattern with \p{} is compiled again wherever it is used
  supported: { "regexp-unicode-property-escapes": true },
  // libsql's own few files are bundled; its library is one for each system.
  external: ["electron", "@libsql/*"],
  alias: {
    // imapflow makes itself a log on the terminal that nobody asked for; with `logger: false` it never writes to it.
    pino: join(root, "e2e", "runtime", "no-pino.cjs"),
    socks: join(root, "e2e", "runtime", "no-socks.cjs"),
    "detect-libc": join(root, "e2e", "runtime", "only-glibc.cjs"),
    "source-map": join(root, "e2e", "runtime", "no-source-map.cjs"),
    // mailauth brings older copies of these, which are half a megabyte of tables each.
    "iconv-lite": module("iconv-lite"),
    "encoding-japanese": module("encoding-japanese"),
    libmime: module("libmime"),
  },
  absWorkingDir: root,
  logLevel: "silent",
};

/** zod's sentences in fifty languages: nobody reads them, since the window says in its own words what is wrong. */
export const englishZod = {
  name: "english-zod",
  setup(build) {
    build.onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ resolveDir }) =>
      resolveDir.startsWith(module("zod")) ? { path: join(resolveDir, "..", "locales", "en.js") } : undefined,
    );
  },
};
