// Whether a new passphrase for backups is long enough and typed twice the same.
import type { Translate } from "../../../words/use-words.ts";

/** The main process holds to the same (shared/backup.ts); this one only says it sooner. */
const shortest = 10;

/** What is wrong with each of the two fields. */
export const checkPassphrase = (
  { passphrase, again }: { readonly passphrase: string; readonly again: string },
  t: Translate,
): { passphrase: string | undefined; again: string | undefined } => {
  const isShort = [...passphrase].length < shortest;
  return {
    passphrase: isShort ? t("backup.now.short") : undefined,
    again: !isShort && passphrase !== again ? t("backup.now.differs") : undefined,
  };
};
