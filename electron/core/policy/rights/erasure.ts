// Erasure: to have data, or the account with its data, removed (GDPR Art. 17). Clearing cookies is not.
import { account, ownDataOrAccount, pattern, type RightRule, romanceData, words } from "./right-rule.ts";

const verbs =
  "(?:delet(?:e|es|ed|ing|ion of|ions? to)|eras(?:e|ed|ing|ure of)|remov(?:e|es|ed|ing|al of)|destroy(?:ed)?|purged?|suppress|wipe)";
const cookies =
  /reserves? (?:the|its|our|all) rights?|cookies?|tracker|beacon|browser|history|cache|policy|this (?:notice|statement)|post(?:ing)?s? that|content that (?:violate|infringe)/;

/** Deletion of data and of accounts. */
export const erasureRules: readonly RightRule[] = [
  {
    name: "right-to-erasure",
    needs: "nothing",
    confidence: 0.97,
    pattern: pattern(
      `\\brights? ${words(7)}(?:to|of|for) ${words(9)}(?:delet(?:e|ed|ion)|eras(?:e|ed|ure)|removal|remove|be forgotten|forget)\\b`,
    ),
    unless: /we (?:reserve|have) the right|reserves? (?:the|its|our) right|content|post(?:s|ing)/,
  },
  {
    name: "forgotten",
    needs: "nothing",
    confidence: 0.97,
    pattern:
      /\bright to be forgotten|\bto be forgotten\b|\bdroit a l'oubli|\bderecho al olvido|\bdiritto all'oblio|\brecht auf vergessen|\brecht op vergetelheid|\bvergetelheid|\bvergessenwerden|\bdireito ao esquecimento/g,
  },
  {
    name: "erasure",
    needs: "claim",
    confidence: 0.95,
    pattern: /\berasure\b/g,
    unless: /unauthori[sz]ed|accidental|loss/,
  },
  {
    name: "deletion-request",
    needs: "nothing",
    confidence: 0.95,
    pattern: pattern(
      `\\b(?:deletion|erasure|removal|delete) requests?\\b|\\brequests? ${words(5)}(?:deletion|erasure|removal) of|\\brequests? to (?:delete|erase)|\\brequest (?:that )?(?:we |us to )?(?:delete|erase|remove)`,
    ),
    unless: cookies,
  },
  {
    name: "delete-data",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(`\\b${verbs}(?:[ ,;/]|and |or )[^;]{0,45}?\\b${ownDataOrAccount}\\b`),
    unless: cookies,
  },
  {
    name: "have-deleted",
    needs: "claim",
    confidence: 0.93,
    pattern: pattern(
      `\\b(?:data|information|details|records?|profile|accounts?|it|them|images?)\\b,? ${words(7)}(?:be |to be |being |or )?(?:deleted|erased|removed|destroyed)\\b`,
    ),
    unless: cookies,
  },
  {
    name: "account-deletion",
    needs: "claim",
    confidence: 0.92,
    pattern: pattern(
      `\\bdelet(?:e|es|ed|ing|ion of) ${words(3)}(?:your|my|their|an?|the|his) ${words(3)}(?:account|profile|registration)|\\b(?:account|profile) deletion`,
    ),
    unless: /we (?:may|will|can) (?:\w{1,12} ){0,2}delete|reserves? (?:the|its|our|all) rights?/,
  },
  {
    name: "closing-account",
    stems: "clos|cancel|terminat|remov|deactivat|account",
    needs: "claim",
    confidence: 0.75,
    isPart: true,
    pattern: pattern(
      `\\b(?:clos(?:e|ing|ure of)|cancel(?:ling|ing)?|terminat(?:e|ing|ion of)|remov(?:e|al of)|deactivat(?:e|ing|ion of)) ${words(3)}(?:your|my|their|an?|the|his) ${words(3)}(?:account|profile|registration)|account(?:'s)? (?:removal|closure)`,
    ),
    unless:
      /we (?:may|will|can|reserve)|upon (?:your )?(?:termination|closing)|after (?:you )?(?:clos|terminat|cancel)/,
  },
  {
    name: "remove-from-database",
    needs: "claim",
    confidence: 0.9,
    pattern: pattern(
      `\\b(?:remov(?:e|ed|al|ing)|delet(?:e|ed|ion|ing)) [^;]{0,50}?\\bfrom (?:our|the|its|their) ${words(3)}(?:databases?|records|systems?|files|servers?)\\b`,
    ),
    unless: /mailing lists? only/,
  },
  {
    name: "listed",
    needs: "right-word",
    confidence: 0.93,
    pattern: /\b(?:delet(?:e|ion)|erase|erasure|removal)\b(?= ?[:.,;)(/&*-]| and | or |$)/g,
    unless: /cookie|reserves? the right|content/,
  },
  {
    name: "loschung",
    stems: "losch|gelosch|datenlosch|kontolosch|accountlosch|profillosch",
    needs: "claim",
    confidence: 0.95,
    pattern: pattern(
      `\\b(?:daten|konto|account|profil)?loschung(?:s\\w{0,14})?\\b|\\b(?:daten|konto|account|profil|angaben|informationen)[^;]{0,60}?\\b(?:zu )?(?:loschen|geloscht)\\b|\\bloschen (?:zu )?lassen|\\bauf (?:\\w{3,14} ){0,2}(?:wunsch|verlangen|anfrage|antrag)\\b[^;]{0,60}?\\b(?:geloscht|loschen)\\b|\\b(?:das|die) loschen (?:ihrer|deiner|der|von|personen)|\\b(?:losch(?:en|t) wir|loschen sie) [^;]{0,20}?(?:daten|konto|account|profil)`,
    ),
    unless:
      /cookie|loschung (?:erfolgt|der cookies)|loschkonzept|browser|nach (?:ablauf|wegfall|erfullung)|werden (?:\w{1,14} ){0,4}geloscht, (?:sobald|wenn)|sobald|loschfrist|verlauf|protokoll|log-?files/,
  },
  {
    name: "verwijdering",
    needs: "claim",
    confidence: 0.94,
    pattern:
      /\b(?:verwijder(?:ing|en|d)|wissing|gewist|(?:te|laten|gegevens|op) wissen|te laten verwijderen|te laten vernietigen|gegevenswissing)\b/g,
    unless: /cookie|browser|na afloop|bewaartermijn/,
  },
  {
    name: "effacement",
    needs: "claim",
    confidence: 0.95,
    pattern:
      /\b(?:d'|l')?effacement\b|\b(?:de |la )?suppression\b|\b(?:de |la )?supresion\b|\b(?:de |la )?cancelacion\b|\beliminacion\b|\bborrado\b|\bcancellazione\b|\bcancelamento\b|\bexclusao\b|\beliminacao\b|\bapagamento\b/g,
    unless:
      /cookie|navigateur|navegador|duree|delai|plazo|cancelacion (?:de la )?(?:reserva|suscripcion|pedido)|cancellazione (?:del volo|dell'ordine|della prenotazione)|apres (?:la )?(?:suppression|cloture)|exclusao de responsabilidade|iscrizione/,
  },
  {
    name: "that-we-erase",
    needs: "claim",
    confidence: 0.9,
    pattern: /\b(?:borremos|eliminemos|suprimamos|cancelemos|apaguemos|excluamos|cancelliamo|supprimions|effacions)\b/g,
    unless: /cookie/,
  },
  {
    name: "listed-verbs",
    needs: "right-word",
    confidence: 0.9,
    pattern:
      /\b(?:supprimer|effacer|eliminar|cancelar|suprimir|borrar|cancellare|eliminare|excluir|apagar|loschen)\b(?= ?[:.,;)(/]| et | ou | o | u | y | e | oder | und |$)/g,
    unless:
      /cookie|navigateur|navegador|browser|traceur|suscripcion|pedido|reserva|nous (?:reservons|pouvons)|nos reservamos|ci riserviamo|behalten/,
  },
  {
    name: "effacer",
    stems: "cancelar|effac|supprim|detrui|elimin|suprim|borr|cancell|exclu|apag",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(
      `\\b(?:effac(?:er|ees?|ez|ions)|supprim(?:er|ees?|ez|ions)|detrui(?:re|tes?)|eliminar(?:los)?|cancelar(?:los)?|suprimir(?:los)?|borrar|elimin(?:ados|ate|are)|cancell(?:are|ati|ato)|exclu(?:ir|idos)|apag(?:ar|ados))\\b[^;]{0,50}?(?:${romanceData}|${account}|\\belles\\b)|(?:${romanceData}|${account})[^;]{0,50}?\\b(?:effac(?:er|ee?s?)|supprim(?:er|ee?s?)|eliminad[oa]s?|suprimid[oa]s?|cancellat[io]|excluid[oa]s?|apagad[oa]s?)\\b`,
    ),
    unless:
      /cookie|navigateur|navegador|browser|nous (?:supprim|effac)|sont (?:ensuite |alors )?(?:supprim|effac)|seront (?:ensuite |alors )?(?:supprim|effac)/,
  },
].map((rule) => ({ ...rule, right: "erasure" }) as RightRule);
