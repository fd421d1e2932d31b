// The keys that hide and lock, as this computer's system writes them.
import { useSettings } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";

export const useKeys = (): { readonly hide: string; readonly lock: string } => {
  const { t } = useWords();
  const system = useSettings((state) => (state.info.platform === "darwin" ? "darwin" : "other"));
  return { hide: t(`shell.keys.hide.${system}`), lock: t(`shell.keys.lock.${system}`) };
};
