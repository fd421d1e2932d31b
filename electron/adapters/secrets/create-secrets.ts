// Keeps the mail password: sealed by the system's keyring or under a passphrase, bound to its way in, never plain.
import { setTimeout as waitFor } from "node:timers/promises";
import { z } from "zod";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { SecretName, SecretState } from "../../shared/settings.ts";
import { createPatience } from "../keys/create-patience.ts";
import {
  fullCost,
  isCheaper,
  makeKey,
  openKey,
  type PassphraseKey,
  Recipe,
  type ScryptCost,
  seal,
  unseal,
} from "../keys/seal-by-passphrase.ts";
import type { SealedSecret, Store } from "../store/store.ts";
import type { Keyring } from "../vault/electron-keyring.ts";

/** Whose scheme speaks for all in `state`. */
const firstName: SecretName = "mail-password:main:smtp";

export type Secrets = {
  readonly state: () => SecretState;
  /**
   * Seals and stores. With a keyring `passphrase` is ignored; without one it is needed unless one was typed before
   * (`passphrase-needed`, `passphrase-too-short`). `keyring-missing`: the keyring did not answer; nothing was stored.
   */
  readonly keep: (secret: {
    readonly name: SecretName;
    /** Host, port, protection and user as one string: the secret opens for exactly this. */
    readonly binding: string;
    readonly password: string;
    readonly passphrase: string | null;
  }) => Promise<Result<SecretState>>;
  /** `passphrase-needed`: unlock first. `password-needed`: none is kept for this binding, or it cannot be opened. */
  readonly reveal: (wanted: { readonly name: SecretName; readonly binding: string }) => Promise<Result<string>>;
  /**
   * `passphrase-wrong`, `password-needed`: nothing is kept under a passphrase. One at a time, and after wrong ones each
   * further one waits, so that nobody at the window tries out many.
   */
  readonly unlock: (passphrase: string) => Promise<Result<SecretState>>;
  readonly forget: (name: SecretName) => void;
};

type Needs = {
  readonly keyring: Keyring;
  readonly store: Store["secrets"];
  readonly randomBytes: (size: number) => Uint8Array;
  /** Of new keys. Lower in tests. */
  readonly cost?: ScryptCost;
  /** What was sealed for less is not opened: it was not sealed by us. Stays when `cost` rises. Lower in tests. */
  readonly leastCost?: ScryptCost;
  /** Milliseconds of a clock that nobody sets. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
};

const shortestPassphrase = 8;

const Sealed = z.object({ binding: z.string(), password: z.string() });

/** What a sealed password is for; part of what is authenticated. */
const purposeOf = (name: SecretName, binding: string) => JSON.stringify(["rightsdesk", name, binding]);

const recipeOf = (secret: SealedSecret, leastCost: ScryptCost): Recipe | null => {
  try {
    const recipe = Recipe.parse(JSON.parse(secret.recipe ?? ""));
    return isCheaper(recipe, leastCost) ? null : recipe;
  } catch {
    // Damaged, or made by somebody to use up our memory: the secret cannot be opened.
    return null;
  }
};

const passwordIn = (text: string | null, binding: string): Result<string> => {
  try {
    const secret = Sealed.parse(JSON.parse(text ?? ""));
    if (secret.binding === binding) return succeed(secret.password);
  } catch {
    // What came out is not what we put in: as good as no password.
  }
  return passwordNeeded();
};

const passwordNeeded = () => fail("password-needed", "No password is kept that opens for this server and user.");
const passphraseNeeded = () => fail("passphrase-needed", "The password is kept under a passphrase.");

const openByKeyring = (keyring: Keyring, secret: SealedSecret, binding: string): Result<string> => {
  try {
    return passwordIn(keyring.decrypt(secret.sealed), binding);
  } catch {
    // Another machine's keyring, or one that was reset: what it sealed is lost, and only the person can help.
    return passwordNeeded();
  }
};

export const createSecrets = ({
  keyring,
  store,
  randomBytes,
  cost = fullCost,
  leastCost = fullCost,
  now = () => performance.now(),
  wait = (milliseconds) => waitFor(milliseconds, undefined, { ref: false }),
}: Needs): Secrets => {
  let opened: PassphraseKey | null = null;
  const patience = createPatience({ now, wait });

  /** The key that is in memory, if it is the one that this recipe asks for. */
  const keyFor = (recipe: Recipe) => (opened !== null && opened.recipe.salt === recipe.salt ? opened : null);
  const close = () => {
    opened?.bytes.fill(0);
    opened = null;
  };
  const state = (): SecretState => {
    const secret = store.get(firstName);
    const recipe = secret?.scheme === "passphrase" ? recipeOf(secret, leastCost) : null;
    return {
      kept: secret?.scheme ?? "nowhere",
      keyringAvailable: keyring.isAvailable(),
      unlocked: secret?.scheme === "keyring" || (recipe !== null && keyFor(recipe) !== null),
    };
  };

  const keepByKeyring = (name: SecretName, binding: string, text: string): Result<SecretState> => {
    let sealed: Uint8Array;
    try {
      sealed = keyring.encrypt(text);
    } catch {
      return fail("keyring-missing", "The system's keyring did not answer.", { retry: true });
    }
    store.put(name, { scheme: "keyring", binding, sealed, recipe: null });
    close();
    return succeed(state());
  };
  const keyToKeepBy = async (passphrase: string | null): Promise<Result<PassphraseKey>> => {
    if (passphrase === null) return state().unlocked && opened !== null ? succeed(opened) : passphraseNeeded();
    if ([...passphrase.normalize("NFC")].length < shortestPassphrase) {
      return fail("passphrase-too-short", `A passphrase has at least ${shortestPassphrase} characters.`);
    }
    return succeed(await makeKey(passphrase, { cost, randomBytes }));
  };
  const tryToUnlock = async (passphrase: string): Promise<Result<SecretState>> => {
    const secret = store.get(firstName);
    const recipe = secret?.scheme === "passphrase" ? recipeOf(secret, leastCost) : null;
    if (recipe === null) return passwordNeeded();
    await patience.pass();
    const key = await openKey(passphrase, recipe);
    patience.learn(key !== null);
    if (key === null) return fail("passphrase-wrong", "The passphrase is another one.");
    close();
    opened = key;
    return succeed(state());
  };

  return {
    state,
    keep: async ({ name, binding, password, passphrase }) => {
      const text = JSON.stringify({ binding, password });
      if (keyring.isAvailable()) return keepByKeyring(name, binding, text);
      const key = await patience.inTurn(() => keyToKeepBy(passphrase));
      if (!key.ok) return key;
      const { sealed, recipe } = seal(text, purposeOf(name, binding), key.value, randomBytes(12));
      store.put(name, { scheme: "passphrase", binding, sealed, recipe: JSON.stringify(recipe) });
      if (opened !== key.value) close();
      opened = key.value;
      return succeed(state());
    },
    reveal: async ({ name, binding }) => {
      const secret = store.get(name);
      if (secret === null || secret.binding !== binding) return passwordNeeded();
      if (secret.scheme === "keyring") return openByKeyring(keyring, secret, binding);
      const recipe = recipeOf(secret, leastCost);
      if (recipe === null) return passwordNeeded();
      const key = keyFor(recipe);
      return key === null
        ? passphraseNeeded()
        : passwordIn(unseal(secret.sealed, purposeOf(name, binding), key, recipe), binding);
    },
    unlock: (passphrase) => patience.inTurn(() => tryToUnlock(passphrase)),
    forget: (name) => {
      store.put(name, null);
      if (name === firstName) close();
    },
  };
};
