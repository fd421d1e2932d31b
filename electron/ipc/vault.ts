// Calls about the key: the only ones that are answered while the data is not open.
import type { Vault } from "../adapters/vault/vault.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Language } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { DeskKeeper, OpenedDesk } from "./keep-desk.ts";
import type { HandlersOf } from "./serve.ts";

type Needs = {
  readonly keeper: DeskKeeper<OpenedDesk>;
  readonly vault: Pick<Vault, "makeRecoveryCode" | "checkRecoveryCode">;
  /** Prints the page and asks where it shall lie. */
  readonly saveCode: (
    wanted: CallArgument<"vault:save-recovery-code"> & { readonly language: Language },
  ) => Promise<Result<{ saved: boolean }>>;
  readonly chooseLanguage: (language: Language) => void;
  readonly restart: () => void;
  readonly reportBug: (where: string, error: unknown) => void;
};

export const createVaultHandlers = (needs: Needs): HandlersOf<"vault"> => {
  const { keeper, vault, saveCode } = needs;
  const show = () => succeed(keeper.view());
  const isOpen = () => keeper.stage() === "open";
  const locked = () => fail("locked", "The data is not open.");
  /** The page that asked is gone before it is done: nobody waits for the answer. */
  const begin = (name: string, act: () => Promise<unknown>) => {
    act().catch((error: unknown) => needs.reportBug(name, error));
    return show();
  };
  return {
    "vault:status": show,
    "vault:create": ({ passphrase }) => keeper.create(passphrase),
    "vault:unlock": keeper.unlock,
    "vault:lock": () => begin("vault:lock", keeper.lock),
    "vault:hide": () => begin("vault:hide", keeper.hide),
    "vault:keep-by": ({ passphrase, current }) => keeper.keepBy(passphrase, current),
    "vault:make-recovery-code": async () => {
      const desk = keeper.shown();
      return desk === null ? locked() : desk.renewCode(vault.makeRecoveryCode);
    },
    "vault:check-recovery-code": async ({ code }) => {
      if (!isOpen()) return locked();
      const checked = await vault.checkRecoveryCode(code);
      return checked.ok ? succeed({ fits: checked.value }) : checked;
    },
    "vault:save-recovery-code": (wanted) =>
      isOpen() ? saveCode({ ...wanted, language: keeper.view().language }) : locked(),
    "vault:erase": ({ typed }) => keeper.erase(typed),
    "vault:choose-language": ({ language }) => {
      needs.chooseLanguage(language);
      return show();
    },
    "vault:restart": () => {
      if (keeper.stage() === "erased") needs.restart();
      return show();
    },
  };
};
