// What a law says in place of a day, in the window's language; English stays where a rule has no words here.
import type { PackId } from "../../electron/shared/lists.ts";
import { en } from "./en.ts";
import type { Translate } from "./use-words.ts";

const hasWords = (law: PackId): law is keyof typeof en.reckoning.noDay => Object.hasOwn(en.reckoning.noDay, law);

/** Only the very rule that the words were written for is put into other words. */
export const sayRule = (t: Translate, law: PackId, rule: string): { text: string; isEnglish: boolean } =>
  hasWords(law) && en.reckoning.noDay[law] === rule
    ? { text: t(`reckoning.noDay.${law}`), isEnglish: false }
    : { text: rule, isEnglish: true };
