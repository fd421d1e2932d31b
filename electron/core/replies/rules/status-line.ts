// "Status: done", "Solution: contact deleted": what ticket systems write instead of a sentence.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { enNotYet, notDone } from "./fulfilled.ts";

const kind = "fulfilled";

export const statusRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-status",
    pattern:
      /^\W{0,4}(?:(?:request |ticket |case )?(?:status|outcome|result|resolution|decision|action(?:s)?(?: taken)?))\s?: ?(?:\S+ ){0,8}?(?:fulfilled|completed|granted|carried out|done|(?:contact|account|data|record|profile|customer|user|information|subscription|you)s? (?:\S+ ){0,3}(?:deleted|erased|removed|purged|anonymi[sz]ed|unsubscribed|opted out)|(?:deleted|erased|removed|purged) (?:\S+ ){0,3}(?:contact|account|data|record|profile|customer|user|information))\b/,
    unless: or(enNotYet, "partial|cancel|denied|reject|refus|order|deliver|payment"),
  },
  {
    kind,
    name: "en-all-of-these",
    pattern: phrase(
      "(?:all|each|both|everything) (?:of )?(?:the above|these|this|them|listed above|your requests?|the (?:actions|steps) above) ~2 (?:was|were|has been|have been|is|are) ~2 (?:carried out|done|completed|actioned|implemented|executed)\\b",
    ),
    unless: enNotYet,
  },
  {
    kind,
    name: "de-status",
    pattern:
      /^\W{0,4}(?:status|ergebnis|losung|massnahmen?|erledigung|bearbeitungsstand)\s?: ?(?:\S+ ){0,10}?(?:umgesetzt|durchgefuhrt|vollzogen|stattgegeben|(?:kund\S{1,3}|konto|daten\S{0,5}|profil|account|kontakt|nutzer\S{0,2}|eintrag|adresse|datensatz) (?:\S+ ){0,8}(?:geloscht|entfernt|anonymisiert|vernichtet|ausgetragen|gesperrt))\b/,
    unless: or(notDone.de, "abgelehnt|bestellung|zahlung"),
  },
  {
    kind,
    name: "fr-status",
    pattern:
      /^\W{0,4}(?:statut|etat|resultat|solution|resolution|reponse|actions?(?: menees?| effectuees?)?)\s?: ?(?:\S+ ){0,8}?(?:executee?|effectuee?s?|acceptee?|satisfaite?|(?:donnees|compte|profil|fiche|contact|client|adresse)s? (?:\S+ ){0,3}(?:purgee?s?|supprimee?s?|effacee?s?|anonymisee?s?|desinscrite?s?))\b/,
    unless: or(notDone.fr, "refus|commande|paiement|livraison"),
  },
];
