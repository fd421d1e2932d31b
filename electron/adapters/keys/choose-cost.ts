// What a passphrase is stretched by: always in full in an installed app; a build of the sources may be asked for less.
import { fullCost, type ScryptCost } from "./seal-by-passphrase.ts";

/**
 * `asked`: the power of two that the end-to-end tests start the app with, since most of them are about something else
 * than half a second of work at each start; null or empty is the full cost. Throws where it is no power of two below the
 * full one.
 */
export const chooseCost = (asked: string | null, { isPackaged }: { readonly isPackaged: boolean }): ScryptCost => {
  // In an installed app whoever sets a variable for it must not weaken what the person's passphrase keeps.
  if (isPackaged || asked === null || asked === "") return fullCost;
  const cost = /^\d{1,6}$/.test(asked) ? Number(asked) : 0;
  if (cost < 2 || cost > fullCost.cost || !Number.isInteger(Math.log2(cost))) {
    throw new Error(`The cost of passphrases is a power of two up to ${fullCost.cost}, not "${asked}".`);
  }
  return { ...fullCost, cost };
};
