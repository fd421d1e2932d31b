// The way between the key and the window: what is open, what is shown, what waits, and that nothing is lost on the way.
import { describe, expect, it } from "vitest";
import type { Vault } from "../adapters/vault/vault.ts";
import { fail, succeed } from "../shared/result.ts";
import type { VaultStatus } from "../shared/vault.ts";
import { createDeskKeeper, type OpenedDesk, type Opening } from "./keep-desk.ts";

type Wishes = {
  readonly status?: VaultStatus;
  readonly hasKeyring?: boolean;
  readonly keyringFits?: boolean;
  readonly isPlain?: boolean;
  readonly open?: () => Opening<OpenedDesk> | null;
  /** Resolves when the letter on its way has ended; null: none is. */
  readonly pending?: () => Promise<void> | null;
};

const right = "the right passphrase";
const code = "THE-CODE";

/** A vault without cryptography: what it holds opens by one passphrase, one code, or the keyring. */
const aVault = ({ status = { kind: "none" }, hasKeyring = false, keyringFits = true }: Wishes) => {
  let now = status;
  const key = () => succeed(new Uint8Array(32).fill(7));
  const opened = (keptBy: "keyring" | "passphrase") => {
    now = { kind: "open", keptBy, hasRecoveryCode: true };
    return key();
  };
  const vault: Vault = {
    status: () => now,
    keyringAvailable: () => hasKeyring,
    create: async (passphrase) => opened(passphrase === null ? "keyring" : "passphrase"),
    openByKeyring: () => (keyringFits ? opened("keyring") : fail("keyring-missing", "another one")),
    unlock: async (by) => {
      if ("passphrase" in by) {
        return by.passphrase === right ? opened("passphrase") : fail("passphrase-wrong", "another one");
      }
      if (by.recoveryCode !== code) return fail("recovery-code-wrong", "another one");
      return now.kind === "open" ? key() : opened("passphrase");
    },
    lock: () => {
      if (now.kind === "open") now = { ...now, kind: "locked", keyring: hasKeyring ? "answers" : "silent" };
    },
    keepBy: async (passphrase) => {
      opened(passphrase === null ? "keyring" : "passphrase");
      return succeed(now);
    },
    makeRecoveryCode: async () => succeed(code),
    checkRecoveryCode: async (typed) => succeed(typed === code),
    erase: () => {
      now = { kind: "none" };
      return succeed({ destroyed: ["key.json"] });
    },
  };
  return vault;
};

const setUp = (wishes: Wishes = {}) => {
  const told: string[] = [];
  const desk: OpenedDesk = {
    language: () => "de",
    waiting: () => 3,
    leavePages: () => told.push("left the pages"),
    pending: () => {
      told.push("pending");
      return wishes.pending?.() ?? null;
    },
    renewCode: async () => succeed({ code, opensBackups: true }),
    close: async () => {
      told.push("ended");
    },
  };
  const keeper = createDeskKeeper<OpenedDesk>({
    vault: aVault(wishes),
    openDesk: () => {
      told.push("opened");
      return wishes.open?.() ?? { ok: true, desk };
    },
    isPlain: () => wishes.isPlain ?? false,
    renewPage: async () => {
      told.push(`renewed while ${keeper.stage()}`);
    },
    letPaint: async () => {
      told.push("painted");
    },
    changed: () => told.push(keeper.stage()),
    language: () => "en",
    eraseTraces: () => {
      told.push("erased the rest");
      return { removed: ["store"], left: [] };
    },
  });
  return { keeper, told };
};

const locked = (keptBy: "keyring" | "passphrase", keyring: "answers" | "silent" = "answers"): VaultStatus => ({
  kind: "locked",
  keptBy,
  keyring,
  hasRecoveryCode: true,
});
const outcome = (result: { ok: boolean; code?: string }) => (result.ok ? "ok" : result.code);

describe("the start", () => {
  it("asks nothing where a keyring answers, at the first start and at later ones", async () => {
    for (const status of [{ kind: "none" }, locked("keyring")] as const) {
      const { keeper } = setUp({ status, hasKeyring: true });
      await keeper.begin(null);
      expect([keeper.stage(), keeper.shown() !== null]).toEqual(["open", true]);
    }
  });

  it("opens nothing and makes nothing until somebody types a passphrase", async () => {
    for (const status of [{ kind: "none" }, locked("passphrase"), { kind: "unreadable" }] as const) {
      const { keeper, told } = setUp({ status, hasKeyring: status.kind !== "none" });
      await keeper.begin(null);
      expect([keeper.stage(), keeper.view().vault.kind, told]).toEqual(["closed", status.kind, ["closed"]]);
    }
  });

  it("says that the keyring is another one, and opens by the code once something new keeps the key", async () => {
    const { keeper } = setUp({ status: locked("keyring"), hasKeyring: true, keyringFits: false });
    await keeper.begin(null);
    expect(keeper.view().vault).toMatchObject({ kind: "locked", keyring: "silent" });
    expect(outcome(await keeper.unlock({ recoveryCode: "other" }))).toBe("recovery-code-wrong");
    expect(outcome(await keeper.unlock({ recoveryCode: code }))).toBe("ok");
    expect([keeper.stage(), keeper.shown()]).toEqual(["choosing", null]);
    expect(outcome(await keeper.keepBy("a new passphrase", null))).toBe("ok");
    expect([keeper.stage(), keeper.view().vault]).toMatchObject(["open", { keptBy: "passphrase" }]);
  });

  it("says that a plain store is being encrypted before it begins", async () => {
    const { keeper, told } = setUp({ isPlain: true });
    await keeper.create(right);
    expect(told).toEqual(["opening", "painted", "opened", "open"]);
  });

  it("forgets the key again when the store does not open, says why, and opens it later", async () => {
    let isLocked = true;
    const { keeper } = setUp({
      status: locked("passphrase"),
      open: () => (isLocked ? { ok: false, code: "store-locked", path: "/somewhere" } : null),
    });
    await keeper.unlock({ passphrase: right });
    expect(keeper.view()).toMatchObject({
      stage: "closed",
      vault: { kind: "locked" },
      problem: { code: "store-locked", path: "/somewhere" },
    });
    isLocked = false;
    await keeper.unlock({ passphrase: right });
    expect(keeper.view()).toMatchObject({ stage: "open", problem: null });
  });

  it("does not wait for ever when opening breaks", async () => {
    const { keeper } = setUp({
      status: locked("keyring"),
      hasKeyring: true,
      open: () => {
        throw new Error("a bug");
      },
    });
    await expect(keeper.begin(null)).rejects.toThrow("a bug");
    expect(keeper.stage()).toBe("closed");
  });

  it("makes no second key", async () => {
    const { keeper } = setUp({ status: locked("passphrase") });
    expect(outcome(await keeper.create("another one"))).toBe("key-there-already");
  });
});

describe("hiding", () => {
  it("empties the page first, keeps the desk at work, and shows it to whoever knows the passphrase", async () => {
    const { keeper, told } = setUp({ status: locked("passphrase") });
    await keeper.unlock({ passphrase: right });
    await keeper.hide();
    expect(told.slice(-4)).toEqual(["left the pages", "renewed while open", "hidden", "left the pages"]);
    expect([keeper.shown(), keeper.desk() !== null, keeper.view().waiting]).toEqual([null, true, 3]);
    expect(outcome(await keeper.unlock({ keyring: true }))).toBe("passphrase-wrong");
    expect(outcome(await keeper.unlock({ passphrase: "another" }))).toBe("passphrase-wrong");
    expect(keeper.stage()).toBe("hidden");
    expect(outcome(await keeper.unlock({ passphrase: right }))).toBe("ok");
    expect(keeper.shown()).not.toBeNull();
    expect(told).not.toContain("ended");
  });

  it("opens by a press where a keyring holds the key", async () => {
    const { keeper } = setUp({ hasKeyring: true });
    await keeper.begin(null);
    await keeper.hide();
    expect(outcome(await keeper.unlock({ keyring: true }))).toBe("ok");
    expect(keeper.stage()).toBe("open");
  });

  it("asks for something new to keep the key after the recovery code, also behind the curtain", async () => {
    const { keeper } = setUp({ status: locked("passphrase") });
    await keeper.unlock({ passphrase: right });
    await keeper.hide();
    await keeper.unlock({ recoveryCode: code });
    expect([keeper.stage(), keeper.shown()]).toEqual(["choosing", null]);
    await keeper.keepBy(right, null);
    expect(keeper.shown()).not.toBeNull();
  });
});

describe("locking", () => {
  it("waits for the letter on its way, closes, forgets the key, and remembers how many wait", async () => {
    let end = (): void => undefined;
    const onItsWay = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { keeper, told } = setUp({ status: locked("passphrase"), pending: () => onItsWay });
    await keeper.unlock({ passphrase: right });
    const done = keeper.lock();
    while (keeper.stage() !== "finishing") await new Promise((resolve) => setImmediate(resolve));
    expect([keeper.shown(), told.includes("ended")]).toEqual([null, false]);
    // While the letter is still on its way no site is asked any more.
    expect(told.slice(-5)).toEqual(["left the pages", "renewed while open", "finishing", "left the pages", "pending"]);
    end();
    await done;
    expect(told.slice(-2)).toEqual(["ended", "closed"]);
    expect(keeper.view()).toMatchObject({ stage: "closed", vault: { kind: "locked" }, waiting: 3, language: "en" });
    await keeper.unlock({ passphrase: right });
    expect(keeper.stage()).toBe("open");
  });

  it("lets nobody set the desk going again while it is being closed", async () => {
    let end = (): void => undefined;
    const onItsWay = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { keeper } = setUp({ status: locked("passphrase"), pending: () => onItsWay });
    await keeper.unlock({ passphrase: right });
    expect(keeper.desk()).not.toBeNull();
    const done = keeper.lock();
    while (keeper.stage() !== "finishing") await new Promise((resolve) => setImmediate(resolve));
    expect(keeper.desk()).toBeNull();
    end();
    await done;
  });

  it("closes the desk and forgets the key also when its end breaks", async () => {
    const { keeper, told } = setUp({ status: locked("passphrase"), pending: () => Promise.reject(new Error("a bug")) });
    await keeper.unlock({ passphrase: right });
    await expect(keeper.lock()).rejects.toThrow("a bug");
    expect(told.slice(-2)).toEqual(["ended", "closed"]);
    expect(keeper.view()).toMatchObject({ stage: "closed", vault: { kind: "locked" } });
  });

  it("does nothing where nothing is open", async () => {
    const { keeper, told } = setUp({ status: locked("passphrase") });
    await keeper.lock();
    await keeper.hide();
    expect(told).toEqual([]);
  });
});

describe("what keeps the key", () => {
  it("changes only for whoever knows the passphrase of now", async () => {
    const { keeper } = setUp({ status: locked("passphrase"), hasKeyring: true });
    expect(outcome(await keeper.keepBy(null, right))).toBe("locked");
    await keeper.unlock({ passphrase: right });
    for (const current of [null, "another"]) {
      expect(outcome(await keeper.keepBy(null, current))).toBe("passphrase-wrong");
    }
    expect(outcome(await keeper.keepBy(null, right))).toBe("ok");
    expect(keeper.view().vault).toMatchObject({ kind: "open", keptBy: "keyring" });
  });
});

describe("erasing", () => {
  it("does nothing for another word", async () => {
    const { keeper, told } = setUp({ status: locked("passphrase") });
    for (const typed of ["", "yes", "eras", "erase!"])
      expect(outcome(await keeper.erase(typed))).toBe("erase-word-wrong");
    expect([told, keeper.view().vault.kind]).toEqual([[], "locked"]);
  });

  it.each(["erase", " ERASE ", "löschen", "lo\u0308schen"])(
    "goes by %j: the desk, the key, then the rest",
    async (typed) => {
      const { keeper, told } = setUp({ status: locked("passphrase") });
      await keeper.unlock({ passphrase: right });
      await keeper.erase(typed);
      expect(told.slice(-4)).toEqual(["pending", "ended", "erased the rest", "erased"]);
      expect(keeper.view()).toMatchObject({
        stage: "erased",
        vault: { kind: "none" },
        erasure: { destroyed: ["key.json"], removed: ["store"], left: [] },
        waiting: null,
      });
    },
  );

  it("is also there for whoever can open it by nothing any more", async () => {
    const { keeper } = setUp({ status: locked("passphrase") });
    expect(outcome(await keeper.erase("erase"))).toBe("ok");
    expect(keeper.stage()).toBe("erased");
  });
});
