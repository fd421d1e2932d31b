// Fills a store with as many companies of a public directory as anybody will ever bring in; all names are made up of plain words.
import type { Store } from "../../electron/adapters/store/store.ts";
import { Instant } from "../../electron/shared/day.ts";
import { DirectoryRow, SourceId } from "../../electron/shared/directory.ts";

const firsts =
  "Alder Amber Anchor Arbor Birch Brook Cedar Clover Coral Delta Ember Falcon Fjord Garnet Harbor Hazel Indigo Juniper Kestrel Lark Linden Lotus Maple Meadow Nimbus Northern Ocean Olive Opal Orchid Pebble Pine Quartz Raven Río Sable Süd Tundra Umber Violet Willow Zephyr".split(
    " ",
  );
const seconds =
  "Analytics Bank Books Cloud Coffee Courier Data Energy Fashion Fitness Foods Games Garden Health Hotels Insurance Kitchen Library Loans Logistics Market Media Mobile Motors Music News Optics Parcel Pets Pharmacy Phone Photo Radio Rail Shoes Software Sports Studio Telecom Tools Travel Voyages".split(
    " ",
  );
const countries = ["DE", "FR", "US", "GB", "IT", "SE", null] as const;

/** The nth company, always the same; each has a host of its own under example.org. */
export const makeDirectoryRow = (n: number): DirectoryRow => {
  const [first, second] = [
    firsts[n % firsts.length] ?? "",
    seconds[Math.floor(n / firsts.length) % seconds.length] ?? "",
  ];
  const host = `c${n}.example.org`;
  const hasMail = n % 5 !== 0;
  return DirectoryRow.parse({
    sourceKey: String(n),
    name: `${first} ${second} ${n}`,
    brands: n % 3 === 0 ? [`${second} by ${first}`] : [],
    domains: [host],
    categories: [second.toLowerCase()],
    country: countries[n % countries.length] ?? null,
    contacts: {
      email: hasMail ? `privacy@${host}` : null,
      postal: n % 2 === 0 ? `${n} Example Road` : null,
      phone: null,
      form: n % 4 === 0 ? `https://${host}/privacy` : null,
      isPrivacy: n % 3 !== 0,
    },
    rights: n % 2 === 0 ? ["access", "erasure"] : ["erasure"],
    laws: n % 7 === 2 ? ["us-ca-ccpa"] : ["eu-gdpr"],
    note: null,
    updatedOn: n % 3 === 0 ? null : n % 2 === 0 ? "2026-09-01" : "2024-02-01",
  });
};

export const directorySource = SourceId.parse("00000000-0000-4000-8000-0000000000d1");

/** In portions as an import adds them. */
export const fillDirectory = (store: Pick<Store, "directory">, rows: readonly DirectoryRow[]): void => {
  store.directory.begin({
    sourceId: directorySource,
    kind: "csv",
    title: "Example directory",
    origin: null,
    fileName: "companies.csv",
    sha256: "0".repeat(64),
    importedAt: Instant.parse("2026-11-20T08:00:00.000Z"),
  });
  for (let at = 0; at < rows.length; at += 2000) {
    store.directory.add(directorySource, rows.slice(at, at + 2000), () => false);
  }
};
