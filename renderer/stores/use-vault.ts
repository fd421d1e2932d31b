// Hands the vault's store to the screens before the data is open, and to the rooms behind them.
import { createContext, useContext } from "react";
import { type StoreApi, useStore } from "zustand";
import type { VaultState } from "./vault-store.ts";

export const VaultContext = createContext<StoreApi<VaultState> | null>(null);

export const useVault = <T>(select: (state: VaultState) => T): T => {
  const store = useContext(VaultContext);
  if (store === null) throw new Error("A screen stands outside of VaultContext.");
  return useStore(store, select);
};

/** What holds the key of the open data; null while they are closed. */
export const useKeeper = (): "keyring" | "passphrase" | null =>
  useVault(({ view: { vault } }) => (vault.kind === "open" ? vault.keptBy : null));
