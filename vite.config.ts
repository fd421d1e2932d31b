// How the window is built: for Chrome 114, all from its own origin, nothing inline, since the content policy forbids both.
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL("renderer", import.meta.url)),
  base: "/",
  plugins: [react()],
  build: {
    target: "chrome114",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One window loaded from disk: splitting would only add round trips.
    chunkSizeWarningLimit: 4096,
  },
});
