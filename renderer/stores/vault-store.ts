// Whether the person's data is open, and what opens it. Passphrases and codes pass through here and are not kept.
import { createStore } from "zustand/vanilla";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { Language } from "../../electron/shared/lists.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { UnlockBy, VaultView } from "../../electron/shared/vault.ts";

export type VaultState = {
  readonly view: VaultView;
  /** A passphrase was chosen just now, and no recovery code was offered yet. */
  readonly isNew: boolean;
  readonly endOffer: () => void;
  readonly refresh: () => Promise<void>;
  /** Each answers with what went wrong, or null. */
  readonly create: (passphrase: string) => Promise<Failure | null>;
  readonly unlock: (by: UnlockBy) => Promise<Failure | null>;
  readonly lock: () => Promise<Failure | null>;
  readonly hide: () => Promise<Failure | null>;
  readonly keepBy: (how: CallInput<"vault:keep-by">) => Promise<Failure | null>;
  readonly erase: (typed: string) => Promise<Failure | null>;
  readonly restart: () => Promise<Failure | null>;
  readonly chooseLanguage: (language: Language) => Promise<Failure | null>;
  readonly makeCode: () => Promise<Result<CallOutput<"vault:make-recovery-code">>>;
  readonly checkCode: (code: string) => Promise<Result<CallOutput<"vault:check-recovery-code">>>;
  readonly saveCode: (
    wanted: CallInput<"vault:save-recovery-code">,
  ) => Promise<Result<CallOutput<"vault:save-recovery-code">>>;
};

export const createVaultStore = ({ desk, view }: { desk: Pick<Desk, "vault">; view: VaultView }) =>
  createStore<VaultState>()((set) => {
    const keep = async (answer: Promise<Result<VaultView>>): Promise<Failure | null> => {
      const result = await answer;
      if (result.ok) set({ view: result.value });
      return result.ok ? null : result;
    };
    return {
      view,
      isNew: false,
      endOffer: () => set({ isNew: false }),
      refresh: async () => {
        await keep(desk.vault.status());
      },
      create: async (passphrase) => {
        const made = await desk.vault.create({ passphrase });
        if (made.ok) set({ view: made.value, isNew: made.value.stage === "open" });
        return made.ok ? null : made;
      },
      unlock: (by) => keep(desk.vault.unlock(by)),
      lock: () => keep(desk.vault.lock()),
      hide: () => keep(desk.vault.hide()),
      keepBy: (how) => keep(desk.vault.keepBy(how)),
      erase: (typed) => keep(desk.vault.erase({ typed })),
      restart: () => keep(desk.vault.restart()),
      chooseLanguage: (language) => keep(desk.vault.chooseLanguage({ language })),
      makeCode: async () => {
        const made = await desk.vault.makeRecoveryCode();
        if (made.ok) await keep(desk.vault.status());
        return made;
      },
      checkCode: (code) => desk.vault.checkRecoveryCode({ code }),
      saveCode: (wanted) => desk.vault.saveRecoveryCode(wanted),
    };
  });
