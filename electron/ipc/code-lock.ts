// The lock by which the recovery code opens backups too: made with each new code, sealed by the store, put on every backup.
import { sealLock, unsealLock } from "../adapters/backup/keep-lock.ts";
import { makeLock, type SecretLock } from "../adapters/backup/lock-content-key.ts";
import type { ScryptCost } from "../adapters/keys/seal-by-passphrase.ts";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import { readRecoveryCode } from "../adapters/vault/recovery-code.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { KeptPlan } from "./kept-plan.ts";

type Needs = {
  readonly kept: Pick<KeptPlan, "codeLock" | "keepCodeLock">;
  readonly ownKey: Uint8Array;
  readonly randomBytes: (size: number) => Uint8Array;
  readonly cost: ScryptCost;
};

export type MadeCode = { readonly code: string; readonly opensBackups: boolean };
export type CodeLock = ReturnType<typeof createCodeLock>;

export const createCodeLock = ({ kept, ownKey, randomBytes, cost }: Needs) => {
  const keep = (lock: SecretLock): boolean => {
    try {
      kept.keepCodeLock(sealLock(lock, ownKey, randomBytes));
      return true;
    } catch (error) {
      // The code is made and has to be shown: it opens the data, if not the backups.
      if (error instanceof StoreProblem) return false;
      throw error;
    }
  };
  return {
    /** None where no code was made. */
    locks: (): readonly SecretLock[] => {
      const lock = unsealLock(kept.codeLock(), ownKey);
      return lock === null ? [] : [lock];
    },
    /** Makes a code by `make`. The earlier one's lock goes first: whatever breaks off, it locks no backup any more. */
    renew: async (make: () => Promise<Result<string>>): Promise<Result<MadeCode>> => {
      const before = kept.codeLock();
      kept.keepCodeLock(undefined);
      const made = await make();
      if (!made.ok) {
        kept.keepCodeLock(before);
        return made;
      }
      const code = readRecoveryCode(made.value);
      if (code === null) throw new Error("A recovery code that does not read.");
      const lock = await makeLock("recovery-code", code, { cost, randomBytes });
      return succeed({ code: made.value, opensBackups: keep(lock) });
    },
  };
};
