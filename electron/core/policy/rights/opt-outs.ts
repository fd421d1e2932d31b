// Opting out: of advertising, of sale or sharing, of uses of sensitive data; and asking which third parties got the data.
import { pattern, type RightRule } from "./right-rule.ts";

const messages =
  "(?:market|promot|newsletter|e-?mails?\\b|commercial|communication|correspondence|messages?|mailings?|\\bsms\\b|texts?\\b|notifications?|offers?|solicit|telemarket|advertis|surveys|contacted|mails?\\b|\\bcalls?\\b|subscription)";
const stopping =
  "(?:stop|no longer|not (?:wish|want|like|be)|don't (?:wish|want)|prefer not|rather not|do not (?:wish|want)|cease|decline|discontinue|end|choose not|elect not|refuse|request not|ask not|ask us not|not to|to not)";

const marketing: readonly Omit<RightRule, "right">[] = [
  {
    name: "unsubscribe",
    needs: "nothing",
    confidence: 0.95,
    pattern: /\bunsubscrib(?:e|es|ed|ing)\b|\bun-subscrib/g,
    unless: /(?:may|can) ?not (?:unsubscribe|opt)|cannot unsubscribe/,
  },
  {
    name: "opt-out-of-messages",
    needs: "nothing",
    confidence: 0.94,
    pattern: pattern(`\\bopt(?:s|ing|ed)?[- ]?out\\b[^;]{0,90}${messages}`),
    unless:
      /interest-based|(?:may|can) ?not opt|cannot opt|targeted advertis|personali[sz]ed ad|behaviou?ral|\bsale\b|selling|sold|cookie|analytics|advertising (?:network|alliance|initiative|partner)|tracking|tailored/,
  },
  {
    name: "messages-opt-out",
    needs: "nothing",
    confidence: 0.93,
    pattern: pattern(
      `(?:market|promot|newsletter|mailings?|e-?mails?\\b|communications?|messages|offers)[^;]{0,140}?\\bopt(?:ing|ed)?[- ]?out`,
    ),
    unless:
      /interest-based|cannot opt|(?:may|can) ?not opt|targeted|personali[sz]ed ad|behaviou?ral|\bsale\b|selling|sold|cookie|analytics/,
  },
  {
    name: "stop-receiving",
    stems: "receiv|be contacted|contact|send|get |be sent|hear|to be on|us to",
    needs: "claim",
    confidence: 0.92,
    pattern: pattern(
      `\\b${stopping}\\b[^;]{0,50}?\\b(?:receiv|be contacted|contact|send|get |be sent|hear from|to be on|us to)[^;]{0,90}?${messages}`,
    ),
    unless: /cookie|(?:may|can) ?not (?:stop|opt)|notify you|service[- ]related (?:e-?mails|messages) (?:is|are)/,
  },
  {
    name: "mailing-list",
    needs: "claim",
    confidence: 0.92,
    pattern:
      /\b(?:remov|delet|take)[^;]{0,64}?\b(?:from|off) [^;]{0,30}?\b(?:(?:mailing|e-?mail|marketing|contact|distribution|subscri\w{1,6})\s?(?:lists?|database)|(?:our|this|these) lists?\b)/g,
  },
  {
    name: "object-to-marketing",
    needs: "claim",
    confidence: 0.9,
    pattern:
      /\b(?:object|objecting|withdraw|opt[- ]?out|not to process|stop (?:us )?(?:using|processing))\b[^;]{0,90}?\b(?:direct[- ])?marketing|\bmarketing (?:preferences|choices)\b|\bcommercial prospecting/g,
    unless: /third part(?:y|ies)[' ]|interest-based|targeted/,
  },
  {
    name: "turn-off-messages",
    stems: "market|promot|newsletter|email|e-mail|communic|push|notif",
    needs: "claim",
    confidence: 0.75,
    pattern: pattern(
      `\\b(?:turn(?:ing)? off|disabl(?:e|ing)|deactivat(?:e|ing)|unchecking?|adjust|manage|change|changing|control|choose|set)\\b[^;]{0,50}?\\b(?:marketing|promotional|newsletter|email|communications?|push|notification)s?[^;]{0,20}?(?:preferences|settings|notifications|messages|subscriptions?|e-?mails?|communications?)`,
    ),
    unless: /cookie|browser/,
  },
  {
    name: "abbestellen",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\babbestell\w{0,8}\b|\babmeldelink|\bnewsletter[^;]{0,160}?\b(?:abmeld|kundig|gekundigt|austrag|widerruf|widersprech|abzumelden|abgemeldet|auszutragen)|\b(?:abmeld|abzumelden|austrag|kundig|widerruf)[^;]{0,105}?\bnewsletter|\baustragen\b[^;]{0,20}?link/g,
  },
  {
    name: "werbung-widersprechen",
    needs: "nothing",
    confidence: 0.93,
    pattern:
      /\b(?:direktwerb|direktmarketing|werb(?:ung|e|lich))[^;]{0,210}?\b(?:widerspr|widerruf|untersag)|\b(?:widerspr|widerruf|untersag)[^;]{0,168}?\b(?:direktwerb|direktmarketing|werb(?:ung|e|lich))/g,
    unless:
      /hiermit|impressum|unaufgefordert|ausdrucklich angefordert|google|analytics|facebook|interessenbezogen|nutzungsbasiert|cookie|retargeting|plug-?in/,
  },
  {
    name: "keine-werbung",
    needs: "nothing",
    confidence: 0.9,
    pattern:
      /\b(?:wenn|falls|sofern|sollten|mochten|wollen|wunschen)\b[^;]{0,60}?\b(?:keine?n?|nicht (?:mehr|langer|weiter))\b[^;]{0,50}?\b(?:werb|newsletter|e-?mails?|angebote|informationen|zusendung)[^;]{0,40}?\b(?:erhalten|bekommen|empfangen|wunschen|mochten|wollen|zugesandt)/g,
    unless: /cookie|google|browser/,
  },
  {
    // The box of a paper form, and the mind that may be changed: British texts of the years before 2018.
    name: "not-for-marketing",
    needs: "nothing",
    confidence: 0.9,
    pattern:
      /\b(?:do not|don't) (?:want|wish) [^;]{0,60}?\bused\b[^;]{0,40}?\bmarketing|\bmarketing\b[^;]{0,60}?\bchange your mind\b/g,
    unless: /cookie/,
  },
  {
    name: "se-desabonner",
    needs: "nothing",
    confidence: 0.95,
    pattern: /\bdesabonn\w{0,8}|\bdesinscri\w{0,8}|\bse desabonner/g,
  },
  {
    name: "ne-plus-recevoir",
    needs: "claim",
    confidence: 0.93,
    pattern:
      /\b(?:ne (?:plus|pas) (?:souhaiter )?(?:recevoir|etre (?:contacte|sollicite|demarche))|ne (?:souhaitez|desirez|voulez) (?:plus|pas) (?:recevoir|etre (?:contacte|sollicite|demarche))|cesser de (?:vous |les )?recevoir|arreter de recevoir|refuser de recevoir|vous opposer a (?:la reception|l'envoi|recevoir)|stopper la reception)\b/g,
    unless: /cookie/,
  },
  {
    name: "prospection",
    needs: "nothing",
    confidence: 0.92,
    pattern:
      /\b(?:prospection|demarchage|marketing direct|fins (?:de )?marketing|fins publicitaires|communications? (?:commerciales?|marketing)|sollicitations? commerciales?)\b[^;]{0,140}?\b(?:oppos|refus|retir|exclu|desactiv)|\b(?:oppos|refus|retir|desactiv)[^;]{0,144}?\b(?:prospection|demarchage|marketing direct|fins (?:de )?(?:direct )?marketing|commercia\w{1,4}|publicitaires?|marketing)\b/g,
    unless: /cookie|cible|personnalise|bloctel|traceur/,
  },
  {
    name: "dar-de-baja",
    needs: "nothing",
    confidence: 0.93,
    pattern:
      /\bdar(?:se|te|me)? (?:de )?baja|\bdesuscri|\bcancelar (?:la |su |tu |sua |a |a sua )?(?:suscripcion|inscripcion|inscricao|assinatura|subscricao)|\bdescadastr|\bdesinscrever|\bdisiscri\w{0,8}|\bcancella(?:re|rsi|zione)[^;]{0,25}?(?:iscrizione|newsletter)|\bdejar de recibir|\bdeixar de receber|\bno (?:desea|desee|quiere|recibir)[^;]{0,20}?recibir|\bsmettere di ricevere|\bnon (?:desider\w{1,3}|vuo[il]) (?:piu )?ricevere|\bnao (?:deseje?|quiser|receber)[^;]{0,12}?receber/g,
    unless: /cookie/,
  },
  {
    name: "comercial-oponer",
    needs: "nothing",
    confidence: 0.9,
    pattern:
      /\b(?:opon|oppor|opor|opposi|oposi|revoc)[^;]{0,127}?\b(?:marketing|comercial(?:es)?|commercial[ei]|publicidad|publicitar\w{1,4}|promo\w{1,10})\b|\b(?:marketing|(?:comunicacion(?:es)?|informacion(?:es)?) comercial(?:es)?|(?:comunicazioni|informazioni) commerciali|comunicac(?:oes|ao) comercia(?:is|l)|publicidad)\b[^;]{0,120}?\b(?:opon|oppor|opor|opposi|oposi|revoc)/g,
    unless: /cookie/,
  },
  {
    name: "afmelden",
    needs: "nothing",
    confidence: 0.94,
    pattern:
      /\bafmeld\w{0,6}|\bafmelden|\buitschrij\w{0,6}|\b(?:geen|niet langer|niet meer)\b[^;]{0,60}?\b(?:nieuwsbrief|aanbiedingen|reclame|e-?mails?)[^;]{0,20}?\bontvangen|\b(?:bezwaar)\b[^;]{0,90}?\b(?:direct ?marketing|reclame)/g,
  },
];

const sale: readonly Omit<RightRule, "right">[] = [
  {
    name: "opt-out-of-sale",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\bopt(?:s|ing|ed)?[- ]?(?:in (?:or|and) opt[- ]?)?out\b[^;]{0,100}?["' ](?:sale|sales|sell|sells|selling|sold|share|shares|shared|sharing|disclos\w{1,4})\b/g,
    unless:
      /(?:market|promot)\w{1,8} (?:e-?mails?|messages|communications)|cookies? (?:set|placed)|cannot opt|we (?:may|will) (?:still|continue)|unsubscribe/,
  },
  {
    name: "sale-opt-out",
    needs: "nothing",
    confidence: 0.94,
    pattern: /["' ](?:sale|sell|selling)\b[^;]{0,90}?\bopt(?:ing)?[- ]?out\b/g,
    unless: /cookie|we do not (?:sell|share)[^.]{0,60}opt-?in/,
  },
  {
    name: "do-not-sell",
    needs: "nothing",
    confidence: 0.93,
    pattern:
      /\b(?:do not|don't) ["']?(?:sell|share)["']?(?: or ["']?(?:share|sell)["']?)? (?:or share )?(?:my|our info)\b|\bdo not sell (?:my|request|link|page|button|or share my|info)|\bne (?:pas )?vendez pas|\bne pas vendre mes/g,
  },
  {
    name: "request-not-to-sell",
    needs: "claim",
    confidence: 0.92,
    pattern:
      /\b(?:request|direct|ask|instruct|tell|require|right)\b[^;]{0,50}?\b(?:not|stop|to not|cease)\b[^;]{0,12}?["' ](?:sell|selling|share|sharing|sale)\b/g,
    unless: /we do not sell/,
  },
  {
    name: "vente",
    needs: "nothing",
    confidence: 0.85,
    pattern:
      /\b(?:oppos|refus|exclu|desinscri|retir|desactiv)[^;]{0,65}?\bvente\b|\bwiderspr[^;]{0,46}?\bverkauf|\boponer[^;]{0,42}?\bventa\b|\boptar\b[^;]{0,40}?\b(?:venta|venda)\b/g,
  },
];

const sensitive: readonly Omit<RightRule, "right">[] = [
  {
    name: "limit-sensitive",
    needs: "claim",
    confidence: 0.93,
    pattern:
      /\blimit[^;]{0,94}?\bsensitive (?:personal )?(?:information|data)\b|\bsensitive (?:personal )?(?:information|data)\b[^;]{0,70}?\b(?:be limited|limit(?:ed|ing)? (?:the|our|its) (?:use|disclosure))/g,
    unless: /we (?:limit|do not)|do not (?:use|collect)|not limited/,
  },
];

const thirdParties: readonly Omit<RightRule, "right">[] = [
  {
    name: "shine-the-light",
    needs: "claim",
    confidence: 0.9,
    pattern:
      /\b(?:request|ask|obtain|receive|entitled|permit)(?=[^;]{0,165}?\b(?:third[- ]part|other compan))[^;]{0,240}?\bdirect marketing/g,
    unless: /opt[- ]?(?:out|in)|do(?:es)? not apply|not (?:to )?disclos/,
  },
  {
    name: "which-third-parties",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\b(?:list|names?|identit(?:y|ies)|categories) (?:and address(?:es)? )?of (?:the |all |any |those )?(?:third part(?:y|ies)|recipients|companies)\b|\b(?:which|what) third part(?:y|ies)\b|\bto whom (?:we|it|the data|your)/g,
    unless: /this (?:policy|notice)|list of (?:our )?(?:service providers|subprocessors)/,
  },
  {
    name: "empfanger",
    needs: "right-word",
    confidence: 0.8,
    pattern: /\bempfanger\b[^;]{0,60}?\bdaten|\bdestinataires?\b[^;]{0,40}?\bdonnees/g,
  },
];

/** No more advertising messages. */
export const optOutMarketingRules: readonly RightRule[] = marketing.map((rule) => ({
  ...rule,
  right: "opt-out-marketing",
}));
/** No sale or sharing. */
export const optOutSaleRules: readonly RightRule[] = sale.map((rule) => ({ ...rule, right: "opt-out-sale" }));
/** California's limit on uses of sensitive information (CCPA 1798.121). */
export const limitSensitiveRules: readonly RightRule[] = sensitive.map((rule) => ({
  ...rule,
  right: "limit-sensitive",
}));
/** Which third parties got the data (California Civil Code 1798.83 and others). */
export const thirdPartyDisclosureRules: readonly RightRule[] = thirdParties.map((rule) => ({
  ...rule,
  right: "third-party-disclosure",
}));
