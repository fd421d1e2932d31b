// Before a company is made: is it there already?
import { describe, expect, it } from "vitest";
import { findAlike } from "./find-alike.ts";
import { makeRecord } from "./fixtures/make-seed.ts";

const records = [
  makeRecord("north-example", { name: "North Example Ltd.", website: "north.example.org" }),
  makeRecord("lens-house", { name: "Lens House", aliases: ["L.H. Optics"] }),
  makeRecord("co", { name: "The Co" }),
];
const find = (name: string | null, website: string | null = null, aliases: string[] = []) =>
  findAlike({ name, aliases, website }, records).map(({ slug }) => String(slug));

describe("findAlike", () => {
  it("sees the same website, whatever the name", () => {
    expect(find("Another Name", "www.north.example.org")).toEqual(["north-example"]);
    expect(find(null, "north.example.org")).toEqual(["north-example"]);
    expect(find(null, "example.org")).toEqual([]);
  });

  it("sees the same name in another dress: case, accents, legal form", () => {
    expect(find("NORTH ÉXAMPLE GmbH & Co. KG")).toEqual(["north-example"]);
    expect(find("Lens House, Inc.")).toEqual(["lens-house"]);
    expect(find("Lens-House S.A.R.L.")).toEqual(["lens-house"]);
  });

  it("sees other names on either side", () => {
    expect(find("LH Optics LLC")).toEqual(["lens-house"]);
    expect(find("Something Else", null, ["Lens House"])).toEqual(["lens-house"]);
  });

  it("does not take a part of a name for the name, nor two legal forms for each other", () => {
    expect(find("North Example Travel")).toEqual([]);
    expect(find("Lens")).toEqual([]);
    expect(find("GmbH")).toEqual([]);
    expect(find(null)).toEqual([]);
  });
});
