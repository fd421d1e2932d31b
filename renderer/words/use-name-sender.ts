// Names an address that a letter can come from, with what it is.
import type { Sender } from "../../electron/shared/sender.ts";
import { useWords } from "./use-words.ts";

/** `senders`: all that there are to choose from. */
export const useNameSender = () => {
  const { t } = useWords();
  return ({ accountId, address, kind }: Sender, senders: readonly Sender[]): string => {
    const own = senders.find((one) => one.accountId === accountId && one.kind === "own")?.address ?? "";
    return t(`letters.sender.kinds.${kind}`, { address, own });
  };
};
