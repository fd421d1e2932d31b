// Noes that belong into a full answer: nothing was sold, nobody profiled, no other data is there. They hold nothing back.
import type { ReplyLanguage } from "../detect-reply-language.ts";

type ByLanguage = Readonly<Record<ReplyLanguage, RegExp>>;

const noSuchUse: ByLanguage = {
  en: /\b(?:(?:not|never|n't|no) (?:\S+ ){0,6}(?:profil\w+|automated (?:decision|processing)\w*|third countr\w+|outside (?:of )?(?:the )?(?:eu|eea|uk|european|union|united)|sell|sold|sale of|rent(?:ed)?|(?:shar(?:e|ed|ing)|pass(?:ed)?(?: on)?|transfer(?:red)?|given|give|gave) (?:\S+ ){0,4}(?:with|to) (?:any|anyone|anybody|third|others?|nobody))|(?:no|any) (?:other|further|special categor\w+ of) (?:personal )?(?:data|information|recipients?|records?|details)|nobody else|no ?one else)\b/,
  de: /\b(?:(?:profiling|automatisierte\w* entscheidung\w*|drittl(?:and\w*|ander\w*)|weitergabe|ubermittlung) (?:\S+ ){0,8}(?:nicht|keine?\w?)|(?:keine?\w?|nicht|niemand\w*) (?:\S+ ){0,6}(?:profiling|automatisierte\w* entscheidung\w*|drittl(?:and\w*|ander\w*)|weitergabe|verkauft|weitergegeben|an dritte (?:weiter|uber)\w+)|(?:weitere|weitergehende|sonstige|andere|mehr) (?:\S+ )?(?:daten|angaben|informationen|empfanger) (?:\S+ ){0,5}(?:nicht|keine)|keine (?:weiteren|sonstigen|anderen) (?:\S+ )?(?:daten|angaben|informationen|empfanger)|(?:weitergegeben|verkauft) (?:\S+ ){0,5}(?:niemand\w*|nicht|keine\w?))\b/,
  fr: /\b(?:(?:ne|n'|aucune?|pas) ?(?:\S+ ){0,6}(?:profilage|decision automatisee|pays tiers|hors (?:de )?(?:l'union|l'ue|l'europe)|vendue?s?|cedee?s?|louee?s?|(?:transmis\w*|communiquee?s?|partagee?s?) (?:\S+ ){0,2}(?:a|avec) (?:personne|aucun|un tiers|des tiers|quiconque|d'autres))|aucune? autre (?:donnee|information|destinataire))\b/,
};

/** That may not, or cannot, be said: then something is missing after all. */
const heldBack: ByLanguage = {
  en: /\b(?:cannot|can't|unable|not able|could not|couldn't|may not|not allowed|withh\w+|redact\w*|names of|sell you|with you|to you)\b/,
  de: /\b(?:konnen|kann|konnten|durfen|darf|mitteil\w*|herausg\w+|offenleg\w*|nennen|benennen|beigefugt|enthalten|geschwarzt|loschen|geloscht)\b/,
  fr: /\b(?:pouvons|pouvez|peut|peuvent|pourrons|sommes pas|souhaitons|vous (?:communiquer|transmettre|fournir)|supprim\w+|effac\w+|occult\w+)\b/,
};

/**
 * On a folded sentence.
 *
 * @example isNothingMissing("we have never passed your data to anyone.", "en") // true
 */
export const isNothingMissing = (folded: string, language: ReplyLanguage): boolean =>
  noSuchUse[language].test(folded) && !heldBack[language].test(folded);
