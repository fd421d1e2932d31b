// Which keyrings count: on Linux only one whose key does not stand in Chromium's source.
import { expect, it } from "vitest";
import { createKeyring } from "./electron-keyring.ts";

const offering = (mark: "v10" | "v11", more: { available?: boolean; backend?: string } = {}) => ({
  isEncryptionAvailable: () => more.available ?? true,
  encryptString: (text: string) => Buffer.from(text === "" ? "" : mark + text),
  decryptString: (bytes: Buffer) => bytes.toString().slice(3),
  ...(more.backend === undefined ? {} : { getSelectedStorageBackend: () => more.backend ?? "" }),
});

it("does not count on Linux when the key is in the program", () => {
  expect(createKeyring(offering("v10"), "linux").isAvailable()).toBe(false);
  expect(() => createKeyring(offering("v10"), "linux").encrypt("password")).toThrow();
  expect(createKeyring(offering("v11", { backend: "basic_text" }), "linux").isAvailable()).toBe(false);
});

it("counts on Linux with a real one, with and without the call that names it", () => {
  for (const real of [offering("v11"), offering("v11", { backend: "gnome_libsecret" })]) {
    const keyring = createKeyring(real, "linux");
    expect(keyring.isAvailable()).toBe(true);
    expect(keyring.decrypt(keyring.encrypt("password"))).toBe("password");
  }
});

it("counts on macOS and Windows, where the mark means the system's own", () => {
  for (const platform of ["darwin", "win32"]) expect(createKeyring(offering("v10"), platform).isAvailable()).toBe(true);
});

it("does not count when there is none, or when it does not answer", () => {
  for (const platform of ["linux", "darwin", "win32"]) {
    expect(createKeyring(offering("v11", { available: false }), platform).isAvailable()).toBe(false);
  }
  const silent = {
    ...offering("v11"),
    encryptString: () => {
      throw new Error("locked");
    },
  };
  expect(createKeyring(silent, "linux").isAvailable()).toBe(false);
});
