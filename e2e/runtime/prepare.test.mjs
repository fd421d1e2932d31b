// Which Node is refused before anything is fetched.
import { expect, it } from "vitest";
import { isNodeNewEnough } from "./prepare.mjs";

it("takes Node from 20.19 on", () => {
  for (const version of ["20.19.0", "20.20.2", "22.12.0", "24.0.0"]) expect(isNodeNewEnough(version)).toBe(true);
  for (const version of ["18.20.4", "20.18.3", "16.0.0"]) expect(isNodeNewEnough(version)).toBe(false);
});
