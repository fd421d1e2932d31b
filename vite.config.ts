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

/**
 * React Aria's Autocomplete puts off speaking to its list until the field has the focus, and does not look whether the list is
 * still there: whoever closed the palette in that moment got the screen for bugs.
 */
const listStillThere: Plugin = {
  name: "list-still-there",
  enforce: "pre",
  transform: (code, id) => {
    if (!/[/\\]autocomplete[/\\]useAutocomplete\.m?js$/.test(id)) return null;
    const putOff = "queueMicrotask(()=>{";
    if (code.split(putOff).length !== 2)
      throw new Error("useAutocomplete is another: is the list looked for there now?");
    return { code: code.replace(putOff, `${putOff} if (collectionRef.current === null) return;`), map: null };
  },
};

/**
 * React comes in functions that run as soon as the page does. V8 reads such a function twice, quickly and then in earnest, unless
 * it stands in parentheses and is none with an arrow: https://v8.dev/blog/preparser#pife. That is a tenth of the page's own start.
 */
const readOnce: Plugin = {
  name: "read-once",
  renderChunk: (code) => ({
    code: code.replaceAll(/(__commonJS\w*\()\(\(([\w, ]*)\) => \{/g, "$1(function($2) {"),
    map: null,
  }),
};

export default defineConfig({
  root: fileURLToPath(new URL("renderer", import.meta.url)),
  base: "/",
  plugins: [fourLanguages, listStillThere, readOnce, react()],
  build: {
    target: "chrome114",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // In one order, whichever room is loaded first.
    cssCodeSplit: false,
    chunkSizeWarningLimit: 4096,
  },
});
