// Taking consent back (GDPR Art. 7(3)), complaining to an authority (Art. 77), and no worse treatment for using rights (CCPA 1798.125).
import { pattern, type RightRule } from "./right-rule.ts";

const authorities =
  "(?:authorit|commission|regulator|ombuds|\\bico\\b|\\bcnil\\b|\\bdpas?\\b|\\bdpc\\b|data protection|supervisory|attorney general|agency|agencies|\\banpd\\b|\\baepd\\b|garante|\\boaic\\b|\\bedps\\b|\\bfdpic\\b|\\bftc\\b)";

const withdraw: readonly Omit<RightRule, "right">[] = [
  {
    name: "withdraw-consent",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:withdr[ae]w(?:al|ing|n)?|revok(?:e|ed|ing)|revocation|rescind(?:ing)?|retract(?:ing)?)\b[^.;]{0,60}\b(?:consents?|permission|authori[sz]ation)\b|\bconsents?\b[^.;]{0,110}\b(?:withdr[ae]w(?:al|ing|n)?|revok(?:e|ed|ing)|be rescinded)\b/g,
    unless: /(?:parents?|guardians?) (?:may|can)|without (?:your )?consent/,
  },
  { name: "withdraw-it", needs: "claim", confidence: 0.85, pattern: /\bwithdraw (?:it|them|this|that) at any time\b/g },
  {
    name: "einwilligung",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:einwilligung|zustimmung|einverstandnis)\w{0,14}\b[^.;]{0,200}\bwider(?:ruf|zuruf)|\bwider(?:ruf|zuruf)\w{0,14}\b[^.;]{0,120}\b(?:einwilligung|zustimmung|einverstandnis)/g,
  },
  {
    name: "widerruf-recht",
    needs: "right-word",
    confidence: 0.85,
    pattern: /\bwiderruf(?:s?recht)?\b/g,
    unless: /kaufvertrag|ware|bestellung|widerrufsbelehrung|verbraucher/,
  },
  {
    name: "consentement",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:retir(?:er|ez|e)|retrait|revo(?:quer|cation|quez)|retract(?:er|ation))\b[^.;]{0,60}\bconsentement|\bconsentement\b[^.;]{0,120}\b(?:retir(?:er|e)|retrait|revo(?:quer|cation)|retract(?:er|ation))\b/g,
  },
  {
    name: "consentimiento",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:retir(?:ar|ada)|revo(?:car|cacion|carlo|gar|gacao|que)|revoc(?:are|a|ato))\b[^.;]{0,70}\b(?:consentimiento|consentimento|consenso|autorizacion)|\b(?:consentimiento|consentimento|consenso)\b[^.;]{0,120}\b(?:retir(?:ar|ada|arlo)|revo(?:car\w{0,2}|cacion|gar|gacao|gado)|revoc(?:are|arlo|a|ato))\b/g,
  },
  {
    name: "toestemming",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\btoestemming\b[^.;]{0,120}\b(?:in ?(?:te )?trek|intrek|herroep)|\b(?:intrek|in te trekken|herroep)\w{0,4}\b[^.;]{0,60}\btoestemming/g,
  },
];

const complaint: readonly Omit<RightRule, "right">[] = [
  {
    name: "complain-to-authority",
    needs: "nothing",
    confidence: 0.95,
    pattern: pattern(`\\b(?:complain(?:t|ts|ing)?|grievance|recourse)\\b[^.;]{0,160}${authorities}`),
    unless: /copyright|infring|court|we (?:will|may|shall) (?:cooperate|refer)/,
  },
  {
    name: "authority-complaint",
    needs: "claim",
    confidence: 0.93,
    pattern: pattern(`${authorities}[^.;]{0,120}\\b(?:complain(?:t|ts)?|lodg(?:e|ing))\\b`),
    unless: /copyright|infring/,
  },
  {
    name: "right-to-complain",
    needs: "nothing",
    confidence: 0.94,
    pattern:
      /\bright (?:\w{1,14} ){0,3}to (?:\w{1,14} ){0,3}(?:complain|(?:lodge|file|make|submit|bring|raise) (?:a |any )?(?:complaint|grievance))|\bdroit (?:\w{1,14} ){0,3}(?:de |d')(?:deposer|introduire|formuler|presenter|adresser) (?:une )?(?:plainte|reclamation)|\bderecho a (?:presentar|interponer|formular) (?:una )?(?:reclamacion|denuncia|queja)|\bdiritto di (?:proporre|presentare) (?:un )?reclamo|\brecht (?:om )?(?:een )?klacht|\bdireito de (?:apresentar|reclamar)/g,
  },
  {
    name: "contact-authority",
    needs: "claim",
    confidence: 0.85,
    pattern: pattern(
      `\\b(?:contact|appeal to|turn to|report|approach|refer|write to|reach)\\b[^.;]{0,70}(?:supervisory authorit|data protection authorit|information commissioner|privacy commissioner|data protection commission|attorney general|\\bcnil\\b)`,
    ),
    unless: /(?:representative|officer) (?:of|in)/,
  },
  { name: "lodge", needs: "claim", confidence: 0.85, pattern: /\blodge (?:a |any )?complaints?\b/g },
  {
    name: "beschwerde",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\bbeschwerde\w{0,8}\b[^.;]{0,200}(?:aufsicht|behorde|datenschutzbeauftragte|landesbeauftragte)|(?:aufsicht\w{0,3}behorde|landesbeauftragte|datenschutzbehorde)[^.;]{0,200}\b(?:beschwer|wenden)|\bbeschwerderecht\w{0,2}\b|\bart(?:ikel|\.)? ?77\b/g,
  },
  {
    name: "an-die-behorde",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\b(?:wenden|anrufen|anzurufen)\b[^.;]{0,60}(?:aufsicht|datenschutzbehorde|landesbeauftragte)|\bbei (?:der|einer) (?:\w{1,20} ){0,2}aufsichtsbehorde\b/g,
  },
  {
    name: "plainte",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:plaintes?|reclamations?|recours|reclamer|saisir|saisine|introduire|adresser)\b[^.;]{0,160}(?:\bcnil\b|autorite|commission nationale|\bapd\b|\bcommissa|prepose)|(?:\bcnil\b|autorites? de (?:controle|protection|surveillance)|commission nationale)[^.;]{0,120}\b(?:plainte|reclamation|saisir|recours)/g,
  },
  {
    name: "reclamacion",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:reclamacion(?:es)?|reclamar|denuncia|quejas?|reclamo|reclami|reclamac(?:ao|oes)|peticionar|peticao|queixas?|denunciar)\b[^.;]{0,160}(?:autoridad|agencia|\baepd\b|garante|autorita|\banpd\b|autoridade|\bcnpd\b|control)|(?:\bgarante\b|\baepd\b|\banpd\b)[^.;]{0,100}\b(?:reclam|denuncia|ricorso|peti)/g,
  },
  {
    name: "klacht",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\bklacht(?:en)?\b[^.;]{0,160}(?:autoriteit|toezichthoud|\bgba\b)|(?:autoriteit persoonsgegevens|toezichthoud)[^.;]{0,100}\bklacht/g,
  },
];

const fairness: readonly Omit<RightRule, "right">[] = [
  {
    name: "no-discrimination",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:discriminat\w{0,6}|retaliat\w{0,6})\b[^.;]{0,160}\b(?:exercis|rights?\b|request|because you|choices)|\b(?:exercis\w{0,4}|rights?)\b[^.;]{0,120}\b(?:discriminat\w{0,6}|retaliat\w{0,6})\b|\bnon-?discrimination\b|\bno discrimination\b/g,
    unless:
      /(?:race|racial|gender|religio|ethnic|employment|housing|protected class|equal opportunit|claims? of|potential) ?discriminat|discriminat\w{0,6}[^.]{0,20}(?:race|racial|gender|religio|harass)|harass|(?:policy|politique|combat\w{0,3}|lutte\w{0,2})[^.]{0,20}discriminat|discrimination policy/,
  },
  {
    name: "discrimination",
    needs: "right-word",
    confidence: 0.94,
    pattern: /\bdiscrimina(?:tion|toires?|cion|cao|zione)\b/g,
    unless: /rac(?:e|ial|ist)|sexe|harcel|genre|principio|principe/,
  },
  {
    name: "denied-service",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\b(?:deny (?:you )?(?:any )?(?:goods|services?)|different (?:price|level))[^.;]{0,120}\b(?:exercis|rights)|\bexercis\w{0,4}[^.;]{0,100}\b(?:deny (?:you )?(?:any )?(?:goods|services)|different price)/g,
  },
];

/** Taking consent back. */
export const withdrawConsentRules: readonly RightRule[] = withdraw.map((rule) => ({
  ...rule,
  right: "withdraw-consent",
}));
/** Complaining to an authority. */
export const complaintRules: readonly RightRule[] = complaint.map((rule) => ({ ...rule, right: "complaint" }));
/** No worse treatment for using rights. */
export const nonDiscriminationRules: readonly RightRule[] = fairness.map((rule) => ({
  ...rule,
  right: "non-discrimination",
}));
