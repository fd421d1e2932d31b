// The sentence that says what an address or a server's name is in ASCII, where it can look like another one.
import { useWords } from "../words/use-words.ts";
import { plainLetters } from "./plain-letters.ts";

/** Undefined where what is shown is ASCII already. */
export const useSayAscii = (): ((shown: string) => string | undefined) => {
  const { t } = useWords();
  return (shown) => {
    const ascii = plainLetters(shown);
    return ascii === null ? undefined : t("check.ascii", { address: ascii });
  };
};
