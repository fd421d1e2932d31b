// The five real policies, where their folder is at hand: rights, laws and practices exactly as a careful reader found them.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findIdentityCheck } from "./find-identity-check.ts";
import { findLaws } from "./find-laws.ts";
import { findResponseTime } from "./find-response-time.ts";
import { findRights } from "./find-rights.ts";
import { readPlainText } from "./read-plain-text.ts";

type Expected = {
  readonly rights: readonly string[];
  readonly rightsAllowed: readonly string[];
  readonly limited: readonly string[];
  readonly lawsNamed: readonly string[];
  readonly lawsImplied: readonly string[];
  readonly lawsDenied: readonly string[];
  readonly responseDays: number | null;
  readonly identityCheck: boolean;
};

const folder = fileURLToPath(new URL("../../../../shared/policies", import.meta.url));
const isThere = existsSync(path.join(folder, "expected.json"));
if (!isThere) process.stderr.write(`SKIPPED: the five policies are not at ${path.relative(process.cwd(), folder)}\n`);
const expected: Readonly<Record<string, Expected>> = isThere
  ? JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"))
  : {};
const files = isThere ? Object.keys(expected).filter((file) => file.endsWith(".txt")) : ["(no folder)"];

describe.skipIf(!isThere)("the five policies", () => {
  it.each(files)("%s", (file) => {
    const wanted = expected[file];
    if (!wanted) throw new Error(`expected.json lacks ${file}`);
    const doc = buildDocument(readPlainText(readFileSync(path.join(folder, file), "utf8")));
    const claims = findRights(doc).filter((use) => use.stance !== "denied");
    const found = claims.map((use): string => use.right);
    expect(found).toEqual(expect.arrayContaining([...wanted.rights]));
    expect(found.filter((right) => !wanted.rights.includes(right) && !wanted.rightsAllowed.includes(right))).toEqual(
      [],
    );
    const limited = claims.filter((use) => use.stance === "limited" && wanted.rights.includes(use.right));
    expect(limited.map((use) => use.right).sort()).toEqual([...wanted.limited].sort());
    const laws = (stance: string) => findLaws(doc).flatMap((use) => (use.stance === stance ? [use.law] : []));
    expect(laws("named").sort()).toEqual([...wanted.lawsNamed].sort());
    expect(laws("implied").sort()).toEqual([...wanted.lawsImplied].sort());
    expect(laws("denied").sort()).toEqual([...wanted.lawsDenied].sort());
    const time = findResponseTime(doc);
    expect(time?.unit === "day" ? time.value : null).toBe(wanted.responseDays);
    expect(findIdentityCheck(doc) !== null).toBe(wanted.identityCheck);
  });
});
