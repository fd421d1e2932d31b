// The vault as the app uses it: what opens, what does not, and that a wrong word or a damaged file changes nothing.
import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Result } from "../../shared/result.ts";
import { createVault } from "./create-vault.ts";
import type { Keyring } from "./electron-keyring.ts";

const lowCost = { cost: 2 ** 10, blockSize: 8, parallel: 1 };
const passphrase = "correct horse";

const refuse = (): never => {
  throw new Error("no keyring");
};
const noKeyring: Keyring = { isAvailable: () => false, encrypt: refuse, decrypt: refuse };

/** A keyring of one session: what another one sealed it refuses, as the real ones do. */
const aKeyring = (): Keyring => {
  const pad = randomBytes(256);
  const swap = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, index) => byte ^ (pad[index] ?? 0));
  return {
    isAvailable: () => true,
    encrypt: (text) => swap(Buffer.from(`whole:${text}`)),
    decrypt: (bytes) => {
      const text = Buffer.from(swap(bytes)).toString();
      if (!text.startsWith("whole:")) throw new Error("not sealed by this keyring");
      return text.slice(6);
    },
  };
};

let parent: string;
let folder: string;
let file: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "rightsdesk-vault-"));
  folder = join(parent, "store");
  file = join(folder, "key.json");
});
afterEach(() => rmSync(parent, { recursive: true }));

const vaultWith = (keyring: Keyring, waits: number[] = []) => {
  let at = 0;
  return createVault({
    folder,
    keyring,
    randomBytes,
    cost: lowCost,
    leastCost: lowCost,
    now: () => at,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      at += milliseconds;
      return Promise.resolve();
    },
  });
};
const wanted = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const made = async (by: string | null, keyring: Keyring = noKeyring) => {
  const vault = vaultWith(keyring);
  return { vault, key: Uint8Array.from(wanted(await vault.create(by))) };
};

describe("under a passphrase", () => {
  it("makes a key that the passphrase alone opens again, in a file for this person's eyes", async () => {
    expect(vaultWith(noKeyring).status()).toEqual({ kind: "none" });
    const { vault, key } = await made(passphrase);
    expect(key).toHaveLength(32);
    expect(vault.status()).toEqual({ kind: "open", keptBy: "passphrase", hasRecoveryCode: false });
    if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(file);
    for (const spelling of [Buffer.from(key), Buffer.from(passphrase)]) {
      for (const as of ["latin1", "base64", "hex"] as const) expect(bytes.includes(spelling.toString(as))).toBe(false);
    }

    const again = vaultWith(noKeyring);
    expect(again.status()).toEqual({
      kind: "locked",
      keptBy: "passphrase",
      keyring: "silent",
      hasRecoveryCode: false,
    });
    expect(wanted(await again.unlock({ passphrase }))).toEqual(key);
    expect(again.status().kind).toBe("open");
  });

  it("takes no short one, and then nothing is written", async () => {
    expect(await vaultWith(noKeyring).create("seven77")).toMatchObject({ ok: false, code: "passphrase-too-short" });
    expect(existsSync(folder)).toBe(false);
  });

  it("touches nothing when a wrong one is typed, and lets each further one wait longer", async () => {
    await made(passphrase);
    const before = readFileSync(file);
    const waits: number[] = [];
    const vault = vaultWith(noKeyring, waits);
    for (let tries = 0; tries < 6; tries += 1) {
      expect(await vault.unlock({ passphrase: "incorrect horse" })).toMatchObject({ code: "passphrase-wrong" });
    }
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(vault.status().kind).toBe("locked");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect((await vault.unlock({ passphrase })).ok).toBe(true);
  });

  it("stays open when a wrong one is typed to see who sits there, and hands out the same key for the right one", async () => {
    const { vault, key } = await made(passphrase);
    expect(await vault.unlock({ passphrase: "incorrect horse" })).toMatchObject({ code: "passphrase-wrong" });
    expect(vault.status().kind).toBe("open");
    expect(wanted(await vault.unlock({ passphrase }))).toEqual(key);
  });

  it("makes no second key over the first", async () => {
    await made(passphrase);
    const before = readFileSync(file);
    expect(await vaultWith(noKeyring).create("another one")).toMatchObject({ code: "key-there-already" });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it("fills the key with zeros when it is locked", async () => {
    const vault = vaultWith(noKeyring);
    const held = wanted(await vault.create(passphrase));
    vault.lock();
    expect([...held].every((byte) => byte === 0)).toBe(true);
    expect(vault.status().kind).toBe("locked");
    await expect(vault.keepBy("another one")).rejects.toThrow("locked");
  });

  it("wraps the key and not its zeros when it is locked in the middle of a change", async () => {
    const { vault, key } = await made(passphrase);
    const changing = vault.keepBy("another one");
    await new Promise(setImmediate);
    vault.lock();
    await changing;
    expect(wanted(await vault.unlock({ passphrase: "another one" }))).toEqual(key);
  });

  it("opens nothing that was wrapped more cheaply than we ever did", async () => {
    await made(passphrase);
    const dearer = createVault({ folder, keyring: noKeyring, randomBytes, leastCost: { ...lowCost, cost: 2 ** 11 } });
    expect(await dearer.unlock({ passphrase })).toMatchObject({ code: "passphrase-wrong" });
  });
});

describe("by the keyring", () => {
  it("asks nothing and opens again without a word", async () => {
    const keyring = aKeyring();
    const { key } = await made(null, keyring);
    const again = vaultWith(keyring);
    expect(again.status()).toMatchObject({ kind: "locked", keptBy: "keyring", keyring: "answers" });
    expect(wanted(again.openByKeyring())).toEqual(key);
    expect(again.status()).toMatchObject({ kind: "open", keptBy: "keyring" });
  });

  it("makes nothing where there is none", async () => {
    expect(await vaultWith(noKeyring).create(null)).toMatchObject({ code: "keyring-missing" });
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    ["is silent", noKeyring],
    ["is another one", aKeyring()],
  ])("says so when it %s, and the recovery code opens", async (_how, other) => {
    const { vault, key } = await made(null, aKeyring());
    const code = wanted(await vault.makeRecoveryCode());
    const again = vaultWith(other);
    expect(again.openByKeyring()).toMatchObject({ ok: false, code: "keyring-missing" });
    expect(wanted(await again.unlock({ recoveryCode: code.toLowerCase() }))).toEqual(key);
    expect(wanted(await again.keepBy(passphrase))).toMatchObject({ kind: "open", keptBy: "passphrase" });
    expect(wanted(await vaultWith(noKeyring).unlock({ passphrase }))).toEqual(key);
  });

  it("wraps anew both ways, and the way before opens no longer", async () => {
    const keyring = aKeyring();
    const { vault, key } = await made(null, keyring);
    expect(await vault.keepBy("seven77")).toMatchObject({ code: "passphrase-too-short" });
    await vault.keepBy(passphrase);
    expect(vaultWith(keyring).openByKeyring()).toMatchObject({ code: "keyring-missing" });
    expect(wanted(await vaultWith(keyring).unlock({ passphrase }))).toEqual(key);
    await vault.keepBy(null);
    expect(wanted(vaultWith(keyring).openByKeyring())).toEqual(key);
    expect(await vaultWith(keyring).unlock({ passphrase })).toMatchObject({ code: "passphrase-wrong" });
  });
});

describe("the recovery code", () => {
  it("opens, is checked without opening, and gives way to a newer one", async () => {
    const { vault, key } = await made(passphrase);
    const first = wanted(await vault.makeRecoveryCode());
    expect(vault.status()).toMatchObject({ hasRecoveryCode: true });
    expect(readFileSync(file, "utf8")).not.toContain(first.slice(0, 9));
    const second = wanted(await vault.makeRecoveryCode());
    vault.lock();
    expect(await vault.checkRecoveryCode(first)).toEqual({ ok: true, value: false });
    expect(await vault.checkRecoveryCode(second)).toEqual({ ok: true, value: true });
    expect(vault.status().kind).toBe("locked");
    expect(await vault.unlock({ recoveryCode: first })).toMatchObject({ code: "recovery-code-wrong" });
    expect(wanted(await vault.unlock({ recoveryCode: second }))).toEqual(key);
  });

  it("says that it was mistyped, at no cost of waiting", async () => {
    const { vault } = await made(passphrase);
    const code = wanted(await vault.makeRecoveryCode());
    const waits: number[] = [];
    const again = vaultWith(noKeyring, waits);
    const slip = code.replace(/.$/, (last) => (last === "0" ? "Z" : "0"));
    for (let tries = 0; tries < 6; tries += 1) {
      expect(await again.unlock({ recoveryCode: slip })).toMatchObject({ code: "recovery-code-mistyped" });
    }
    expect(await again.checkRecoveryCode("")).toMatchObject({ code: "recovery-code-mistyped" });
    expect(waits).toEqual([]);
  });

  it("is no key where none was made", async () => {
    const other = wanted(await (await made(passphrase)).vault.makeRecoveryCode());
    rmSync(file);
    const { vault } = await made(passphrase);
    expect(await vault.unlock({ recoveryCode: other })).toMatchObject({ code: "recovery-code-wrong" });
    expect(await vault.checkRecoveryCode(other)).toEqual({ ok: true, value: false });
  });
});

describe("a damaged key file", () => {
  const expectUntouched = async (bytes: Uint8Array) => {
    writeFileSync(file, bytes);
    const vault = vaultWith(noKeyring);
    expect(vault.status()).toEqual({ kind: "unreadable" });
    expect(await vault.unlock({ passphrase })).toMatchObject({ code: "key-unreadable" });
    expect(await vault.create(passphrase)).toMatchObject({ code: "key-unreadable" });
    expect(vault.openByKeyring()).toMatchObject({ code: "key-unreadable" });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(["key.json"]);
  };

  it("is unreadable with any byte flipped, and nothing is touched", async () => {
    await (await made(passphrase)).vault.makeRecoveryCode();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      await expectUntouched(bytes);
    }
  });

  it("is unreadable cut off anywhere or with more behind it, and nothing is touched", async () => {
    await made(passphrase);
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length += 1) await expectUntouched(whole.subarray(0, length));
    await expectUntouched(Buffer.concat([whole, Buffer.from("x")]));
  });

  it("is not made anew where a sealed store lies without it", async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "rightsdesk.db-seal"), "sealed");
    const vault = vaultWith(noKeyring);
    expect(vault.status()).toEqual({ kind: "unreadable" });
    expect(await vault.create(passphrase)).toMatchObject({ code: "key-unreadable" });
    expect(existsSync(file)).toBe(false);
  });

  it("is not written over by a change while the vault is open", async () => {
    const { vault } = await made(passphrase);
    writeFileSync(file, "damaged");
    expect(await vault.keepBy("another one")).toMatchObject({ code: "key-unreadable" });
    expect(await vault.makeRecoveryCode()).toMatchObject({ code: "key-unreadable" });
    expect(readFileSync(file, "utf8")).toBe("damaged");
  });
});

describe("erasing", () => {
  it("leaves no wrapped key, nor a half-written one", async () => {
    const { vault } = await made(passphrase);
    const held = wanted(await vault.unlock({ passphrase }));
    writeFileSync(join(folder, ".key.json.part"), "half of a key file");
    expect(wanted(vault.erase()).destroyed).toEqual([".key.json.part", "key.json"]);
    expect(readdirSync(folder)).toEqual([]);
    expect([...held].every((byte) => byte === 0)).toBe(true);
    expect(vault.status()).toEqual({ kind: "none" });
    expect(wanted(vault.erase()).destroyed).toEqual([]);
  });

  it("destroys a key file that cannot be read as well, locked or not", async () => {
    await made(passphrase);
    writeFileSync(file, "damaged");
    expect(wanted(vaultWith(noKeyring).erase()).destroyed).toEqual(["key.json"]);
  });
});

it("says so when the folder takes no file", async () => {
  writeFileSync(folder, "a file where the folder should be");
  expect(await vaultWith(noKeyring).create(passphrase)).toMatchObject({ ok: false, code: "key-unreadable" });
  rmSync(folder);
  mkdirSync(join(folder, ".key.json.part"), { recursive: true });
  expect(await vaultWith(noKeyring).create(passphrase)).toMatchObject({ ok: false, code: "key-unwritable" });
});
