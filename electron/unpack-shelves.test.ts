// What the app finds on its shelves is what the build checked and packed.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { loadShelves } from "./load-shelves.ts";
import { packShelves } from "./pack-shelves.ts";
import { unpackShelves } from "./unpack-shelves.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

it("finds everything again as it was, in the same order", () => {
  const shelves = loadShelves((...parts) => path.join(root, ...parts));
  const found = unpackShelves(packShelves(shelves));
  expect(found).toStrictEqual(shelves);
  expect([...found.seeds.keys()]).toEqual([...shelves.seeds.keys()]);
  expect([...(found.templates.get("en")?.letters.keys() ?? [])]).toContain("access.eu-gdpr");
});
