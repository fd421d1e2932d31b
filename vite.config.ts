// How the window is built: for Chrome 114, all from its own origin, nothing inline, since the content policy forbids both.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** React Aria says a few words of its own in thirty languages. The window speaks four; the others get the English ones. */
const fourLanguages: Plugin = {
  name: "four-languages",
  enforce: "pre",
  load: (id) => {
    const [, locale = "", ending = ""] = /[/\\]intl[/\\].*[/\\]([a-z]{2}-[A-Z]{2})\.(m?js)$/.exec(id) ?? [];
    const isLeftOut = locale !== "" && !["en-US", "de-DE", "fr-FR", "es-ES"].includes(locale);
    return isLeftOut ? `export { default } from "./en-US.${ending}";` : null;
  },
};

export default defineConfig({
  root: fileURLToPath(new URL("renderer", import.meta.url)),
  base: "/",
  plugins: [fourLanguages, react()],
  build: {
    target: "chrome114",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In one order, whichever room is loaded first.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 4096,
  },
});
