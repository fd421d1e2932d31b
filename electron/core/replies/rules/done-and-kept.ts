// Two halves of an answer in part: what was done or given, and what is kept or held back beside it.
import type { ReplyLanguage } from "../detect-reply-language.ts";

type ByLanguage = Readonly<Record<ReplyLanguage, RegExp>>;

/** Something of the person's is no more, in one clause: it need not be all of it. */
export const erases: ByLanguage = {
  en: /\b(?:able to (?:delete|erase|remove)|(?:have|has|'ve|been|was|were|are|is|that's|all|now|today) (?:\S+ ){0,4}(?:deleted|erased|removed|wiped|purged|gone|taken (?:down|off)|destroyed|anonymi[sz]ed|stopped|unsubscribed|opted out|(?:switched|turned) off|disabled)|account (?:\S+ ){0,4}closed|(?<=^|: )(?:removed|deleted|erased|closed|unsubscribed)(?=\.?$)|(?:deleted|erased|removed|wiped|stopped) (?:\S+ ){0,2}(?:your|the|all)|(?:marketing|newsletter|profile|account|photos?) (?:\S+ ){0,4}(?:gone|deleted|off|closed)|complied with (?:\S+ ){0,3}(?:first|your request (?:in|for|to)))\b/,
  de: /\b(?:(?:haben|habe|hab|wurden?|sind|ist) (?:\S+ ){0,12}(?:geloscht|entfernt|vernichtet|anonymisiert|raus|weg|gestrichen|ausgetragen|abgemeldet|abbestellt|abgestellt|gesperrt)|(?:konto|account|zugang|profil) (?:\S+ ){0,6}(?:geschlossen|beendet)|(?<=^|: )(?:geloscht|entfernt|gesperrt|abgemeldet)(?=\.?$)|gibt es (?:\S+ ){0,4}nicht mehr|(?:geloscht|entfernt|vernichtet|anonymisiert) (?:haben|wurden?|worden|sind|ist))\b/,
  fr: /\b(?:(?:est|sont|avons|ai|on a|a|ont) (?:\S+ ){0,5}(?:supprimee?s?|effacee?s?|detruite?s?|retiree?s?|anonymisee?s?|desinscrite?|desabonnee?)|compte (?:\S+ ){0,4}(?:fermee?|cloturee?)|(?:profil|compte|photos?|donnees|fiche|adresse) (?:supprimee?s?|effacee?s?|anonymisee?s?|fermee?)(?=\.?$)|fait droit|procede (?:a la|a votre|a l') ?(?:suppression|effacement|cloture|desinscription|desabonnement))\b/,
};

/** Something of the person's was handed over, in one clause. */
export const hands: ByLanguage = {
  en: /\b(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)|herewith|here (?:is|are)|(?<!\byou )(?:have|has|been|(?<!\byou)'ve) (?:\S+ ){0,3}(?:provided|sent|supplied|disclosed)(?! by you)|(?:copy|copies|here (?:is|are)) (?:\S+ ){0,6}(?:data|information|records?|file))\b/,
  de: /\b(?:anbei|anhang|anlage|beigefugt\w*|beiliegend\w*|(?:ubersenden|ubermitteln|senden|schicken|erhalten|uberlassen) (?:\S+ ){0,6}(?:auszug|kopie|ubersicht|auskunft|\w*daten|unterlagen|informationen|aufstellung))\b/,
  fr: /\b(?:ci-jointe?s?|piece jointe|en annexe|trouver(?:ez)?|voici|(?:adressons|transmettons|communiquons|joignons|envoyons) (?:\S+ ){0,6}(?:copie|donnees|documents|informations|releve))\b/,
};

/** What makes of a clause of the above something that did not happen, or has not happened yet. */
export const didNot: ByLanguage = {
  en: /\b(?:not|n't|cannot|never|will|shall|would|could|to be|refus\w+|declin\w+|request(?:ed)? (?:that|to)|asked|want\w*|wish\w*|form|policy|notice|if|once|unless|until|when|requests? for|you (?:have )?(?:deleted|closed)|automatically|decision|leaflet|reasons|explanation|power of attorney|case|ticket|complaint)\b|\?$/,
  de: /\b(?:nicht (?!mehr)|keine?\w{0,2}|werden|wird|konnen|kann|sollen|soll|mussen|wenn|falls|sobald|nach ablauf|formular\w*|vordruck|datenschutz(?:erklarung|hinweise)|mochten|wunschen|beantragt|verlangt|erst|automatisch|bescheid|merkblatt|vollmacht|begrundung|stellungnahme|rechtsbehelf\w*|eingang|schreiben (?:haben|vom))\b|\?$/,
  fr: /\b(?:ne|n'\w+|pas|sera|seront|serait|peut|peuvent|formulaire|politique|si|lorsque|des que|une fois|souhaite\w*|demandez|demandiez|etre|doit|doivent|ensuite|automatiquement|decision|motifs|pouvoir|piece d'identite)\b|\?$/,
};

/** Where one clause ends and another begins. */
export const clauseEnd =
  /[;:,!] | - |\b(?:but|however|while|whereas|although|though|aber|jedoch|allerdings|dagegen|hingegen|wahrend|mais|toutefois|cependant|par contre|en revanche|tandis que)\b/;

/** Something of the person's is kept. */
export const retains: ByLanguage = {
  en: /\b(?:(?:retain|retained|retaining|(?<!please )keep|kept|keeping|preserve|archived|remains?|hold on to|stays?) (?:\S+ ){0,10}(?:data|records?|invoices?|information|details|years?|months?|law|legal|legally|tax|taxman|documents?|until|history|correspondence|purposes|reasons|accounts?|order|orders|file|period|books|locked|blocked)\b|(?:data|records?|invoices?|information|details|documents?|history|copies|order|transactions?|payments?|contract|policy|account) (?:\S+ ){0,8}(?:retained|kept|archived|preserved|remains?|stays?)\b|not (?:be |been )?(?:\S+ )?(?:deleted|erased|removed)|(?:cannot|can't|unable to|(?:is|was|are|were)n't able to|not able to|could not|not allowed to|may not|won't) (?:\S+ ){0,3}(?:delete|erase|remove|close|get rid of|destroy|wipe|part with)|(?:must|has to|have to|needs? to) (?:\S+ ){0,2}(?:stay|remain)|(?:have|need|obliged|required) to (?:keep|retain|hold|store|preserve)|hold(?:ing)? on to|hang(?:ing)? on to|(?:the rest|remainder) is (?:\S+ )?(?:needed|required)|haven't got round to|exempt)/,
  de: /\b(?:aufbewahr\w*|aufzubewahren|(?:bleib(?:en|t)|verbleib(?:en|t)) (?:\S+ ){0,8}(?:gespeichert|erhalten|bestehen|gesperrt|archiviert|bei uns|im system)|weiterhin (?:\S+ ){0,3}(?:gespeichert|verarbeitet|vorgehalten)|nicht (?:\S+ ){0,3}(?:geloscht|loschen|entfernt|entfernen|vernichten)|vorgehalten|archiviert|(?:heben|bewahren|behalten|halten) (?:wir|ich) (?:\S+ ){0,8}(?:auf|vor|jahre?|noch|weiter\w*)|lassen (?:wir|ich) (?:\S+ ){0,5}(?:bestehen|stehen|drin|aktiv|offen)|(?:muss|mussen|durfen|haben) (?:\S+ ){0,12}(?:bleiben|verbleiben|behalten|speichern|aufheben|vorhalten)|(?:speichern|behalten|gespeichert) (?:\S+ ){0,8}(?:jahre|frist|pflicht|gesetz\w*|steuer\w*))\b/,
  fr: /\b(?:(?:conserv|gard|archiv)\w+ (?:\S+ ){0,10}(?:ans|annees|mois|obligations?|loi|legal\w*|fiscal\w*|comptab\w*|factures?|donnees|pieces|documents|terme|prescription)|(?:factures?|donnees|pieces|documents|informations|contrat|elles|ils) (?:\S+ ){0,8}(?:conserv|gard|archiv)\w+|(?:sont|seront|restent) (?:\S+ )?gardee?s?|(?:impose|oblige)\w* (?:\S+ ){0,4}(?:garder|conserver)|ne (?:peuvent|peut|pouvons|sont|seront) (?:\S+ ){0,7}(?:supprim\w+|effac\w+)|n'(?:a|ont) (?:\S+ ){0,2}pas (?:\S+ ){0,2}(?:supprim\w+|effac\w+)|ne (?:l[ae]s? )?ser(?:a|ont) (?:\S+ )?qu(?:e|'\S+)|(?:compte|dossier|profil|donnees) (?:\S+ ){0,3}rest\w+ (?:\S+ )?(?:ouvert|acti|en place|accessible|visible|en ligne)\w*|(?:doit|doivent|devons|tenus? de|oblige\w*) (?:\S+ ){0,3}(?:garder|conserver|rester|etre (?:gardee?s?|conservee?s?)))\b/,
};

/** Something of the person's is held back. */
export const withholds: ByLanguage = {
  en: /\b(?:withheld|withhold\w*|redact\w*|(?:blacked|blanked|left|crossed|taken) out(?! of (?:\S+ ){0,2}(?:systems?|databases?|lists?|files|records))|omitted|denied|declined|refused|rejected|not (?:mine|ours) to|obscured|exempt\w*|privileged|(?:not|n't|cannot|unable to|not able to) (?:be |been )?(?:\S+ ){0,2}(?:includ\w+|provid\w+|disclos\w+|shar\w+|releas\w+|hand\w* over|enclos\w+|delet\w+|eras\w+|remov\w+))\b/,
  de: /\b(?:geschwarzt|unkenntlich|zuruckgehalten|vorenthalten|ausgespart|ausgelassen|weggelassen|herausgenommen|entnommen|lehnen (?:\S+ ){0,6}ab|abgelehnt|zuruckgewiesen|bekommen sie (?:\S+ )?nicht|(?:keine|nicht) (?:\S+ ){0,2}(?:angaben|auskunft|enthalten|beigefugt|herausgeben|herausgegeben|mitteilen|mitgeteilt|ubermitteln|ubermittelt|offenlegen|offengelegt|umfasst|herausgabe|geloscht|loschen))\b/,
  fr: /\b(?:refus\w+|rejet\w+|retiree?s? (?:les|des|certain)|laissee?s? de cote|pas (?:\S+ )?communicables?|occulte\w*|masque\w*|noirci\w*|caviarde\w*|(?:ne|n') ?(?:\S+ ){0,7}(?:communiqu\w+|transmi\w+|transmettre|fourni\w*|joint\w*|remis\w*|remettre|inclu\w*|divulgu\w*|delivr\w*|partag\w*|joindre|donn\w*|envoy\w*|accessibles?|figur\w*|repris\w*|compren\w*|contien\w*|supprim\w+|effac\w+))\b/,
};
