// The mail password: what the person gets back, what nobody else gets, and what the store's file never holds.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fullCost } from "../keys/seal-by-passphrase.ts";
import { createStore } from "../store/create-store.ts";
import type { SealedSecret, Store } from "../store/store.ts";
import type { Keyring } from "../vault/electron-keyring.ts";
import { createSecrets } from "./create-secrets.ts";

const name = "mail-password:main:smtp";
const binding = JSON.stringify(["mail.example.org", 465, "tls", "person@example.org"]);
const elsewhere = JSON.stringify(["mail.example.org", 587, "tls", "person@example.org"]);
const password = "canary-Pässwörd-7731";
const passphrase = "correct horse";
const lowCost = { cost: 2 ** 10, blockSize: 8, parallel: 1 };

/** A keyring of this session: what another one sealed it refuses, as the real ones do. */
const aKeyring = (): Keyring => {
  const key = randomBytes(64);
  const swap = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, index) => byte ^ (key[index % 64] ?? 0));
  const mark = key.subarray(0, 4).toString("hex");
  return {
    isAvailable: () => true,
    encrypt: (text) => swap(Buffer.from(mark + text)),
    decrypt: (bytes) => {
      const text = Buffer.from(swap(bytes)).toString();
      if (!text.startsWith(mark)) throw new Error("not sealed by this keyring");
      return text.slice(mark.length);
    },
  };
};
/** The bytes by which a text could stand in a file, base64 at each of its three alignments. */
const spellingsOf = (text: string): readonly Buffer[] => {
  const bytes = Buffer.from(text, "utf8");
  const wide = Buffer.from(text, "utf16le");
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(shift), bytes])
        .toString("base64")
        .slice(shift === 0 ? 0 : 4, -4),
    ),
  );
  return [bytes, wide, Buffer.from(wide).swap16(), Buffer.from(bytes.toString("hex")), ...base64];
};
const refuse = (): never => {
  throw new Error("no keyring");
};
const noKeyring: Keyring = { isAvailable: () => false, encrypt: refuse, decrypt: refuse };

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-secrets-"));
  store = createStore({ path: join(folder, "rightsdesk.db"), key: null, newId: randomUUID });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

/** Time goes by only when somebody waits. */
const aClock = () => {
  const waits: number[] = [];
  let at = 1_000_000;
  return {
    waits,
    pass: (milliseconds: number) => {
      at += milliseconds;
    },
    now: () => at,
    wait: async (milliseconds: number) => {
      waits.push(milliseconds);
      at += milliseconds;
    },
  };
};
const start = (keyring: Keyring, change: Partial<Parameters<typeof createSecrets>[0]> = {}) =>
  createSecrets({
    keyring,
    store: store.secrets,
    randomBytes,
    cost: lowCost,
    leastCost: lowCost,
    ...aClock(),
    ...change,
  });
const stored = (): SealedSecret => {
  const secret = store.secrets.get(name);
  if (secret === null) throw new Error("nothing is stored");
  return secret;
};
const code = (result: { ok: boolean; code?: string }) => (result.ok ? "ok" : result.code);

describe.each([
  ["with a keyring", aKeyring()],
  ["under a passphrase", noKeyring],
] as const)("a password kept %s", (_, keyring) => {
  const keep = async () => {
    const secrets = start(keyring);
    expect(code(await secrets.keep({ name, binding, password, passphrase }))).toBe("ok");
    return secrets;
  };

  it("opens for its way in", async () => {
    const secrets = await keep();
    expect(await secrets.reveal({ name, binding })).toEqual({ ok: true, value: password });
    expect(secrets.state()).toEqual({
      kept: keyring === noKeyring ? "passphrase" : "keyring",
      keyringAvailable: keyring !== noKeyring,
      unlocked: true,
    });
  });

  it("opens for no other way in, also if somebody rewrites what the store says of it", async () => {
    const secrets = await keep();
    expect(code(await secrets.reveal({ name, binding: elsewhere }))).toBe("password-needed");
    store.secrets.put(name, { ...stored(), binding: elsewhere });
    expect(code(await secrets.reveal({ name, binding: elsewhere }))).toBe("password-needed");
    expect(code(await secrets.reveal({ name, binding }))).toBe("password-needed");
  });

  it("does not open once a byte was altered, cut or lost", async () => {
    const secrets = await keep();
    const { sealed } = stored();
    const altered = [
      ...Array.from(sealed, (byte, index) => Uint8Array.from(sealed).fill(byte ^ 1, index, index + 1)),
      sealed.subarray(1),
      sealed.subarray(0, -1),
      new Uint8Array(0),
      new Uint8Array(16),
    ];
    for (const bytes of altered) {
      store.secrets.put(name, { ...stored(), sealed: bytes });
      const result = await secrets.reveal({ name, binding });
      // The keyring of this test does not authenticate: a changed letter of the password may pass, nothing else.
      if (result.ok) expect([keyring === noKeyring, result.value.length]).toEqual([false, password.length]);
      else expect(result.code).toBe("password-needed");
    }
  });

  it("is gone once it is forgotten", async () => {
    const secrets = await keep();
    secrets.forget(name);
    expect(code(await secrets.reveal({ name, binding }))).toBe("password-needed");
    expect(secrets.state()).toMatchObject({ kept: "nowhere", unlocked: false });
  });

  it("stands in no file, in no spelling", async () => {
    await keep();
    const spellings = [password, passphrase].flatMap(spellingsOf);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    expect(files.some((file) => file.includes("mail.example.org"))).toBe(true);
    for (const spelling of spellings) for (const file of files) expect(file.includes(spelling)).toBe(false);
  });
});

describe("with a keyring", () => {
  it("asks no passphrase and keeps none", async () => {
    const secrets = start(aKeyring());
    expect(code(await secrets.keep({ name, binding, password, passphrase: "short" }))).toBe("ok");
    expect(stored()).toMatchObject({ scheme: "keyring", recipe: null });
  });

  it("asks for the password again when the keyring was reset, is another machine's or is gone", async () => {
    await start(aKeyring()).keep({ name, binding, password, passphrase: null });
    expect(code(await start(aKeyring()).reveal({ name, binding }))).toBe("password-needed");
    expect(code(await start(noKeyring).reveal({ name, binding }))).toBe("password-needed");
  });

  it("stores nothing when the keyring does not answer", async () => {
    const secrets = start({ ...aKeyring(), encrypt: refuse });
    expect(code(await secrets.keep({ name, binding, password, passphrase }))).toBe("keyring-missing");
    expect(store.secrets.get(name)).toBeNull();
  });
});

describe("without a keyring", () => {
  it("refuses to keep a password without a passphrase, or under a short one", async () => {
    const secrets = start(noKeyring);
    expect(code(await secrets.keep({ name, binding, password, passphrase: null }))).toBe("passphrase-needed");
    expect(code(await secrets.keep({ name, binding, password, passphrase: "1234567" }))).toBe("passphrase-too-short");
    expect(code(await secrets.keep({ name, binding, password, passphrase: "😀😀😀😀" }))).toBe("passphrase-too-short");
    expect(store.secrets.get(name)).toBeNull();
  });

  it("stays locked after a restart until the passphrase is typed, in either spelling of its accents", async () => {
    await start(noKeyring).keep({ name, binding, password, passphrase: "Schlüsselwort" });
    const secrets = start(noKeyring);
    expect(secrets.state()).toEqual({ kept: "passphrase", keyringAvailable: false, unlocked: false });
    expect(code(await secrets.reveal({ name, binding }))).toBe("passphrase-needed");
    expect(code(await secrets.unlock("schlüsselwort"))).toBe("passphrase-wrong");
    expect(code(await secrets.reveal({ name, binding }))).toBe("passphrase-needed");
    expect(await secrets.unlock("Schlu\u0308sselwort")).toMatchObject({ ok: true, value: { unlocked: true } });
    expect(await secrets.reveal({ name, binding })).toEqual({ ok: true, value: password });
  });

  it("keeps a changed password under the passphrase that was typed, with bytes of its own", async () => {
    const secrets = start(noKeyring);
    await secrets.keep({ name, binding, password, passphrase });
    const before = stored();
    expect(code(await secrets.keep({ name, binding: elsewhere, password, passphrase: null }))).toBe("ok");
    expect(await secrets.reveal({ name, binding: elsewhere })).toEqual({ ok: true, value: password });
    expect(Buffer.from(stored().sealed).equals(before.sealed)).toBe(false);
    expect(JSON.parse(stored().recipe ?? "").nonce).not.toBe(JSON.parse(before.recipe ?? "").nonce);
    const later = start(noKeyring);
    expect(code(await later.keep({ name, binding, password, passphrase: null }))).toBe("passphrase-needed");
  });

  it("says that there is nothing to unlock", async () => {
    expect(code(await start(noKeyring).unlock(passphrase))).toBe("password-needed");
  });

  it("refuses a recipe that somebody made to use up the memory or to weaken the seal", async () => {
    await start(noKeyring).keep({ name, binding, password, passphrase });
    const recipe = JSON.parse(stored().recipe ?? "");
    const hostile = [
      { ...recipe, cost: 2 ** 30 },
      { ...recipe, cost: 2 ** 20, blockSize: 32 },
      { ...recipe, cost: 1000 },
      { ...recipe, cost: 2 ** 9 },
      { ...recipe, blockSize: 7 },
      { ...recipe, cost: 2 ** 9, parallel: 4 },
      { ...recipe, parallel: 10_000 },
      { ...recipe, blockSize: 0 },
      { ...recipe, kdf: "none" },
      { ...recipe, salt: "" },
      { ...recipe, check: "AA==" },
      { ...recipe, nonce: "AAAA" },
      { ...recipe, more: 1 },
      null,
    ];
    for (const one of hostile) {
      store.secrets.put(name, { ...stored(), recipe: JSON.stringify(one) });
      const secrets = start(noKeyring);
      expect(code(await secrets.unlock(passphrase)), JSON.stringify(one)).toBe("password-needed");
      expect(code(await secrets.reveal({ name, binding }))).toBe("password-needed");
      expect(secrets.state().unlocked).toBe(false);
    }
  });

  it("opens nothing that was sealed for less than people get, unless a test says so", async () => {
    await start(noKeyring).keep({ name, binding, password, passphrase });
    const secrets = createSecrets({ keyring: noKeyring, store: store.secrets, randomBytes });
    expect(code(await secrets.unlock(passphrase))).toBe("password-needed");
    expect(code(await secrets.reveal({ name, binding }))).toBe("password-needed");
    expect(code(await start(noKeyring).unlock(passphrase))).toBe("ok");
  });

  it("tries one passphrase at a time, however many are asked about at once", async () => {
    await start(noKeyring).keep({ name, binding, password, passphrase });
    let trying = 0;
    let most = 0;
    const clock = aClock();
    const wait = async (milliseconds: number) => {
      trying += 1;
      most = Math.max(most, trying);
      await clock.wait(milliseconds);
      trying -= 1;
    };
    const secrets = start(noKeyring, { now: clock.now, wait });
    const guesses = Array.from({ length: 12 }, (_, at) => secrets.unlock(`wrong guess ${at}`));
    const right = secrets.unlock(passphrase);
    expect((await Promise.all(guesses)).map(code)).toEqual(guesses.map(() => "passphrase-wrong"));
    expect(code(await right)).toBe("ok");
    expect(most).toBe(1);
    expect(clock.waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000, 60_000]);
  });

  it("lets a person mistype twice, counts what went by, and forgets it all after the right one", async () => {
    await start(noKeyring).keep({ name, binding, password, passphrase });
    const clock = aClock();
    const secrets = start(noKeyring, clock);
    const miss = () => secrets.unlock("another one");
    for (const _ of [1, 2]) expect(code(await miss())).toBe("passphrase-wrong");
    expect(code(await secrets.unlock(passphrase))).toBe("ok");
    expect(clock.waits).toEqual([]);
    for (const _ of [1, 2, 3, 4]) await miss();
    expect(clock.waits).toEqual([1000]);
    clock.pass(500);
    await miss();
    expect(clock.waits).toEqual([1000, 1500]);
    clock.pass(10_000);
    expect(code(await secrets.unlock(passphrase))).toBe("ok");
    expect(clock.waits).toEqual([1000, 1500]);
  });

  it("goes on after a try that broke", async () => {
    await start(noKeyring).keep({ name, binding, password, passphrase });
    let isBroken = true;
    const get = (wanted: string) => {
      if (isBroken) throw new RangeError("the disk is gone");
      return store.secrets.get(wanted);
    };
    const secrets = start(noKeyring, { store: { ...store.secrets, get } });
    await expect(secrets.unlock(passphrase)).rejects.toThrow("the disk is gone");
    isBroken = false;
    expect(code(await secrets.unlock(passphrase))).toBe("ok");
  });

  it("tells altered bytes from a wrong passphrase", async () => {
    await start(noKeyring).keep({ name, binding, password, passphrase });
    store.secrets.put(name, { ...stored(), sealed: new Uint8Array(40) });
    const secrets = start(noKeyring);
    expect(code(await secrets.unlock("another one"))).toBe("passphrase-wrong");
    expect(code(await secrets.unlock(passphrase))).toBe("ok");
    expect(code(await secrets.reveal({ name, binding }))).toBe("password-needed");
  });

  it("works at the cost that people get, and says which", async () => {
    const secrets = start(noKeyring, { cost: fullCost });
    expect(code(await secrets.keep({ name, binding, password, passphrase }))).toBe("ok");
    expect(JSON.parse(stored().recipe ?? "")).toMatchObject({ cost: 131_072, blockSize: 8, parallel: 1 });
    const later = start(noKeyring);
    expect(code(await later.unlock(passphrase))).toBe("ok");
    expect(await later.reveal({ name, binding })).toEqual({ ok: true, value: password });
  });
});
