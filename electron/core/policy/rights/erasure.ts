// Erasure: to have data, or the account with its data, removed (GDPR Art. 17). Clearing cookies is not.
import { account, ownDataOrAccount, pattern, type RightRule, romanceData, words } from "./right-rule.ts";

const verbs =
  "(?:delet(?:e|es|ed|ing|ion of|ions? to)|eras(?:e|ed|ing|ure of)|remov(?:e|es|ed|ing|al of)|destroy(?:ed)?|purged?|suppress|wipe)";
const cookies =
  /cookies?|tracker|beacon|browser|history|cache|policy|this (?:notice|statement)|post(?:ing)?s? that|content that (?:violate|infringe)/;

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
    pattern: pattern(`\\b${verbs}(?:[ ,;/]|and |or )[^.;]{0,45}?\\b${ownDataOrAccount}\\b`),
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
    unless: /we (?:may|will|can) (?:\w{1,12} ){0,2}delete/,
  },
  {
    name: "closing-account",
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
      `\\b(?:remov(?:e|ed|al|ing)|delet(?:e|ed|ion|ing)) [^.;]{0,50}\\bfrom (?:our|the|its|their) ${words(3)}(?:databases?|records|systems?|files|servers?)\\b`,
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
    needs: "claim",
    confidence: 0.95,
    pattern: pattern(
      `\\bloschung(?:s\\w{0,14})?\\b|\\b(?:daten|konto|account|profil|angaben|informationen)[^.;]{0,60}\\b(?:zu )?(?:loschen|geloscht)\\b|\\bloschen (?:zu )?lassen|\\b(?:losch(?:en|t) wir|loschen sie) [^.;]{0,20}(?:daten|konto|account|profil)`,
    ),
    unless:
      /cookie|loschung (?:erfolgt|der cookies)|loschkonzept|browser|nach (?:ablauf|wegfall|erfullung)|werden (?:\w{1,14} ){0,4}geloscht, (?:sobald|wenn)|sobald|loschfrist|verlauf|protokoll|log-?files/,
  },
  {
    name: "verwijdering",
    needs: "claim",
    confidence: 0.94,
    pattern: /\b(?:verwijder(?:ing|en|d)|wissing|wissen|gewist|te laten verwijderen|gegevenswissing)\b/g,
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
    name: "effacer",
    needs: "claim",
    confidence: 0.94,
    pattern: pattern(
      `\\b(?:effac(?:er|ees?|ez|ions)|supprim(?:er|ees?|ez|ions)|detrui(?:re|tes?)|eliminar(?:los)?|suprimir(?:los)?|borrar|elimin(?:ados|ate|are)|cancell(?:are|ati|ato)|exclu(?:ir|idos)|apag(?:ar|ados))\\b[^.;]{0,50}(?:${romanceData}|${account}|\\belles\\b)|(?:${romanceData}|${account})[^.;]{0,50}\\b(?:effac(?:er|ees?)|supprim(?:er|ees?)|eliminad[oa]s?|suprimid[oa]s?|cancellat[io]|excluid[oa]s?|apagad[oa]s?)\\b`,
    ),
    unless:
      /cookie|navigateur|navegador|browser|nous (?:supprim|effac)|sont (?:ensuite |alors )?(?:supprim|effac)|seront (?:ensuite |alors )?(?:supprim|effac)/,
  },
].map((rule) => ({ ...rule, right: "erasure" }) as RightRule);
