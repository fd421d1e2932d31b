// The system's keyring as Electron offers it. What only looks like one (a fixed key in the program) does not count.

/** A place that encrypts with a key which only this person's session can open. */
export type Keyring = {
  readonly isAvailable: () => boolean;
  /** Throws if the keyring does not answer. */
  readonly encrypt: (text: string) => Uint8Array;
  /** Throws if the bytes are another keyring's. */
  readonly decrypt: (bytes: Uint8Array) => string;
};

/** The part of Electron's `safeStorage` that is needed; `getSelectedStorageBackend` came after Electron 25. */
type SafeStorage = {
  readonly isEncryptionAvailable: () => boolean;
  readonly encryptString: (text: string) => Buffer;
  readonly decryptString: (bytes: Buffer) => string;
  readonly getSelectedStorageBackend?: () => string;
};

// On Linux Chromium marks what it encrypted with the fixed password of its source with "v10", what it encrypted with a
// key of the keyring with "v11" (components/os_crypt). On macOS and Windows "v10" is the keyring's.
const isFixedKey = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 3)).toString("latin1") === "v10";

export const createKeyring = (safeStorage: SafeStorage, platform: string = process.platform): Keyring => {
  const encrypt = (text: string): Uint8Array => {
    const bytes = safeStorage.encryptString(text);
    if (platform === "linux" && isFixedKey(bytes)) throw new Error("the keyring is none: its key is in the program");
    return Uint8Array.from(bytes);
  };
  const works = (): boolean => {
    try {
      // Not an empty text: that is never encrypted and says nothing of the key.
      encrypt("probe");
      return true;
    } catch {
      // A keyring that does not encrypt is not there: a passphrase is asked instead.
      return false;
    }
  };
  return {
    isAvailable: () => {
      if (!safeStorage.isEncryptionAvailable()) return false;
      if (platform !== "linux") return true;
      return safeStorage.getSelectedStorageBackend?.() !== "basic_text" && works();
    },
    encrypt,
    decrypt: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
  };
};
