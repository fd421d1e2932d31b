// An answer that stands in the mail itself: where the data comes from, who got it, what is held. Believed only where it was asked for.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { notDone } from "./fulfilled.ts";

const told = { kind: "fulfilled", isCopy: true, isTold: true } as const;

export const enToldRules: readonly ReplyRule[] = [
  {
    ...told,
    name: "en-source",
    pattern: phrase(
      "(?:your|the) (?:\\S+ ){0,3}(?:details|address|data|name|number|information|contact) (?:\\S+ ){0,3}(?:came|comes|come|originat\\S{1,4}|stems?|obtained|bought|purchased|rented|supplied|collected|provided|received|taken) ~2 (?:to us )?(?:from|by)\\b|(?:we|i) (?:got|obtained|received|bought|purchased|rented|collected|took|have|had) ~2 (?:your|them|it|these|this) ~5 from\\b",
    ),
    unless:
      /\?$|\bif\b|\bdid not\b|\bcannot\b|unable|request|letter|\be-?mail of\b|message|\bwill\b|your e-?mail|from you\b|\bour privacy\b/,
  },
  {
    ...told,
    name: "en-recipients",
    pattern: phrase(
      "(?:companies|firms|third parties|recipients|partners|organi[sz]ations|people|businesses|parties|anyone) ~10 (?:got|received|given|have|obtained|shared|passed|gave|disclosed|sold|had) ~10 (?:are|were|is|was):?\\b|(?:we|i)(?:'ve| have)? (?:only )?(?:shared|passed|disclosed|gave|given|sold|transferred) (?:your|them|it) ~8 (?:with|to) ~1 (?:the following|only|just|these|two|three|our|the)\\b",
    ),
    needs: /\byour?\b/,
    unless: /\?$|\bif\b|\bcannot\b|unable|\bwill\b|request|policy|colleague|team|department/,
  },
  {
    ...told,
    name: "en-we-hold",
    pattern: phrase(
      "(?:we|i) (?:currently |only |do )?(?:hold|process|store|keep|have) ~3 (?:following|these) ~6 (?:about|on|of|relating to|concerning) you\\b|(?:data|information|details) (?:that |which )?(?:we|i) (?:currently )?(?:hold|process|store|have|keep) (?:about|on|of) you ~3 (?:is|are|consists?|comprises?|includes?)\\b",
    ),
    unless:
      /\?$|\bif\b|\bcannot\b|unable|\bto (?:answer|deal|handle|process) (?:with )?(?:your|the) request|policy|notice/,
  },
];

export const deToldRules: readonly ReplyRule[] = [
  {
    ...told,
    name: "de-source",
    pattern: phrase(
      "(?:ihre?|die|deine?) ~3 (?:adresse|anschrift|daten|\\S{0,14}daten|e-mail-adresse|\\S{0,8}nummer|angaben) ~3 (?:stammen|stammt|kommen|kommt|haben wir (?:von|aus|uber|bei|durch)|wurden? ~6 (?:von|aus|uber|durch) ~6 (?:erhoben|erworben|ubermittelt|gemietet|bezogen|erhalten|gekauft))\\b",
    ),
    unless: /\?$|\b(?:wenn|falls|nicht|leider|prufen|klaren|ermitteln)\b/,
  },
  {
    ...told,
    name: "de-we-hold",
    pattern: phrase(
      "(?:verarbeiten|speichern|gespeichert|haben|fuhren|halten|liegen|sind) ~4 (?:folgende|nachstehende|nachfolgende|die folgenden)\\S? ~3 (?:\\S{0,20}daten|angaben|informationen) ~3 (?:zu ihrer person|uber sie|von ihnen|zu ihnen|uber dich|von dir|gespeichert)\\b|(?:zu ihrer person|uber sie|von ihnen|zu ihnen) ~4 (?:gespeichert|verarbeitet|speichern|verarbeiten|haben|liegen) ~6 (?:folgende|nachstehende|nachfolgende)\\b|gespeichert sind ~6 (?:name|vorname|anschrift|adresse)\\b",
    ),
    unless: /\?$|\b(?:wenn|falls|nicht (?!vor)|bearbeitung ihre[rs]|um ihre|zum zweck|datenschutzerklarung|werden)\b/,
  },
  {
    ...told,
    name: "de-recipients",
    pattern: phrase(
      "(?:weitergegeben|ubermittelt|offengelegt|verkauft|empfanger) ~8 (?:wurden?|haben wir|sind|waren|ist) ~8 (?:folgende|nur|ausschliesslich|lediglich|an die|die)\\b",
    ),
    needs: /daten|adresse|angaben|empfanger/,
    unless: /\?$|\b(?:wenn|falls|kann|konnen|konnte|anfrage|antrag|schreiben|werden|abteilung)\b/,
  },
];

export const frToldRules: readonly ReplyRule[] = [
  {
    ...told,
    name: "fr-source",
    pattern: phrase(
      "(?:vos|votre|elles?|ces|les) (?:\\S+ ){0,3}(?:ont ete|a ete|proviennent|provient|viennent|vient|sont) (?:\\S+ ){0,2}(?:louees?|achetees?|collectees?|obtenues?|fournies?|communiquees?|transmises?|recueillies?|cedees?|de|du|d'une?) ~6 (?:societe|partenaire|fichier|formulaire|inscription|par|aupres|lors|de)\\b",
    ),
    needs: /coordonnees|adresse|donnees|elles|informations|numero|nom/,
    unless: /\?$|\bsi\b|\bpas\b|demande|supprim|effac|rectifi|sera|seront|service|delegue/,
  },
  {
    ...told,
    name: "fr-we-hold",
    pattern: phrase(
      "(?:detenons|traitons|conservons|avons|disposons|sont|figurent) ~5 (?:les donnees|les informations|donnees) (?:suivantes|ci-apres|ci-dessous)\\b|(?:il s'agit|s'agit) de vos\\b|donnees ~3 (?:vous concernant|detenues) ~3 sont\\b",
    ),
    unless: or(notDone.fr, "politique|traiter votre demande|repondre a votre"),
  },
];
