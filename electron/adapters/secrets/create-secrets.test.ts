// The mail passwords: what the person gets back, what nobody else gets, and what the store's file never holds.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createStore } from "../store/create-store.ts";
import type { SealedSecret, Store } from "../store/store.ts";
import { createSecrets } from "./create-secrets.ts";

const name = "mail-password:main:smtp";
const binding = JSON.stringify(["mail.example.org", 465, "tls", "person@example.org"]);
const elsewhere = JSON.stringify(["mail.example.org", 587, "tls", "person@example.org"]);
const password = "canary-Pässwörd-7731";
const storeKey = randomBytes(32);

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

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-secrets-"));
  // A plain store: the passwords lie sealed in it all the same.
  store = createStore({ path: join(folder, "rightsdesk.db"), key: null, newId: randomUUID });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const start = (key: Uint8Array = storeKey) => createSecrets({ storeKey: key, store: store.secrets, randomBytes });
const stored = (): SealedSecret => {
  const secret = store.secrets.get(name);
  if (secret === null) throw new Error("nothing is stored");
  return secret;
};
const code = (result: { ok: boolean; code?: string }) => (result.ok ? "ok" : result.code);

describe("a kept password", () => {
  it("opens for its way in, also after a new start", () => {
    start().keep({ name, binding, password });
    expect(start().reveal({ name, binding })).toEqual({ ok: true, value: password });
    expect(start().isKept({ name, binding })).toBe(true);
  });

  it("opens for no other way in and under no other name, also if somebody rewrites what the store says of it", () => {
    const secrets = start();
    secrets.keep({ name, binding, password });
    expect(code(secrets.reveal({ name, binding: elsewhere }))).toBe("password-needed");
    expect(secrets.isKept({ name, binding: elsewhere })).toBe(false);
    store.secrets.put(name, { ...stored(), binding: elsewhere });
    expect(code(secrets.reveal({ name, binding: elsewhere }))).toBe("password-needed");
    store.secrets.put("mail-password:main:imap", { ...stored(), binding });
    expect(code(secrets.reveal({ name: "mail-password:main:imap", binding }))).toBe("password-needed");
  });

  it("opens under no other key", () => {
    start().keep({ name, binding, password });
    expect(code(start(randomBytes(32)).reveal({ name, binding }))).toBe("password-needed");
  });

  it("does not open once a byte was altered, cut or added", () => {
    const secrets = start();
    secrets.keep({ name, binding, password });
    const { sealed } = stored();
    const altered = [
      ...Array.from(sealed, (byte, index) => Uint8Array.from(sealed).fill(byte ^ 1, index, index + 1)),
      sealed.subarray(1),
      sealed.subarray(0, -1),
      Uint8Array.of(...sealed, 0),
      new Uint8Array(16),
      new Uint8Array(28),
    ];
    for (const bytes of altered) {
      store.secrets.put(name, { binding, sealed: bytes });
      expect(code(secrets.reveal({ name, binding }))).toBe("password-needed");
    }
  });

  it("is sealed with bytes of its own each time", () => {
    const secrets = start();
    secrets.keep({ name, binding, password });
    const before = stored().sealed;
    secrets.keep({ name, binding, password });
    expect(Buffer.from(stored().sealed.subarray(0, 12)).equals(before.subarray(0, 12))).toBe(false);
  });

  it("is gone once it is forgotten", () => {
    const secrets = start();
    secrets.keep({ name, binding, password });
    secrets.forget(name);
    expect(code(secrets.reveal({ name, binding }))).toBe("password-needed");
    expect(store.secrets.get(name)).toBeNull();
  });

  it("opens no more once the key is forgotten", () => {
    const secrets = start();
    secrets.keep({ name, binding, password });
    secrets.close();
    expect(code(secrets.reveal({ name, binding }))).toBe("password-needed");
    expect(() => secrets.keep({ name, binding, password })).toThrow("key");
  });

  it("stands in no file, in no spelling", () => {
    start().keep({ name, binding, password });
    const spellings = spellingsOf(password);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    expect(files.some((file) => file.includes("mail.example.org"))).toBe(true);
    for (const spelling of spellings) for (const file of files) expect(file.includes(spelling)).toBe(false);
  });
});
