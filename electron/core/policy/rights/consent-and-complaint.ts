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
      /\b(?:withdr[ae]w(?:al|ing|n)?|revok(?:e|ed|ing)|revocation|rescind(?:ing)?|retract(?:ing)?) [^;]{0,60}?\b(?:consents?|permission|authori[sz]ation)\b|\bconsents?\b[^;]{0,110}?\b(?:withdr[ae]w(?:al|ing|n)?|revok(?:e|ed|ing)|be rescinded)\b/g,
    unless: /(?:parents?|guardians?) (?:may|can)|without (?:your )?consent/,
  },
  { name: "withdraw-it", needs: "claim", confidence: 0.85, pattern: /\bwithdraw (?:it|them|this|that) at any time\b/g },
  {
    name: "einwilligung",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:einwilligung|zustimmung|einverstandnis)[^;]{0,210}?\bwider(?:ruf|zuruf)|\bwider(?:ruf|zuruf)[^;]{0,130}?\b(?:einwilligung|zustimmung|einverstandnis)/g,
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
      /\b(?:retir(?:er|ez|e)|retrait|revo(?:quer|cation|quez)|retract(?:er|ation)) [^;]{0,60}?\bconsentement|\bconsentement\b[^;]{0,120}?\b(?:retir(?:er|e)|retrait|revo(?:quer|cation)|retract(?:er|ation))\b/g,
  },
  {
    name: "consentimiento",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:retir(?:ar|ada)|revo(?:car|cacion|carlo|gar|gacao|que)|revoc(?:are|a|ato))\b[^;]{0,70}?\b(?:consentimiento|consentimento|consenso|autorizacion)|\b(?:consentimiento|consentimento|consenso)\b[^;]{0,120}?\b(?:retir(?:ar|ada|arlo)|revo(?:car\w{0,2}|cacion|gar|gacao|gado)|revoc(?:are|arlo|a|ato))\b/g,
  },
  {
    name: "toestemming",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\btoestemming\b[^;]{0,120}?\b(?:in ?(?:te )?trek|intrek|herroep)|\b(?:intrek|in te trekken|herroep)[^;]{0,64}?\btoestemming/g,
  },
];

const complaint: readonly Omit<RightRule, "right">[] = [
  {
    name: "complain-to-authority",
    needs: "nothing",
    confidence: 0.95,
    pattern: pattern(`\\b(?:complain(?:t|ts|ing)?|grievance|recourse)\\b[^;]{0,160}${authorities}`),
    unless: /copyright|infring|court|we (?:will|may|shall) (?:cooperate|refer)/,
  },
  {
    name: "authority-complaint",
    needs: "claim",
    confidence: 0.93,
    pattern: pattern(`${authorities}[^;]{0,120}?\\b(?:complain(?:t|ts)?|lodg(?:e|ing))\\b`),
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
    stems: "supervis|data prot|information comm|privacy comm|attorney|cnil",
    needs: "claim",
    confidence: 0.85,
    pattern: pattern(
      `\\b(?:contact|appeal to|turn to|report|approach|refer|write to|reach|raise)\\b[^;]{0,70}?(?:supervisory authorit|data protection authorit|information commissioner|privacy commissioner|data protection commission|attorney general|\\bcnil\\b)`,
    ),
    unless: /(?:representative|officer) (?:of|in)/,
  },
  {
    // Turning to an authority, where the word for a complaint is not said.
    name: "to-the-authority",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\b(?:contacter|tourner vers|rapprocher de|vous adresser|acudir|dirigir\w{0,3}|contactar|rivolger\w{0,2}|ricorrere|contact op\w{0,5}|wenden|richten|terecht)\b[^;]{0,70}?\b(?:cnil|aepd|agencia espanola|autoridad de control|garante|autorita di controllo|cnpd|anpd|privacycommissie|gegevensbeschermingsautoriteit|autoriteit persoonsgegevens|datenschutzaufsicht\w{0,8}|autorite de (?:controle|protection))\b/g,
  },
  {
    name: "lodge",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\blodge (?:a |any )?complaints?\b|\bproporre (?:un )?reclamo\b|\b(?:presentar|interponer) (?:una )?reclamacion\b|\bintroduire (?:une )?(?:plainte|reclamation)\b|\bapresentar (?:uma )?reclamacao\b|\b(?:presentar|interponer|formular)\b[^;]{0,80}?\b(?:quejas?|reclamaciones)\b|\bbeschwerde (?:ein(?:zu)?legen|ein(?:zu)?reichen)\b/g,
  },
  {
    name: "beschwerde",
    stems: "beschwer|aufsicht|landesbeauft|datenschutzbeh|art",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\bbeschwer[^;]{0,208}?(?:aufsicht|behorde|datenschutzbeauftragte|landesbeauftragte)|(?:aufsichts?behorde|landesbeauftragte|datenschutzbehorde)[^;]{0,200}?\b(?:beschwer|wenden)|\bbeschwerderecht\w{0,2}\b|\bart(?:ikel|\.)? ?77\b/g,
  },
  {
    name: "an-die-behorde",
    needs: "claim",
    confidence: 0.85,
    pattern:
      /\b(?:wenden|anrufen|anzurufen)\b[^;]{0,60}?(?:aufsicht|datenschutzbehorde|landesbeauftragte)|\ban (?:den|die|das|eine|ihre?n?) (?:\w{1,20} ){0,3}(?:aufsichtsbehorde|datenschutzbehorde|datenschutzaufsichtsbehorde\w{0,3}|landesbeauftragten?|landesdatenschutzbeauftragten?|bundesbeauftragten?|datenschutzkommission|datenschutz- und offentlichkeitsbeauftragten?)\b[^;]{0,60}?\bwenden|\bbei (?:der|einer) (?:\w{1,20} ){0,2}aufsichtsbehorde\b/g,
  },
  {
    name: "plainte",
    stems: "plainte|reclam|recours|sais|introduire|adresser",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:plaintes?|reclamations?|recours|reclamer|saisir|saisine|introduire|adresser)\b[^;]{0,160}?(?:\bcnil\b|autorite|commission nationale|\bapd\b|\bcommissa|prepose)|(?:\bcnil\b|autorites? de (?:controle|protection|surveillance)|commission nationale)[^;]{0,120}?\b(?:plainte|reclamation|saisir|recours)/g,
  },
  {
    name: "reclamacion",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:reclam|denuncia|queja|peticionar|peticao|queixa)[^;]{0,166}?(?:autoridad|agencia|\baepd\b|garante|autorita|\banpd\b|autoridade|\bcnpd\b|control)|(?:\bgarante\b|\baepd\b|\banpd\b)[^;]{0,100}?\b(?:reclam|denuncia|ricorso|peti)/g,
  },
  {
    name: "klacht",
    stems: "klacht",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\bklacht[^;]{0,160}?(?:autoriteit|toezichthoud|\bgba\b)|(?:autoriteit persoonsgegevens|toezichthoud)[^;]{0,100}?\bklacht/g,
  },
];

const fairness: readonly Omit<RightRule, "right">[] = [
  {
    name: "no-discrimination",
    needs: "nothing",
    confidence: 0.95,
    pattern:
      /\b(?:discriminat|retaliat)[^;]{0,165}?\b(?:exercis|rights?\b|request|because you|choices)|\b(?:exercis|rights?\b)[^;]{0,124}?\b(?:discriminat|retaliat)|\bnon-?discrimination\b|\bno discrimination\b/g,
    unless:
      /(?:race|racial|gender|religio|ethnic|employment|housing|protected class|equal opportunit|claims? of|potential) ?discriminat|discriminat[^.]{0,25}(?:race|racial|gender|religio|harass)|harass|(?:policy|politique|combat|lutte)[^.]{0,22}discriminat|discrimination policy/,
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
      /\b(?:deny (?:you )?(?:any )?(?:goods|services?)|different (?:price|level))[^;]{0,120}?\b(?:exercis|rights)|\bexercis\w{0,4}[^;]{0,100}?\b(?:deny (?:you )?(?:any )?(?:goods|services)|different price)/g,
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
