// A law's name in the person's language; one that has no words here is called by its id.
import { en } from "./en.ts";
import type { Translate } from "./use-words.ts";

const isKnown = (law: string): law is keyof typeof en.laws => Object.hasOwn(en.laws, law);

/** `nameLaw(t, "uk-gdpr")` is `"UK GDPR"`. */
export const nameLaw = (t: Translate, law: string): string => (isKnown(law) ? t(`laws.${law}`) : law);

/** All laws that have a name. */
export const namedLaws = Object.keys(en.laws).filter(isKnown);
