// What the app finds on its shelves is what the build checked and packed.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { isUnchecked } from "./core/law/is-unchecked.ts";
import { loadShelves } from "./load-shelves.ts";
import { packFirstShelf, packShelves } from "./pack-shelves.ts";
import { unpackFirstShelf, unpackShelves } from "./unpack-shelves.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

it("finds everything again as it was, in the same order", () => {
  const shelves = loadShelves((...parts) => path.join(root, ...parts));
  const { seeds, uncheckedLaws } = unpackFirstShelf(packFirstShelf(shelves));
  expect({ seeds, ...unpackShelves(packShelves(shelves)) }).toStrictEqual(shelves);
  expect([...seeds.keys()]).toEqual([...shelves.seeds.keys()]);
  expect(uncheckedLaws).toEqual([...shelves.laws].filter(([, law]) => isUnchecked(law)).map(([id]) => id));
  expect([...(shelves.templates.get("en")?.letters.keys() ?? [])]).toContain("access.eu-gdpr");
});

it("tells of a law that nobody has compared with its source", () => {
  const shelves = loadShelves((...parts) => path.join(root, ...parts));
  const [[id, law] = []] = shelves.laws;
  if (id === undefined || law === undefined) throw new Error("There is no law.");
  const sources = law.sources.map((source) => ({ ...source, checkedOn: null }));
  const { uncheckedLaws } = unpackFirstShelf(
    packFirstShelf({ ...shelves, laws: new Map([[id, { ...law, sources }]]) }),
  );
  expect(uncheckedLaws).toEqual([id]);
});
