// Restriction, objection and decisions by machines alone (GDPR Art. 18, 21 and 22).
import { ownData, pattern, type RightRule, words } from "./right-rule.ts";

const restriction: readonly Omit<RightRule, "right">[] = [
  {
    name: "restrict-processing",
    needs: "claim",
    confidence: 0.92,
    pattern: pattern(
      `\\b(?:restrict(?:ing|ed|ions?)?|limit(?:ing|ations?(?: of| on))?|suspend|suspension of|block(?:ing)?)\\b[^;]{0,60}?\\b(?:process(?:ing|ed)?|treatment|use|uses|using|handl(?:e|ing))\\b`,
    ),
    unless:
      /sensitive|cookie|marketing (?:emails|messages)|limited (?:to|in|by)|without restriction|without limitation|not limited|we (?:limit|restrict)|our use of (?:cookies|such)|strictly limited|liab|restrict(?:ed|ing)? access|location/,
  },
  {
    name: "right-to-restrict",
    needs: "nothing",
    confidence: 0.95,
    pattern: pattern(`\\brights? ${words(7)}(?:to|of) ${words(8)}(?:restrict(?:ion|ions)?|limit(?:ation)?)\\b`),
    unless: /sensitive|we (?:reserve|have) the right|reserves? (?:the|its|our) right|access to/,
  },
  {
    name: "processing-restricted",
    needs: "claim",
    confidence: 0.8,
    pattern: /\b(?:process(?:ing)?|use)\b[^;]{0,40}?\bbe (?:restricted|limited|blocked)\b/g,
    unless: /sensitive|will be limited to|shall be limited to|cookie|features|functionality|ability to use/,
  },
  {
    name: "stop-using",
    needs: "right-word",
    confidence: 0.75,
    pattern: /\b(?:temporarily|permanently) (?:or permanently )?(?:stop|suspend|cease)\b[^;]{0,30}?process/g,
  },
  {
    name: "listed",
    needs: "right-word",
    confidence: 0.93,
    pattern: /\b(?:restrict(?:ion)?|(?:en demander la |la )?limitation)\b(?= ?[:.,;)(/&*-]| and | or |$)/g,
    unless:
      /sensitive|without (?:restriction|limitation)|restrict or limit|of liability|legal restriction|statute of limitation/,
  },
  {
    name: "einschrankung",
    needs: "claim",
    confidence: 0.96,
    pattern:
      /\beinschrankung(?:srecht\w{0,2})?\b|\bbeschrankung der (?:daten)?verarbeitung\b|\bschranken sie\b[^;]{0,60}?\bein\b|\beinzuschranken\b|\beinschranken\b|\bbeperk(?:ing|en|t)\b/g,
    unless:
      /ohne einschrankung|cookie|funktion|nutzung (?:dieser|der|unserer) (?:web)?s(?:eite|ite)|beperkt (?:tot|zich)|aansprakelijk|zonder beperking|zugriff/,
  },
  // Before 2018 "Sperrung" was the word of German law (s. 35 BDSG old) for what Art. 18 GDPR calls restriction.
  {
    name: "sperrung",
    needs: "right-word",
    confidence: 0.72,
    pattern: /\bsperrung\b|\bverrouillage\b|\bbloqueo\b|\bblocco\b|\bbloqueio\b/g,
    unless: /konto|karte|routinemassige|cookie/,
  },
  {
    name: "limitation",
    needs: "claim",
    confidence: 0.9,
    pattern:
      /\b(?:chiedere|demander|solicitar|pedir)\b[^;]{0,120}?\bla (?:limitazione|limitation|limitacion)\b|\b(?:limitation|limitacion|limitazione|limitacao|restriction|restricao)\b[^;]{0,30}?\b(?:trait|trat|utilis|de(?:s|l|i|lla)? )|\b(?:limiter|limitar|limitare|restreindre|restringir)\b[^;]{0,40}?(?:trait|trat|utilis|uso|donnees|datos|dati|dados)/g,
    unless: /sensible|sans limitation|limitation de responsabilite|cookie/,
  },
  {
    name: "listed-limitation",
    needs: "right-word",
    confidence: 0.92,
    pattern: /\b(?:limitation|limitacion|limitazione|limitacao|restriction|restriccion|restrizione|restricao)\b/g,
    unless:
      /sensible|without|not limit|sans (?:aucune )?(?:limitation|restriction)|responsabil|delai|certaines (?:limitations|restrictions)|sous reserve/,
  },
];

const objection: readonly Omit<RightRule, "right">[] = [
  {
    name: "right-to-object",
    needs: "nothing",
    confidence: 0.96,
    pattern: pattern(`\\brights? ${words(7)}(?:to|of) ${words(9)}(?:object(?:ion)?|oppose|opposition)\\b`),
    unless: /objectionable/,
  },
  {
    name: "object-to",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(
      `\\b(?:object(?:s|ing|ions?)? (?:to|at any time|on grounds|against|, )|opposition to|oppos(?:e|ing) (?:the|to|our|any|such))[^;]{0,60}?\\b(?:process(?:ing)?|use|uses|using|us|our|collection|disclos\\w{0,4}|sharing|treatment|transfer|marketing|prospect\\w{0,4})\\b`,
    ),
    unless:
      /object to (?:the|these|this|our|any|such)? ?(?:\w{1,10} ){0,2}?(?:terms|conditions|changes?|polic(?:y|ies)|notice|agreement)|objectionable|legal (?:process|request)|do not object|not intend to|cookie/,
  },
  {
    name: "know-that-you-object",
    needs: "claim",
    confidence: 0.85,
    pattern: /\bthat you (?:object|oppose)\b|\braise (?:an )?objections?\b/g,
  },
  {
    name: "stop-using",
    needs: "claim",
    confidence: 0.7,
    pattern: pattern(
      `\\b(?:stop|cease|discontinue|not to|refrain from|prevent us from|to not) (?:using|processing|process|use) ${ownData}`,
    ),
    unless: /sensitive|marketing|we will (?:stop|cease|not)|we (?:do|may) not/,
  },
  {
    name: "listed",
    needs: "right-word",
    confidence: 0.93,
    pattern: /\b(?:object|objection|opposition)\b(?= ?[:.,;)(/&*-]| and | or | to\b|$)/g,
    unless: /objectionable|object(?:ive|s that)/,
  },
  {
    name: "widerspruch",
    needs: "claim",
    confidence: 0.93,
    pattern:
      /\bwiderspruch(?:s?recht\w{0,2}|srechts?)?\b|\bwidersprechen\b|\bwidersprochen\b|\bwiderspruchsmoglichkeit\b/g,
    unless:
      /hiermit|google|analytics|cookie|tracking|facebook|werbe-?mails?|browser|opt-?out|impressum|newsletter|plug-?in|im widerspruch|piwik|matomo|nutzerprofil|e-mail-werbung/,
  },
  { name: "bezwaar", needs: "claim", confidence: 0.94, pattern: /\bbezwaar(?:recht)?\b/g, unless: /cookie/ },
  {
    name: "opposition",
    needs: "right-word",
    confidence: 0.95,
    pattern:
      /\b(?:d'|l'|a l')?opposition\b|\b(?:de |al? )?oposicion\b|\b(?:di |all'|l')?opposizione\b|\b(?:de |a )?oposicao\b/g,
    unless: /cookie|bloctel|liste d'opposition|carte/,
  },
  {
    name: "s-opposer",
    needs: "claim",
    confidence: 0.93,
    pattern:
      /\b(?:vous |s'|t'|de s')(?:y )?oppos(?:er|ez|e)\b|\boppos(?:er|ition) (?:au|a la|a ce|aux|a l|a un)|\boponer(?:se|te|me)\b|\bobjetar\b|\b(?:d'|l')objection\b|\bobjec(?:ion|ao)\b|\boppor(?:si|ti|re|vi)\b|\bopor(?:-se|-te)?\b/g,
    unless: /cookie|bloctel|trace(?:u)?r|audience|demarchage telephonique/,
  },
];

const machines: readonly Omit<RightRule, "right">[] = [
  {
    name: "automated-decision",
    needs: "claim",
    confidence: 0.9,
    pattern:
      /\b(?:not (?:to )?be(?:ing)? subject(?:ed)? to|object to|human (?:intervention|review)|opt[- ]out of|contest|challenge)\b[^;]{0,90}?\b(?:automat|profiling)/g,
  },
  {
    name: "listed",
    needs: "right-word",
    confidence: 0.85,
    pattern: /\bautomated (?:individual )?(?:decision|processing)/g,
    unless: /we do not|does not (?:use|make|engage)/,
  },
  {
    name: "automatisiert",
    needs: "right-word",
    confidence: 0.87,
    pattern:
      /\bautomatisierte[nr]? (?:entscheidung|verarbeitung|einzel)|\bgeautomatiseerde (?:individuele )?(?:besluit|verwerking)/g,
    unless: /verzichten|keine automatis|findet nicht|geen gebruik/,
  },
  {
    name: "automatisee",
    needs: "right-word",
    confidence: 0.87,
    pattern: /\b(?:decisions?|decisiones|decisione|decisoes|decisao)\b[^;]{0,60}?\b(?:automati[sz])/g,
    unless: /nous n|no (?:realiz|adopt)|non (?:adott|effettu)|nao (?:realiz|tom)/,
  },
];

/** Restriction of processing. */
export const restrictionRules: readonly RightRule[] = restriction.map((rule) => ({ ...rule, right: "restriction" }));
/** Objection to processing. */
export const objectionRules: readonly RightRule[] = objection.map((rule) => ({ ...rule, right: "objection" }));
/** No decision by a machine alone. */
export const automatedDecisionRules: readonly RightRule[] = machines.map((rule) => ({
  ...rule,
  right: "automated-decision",
}));
