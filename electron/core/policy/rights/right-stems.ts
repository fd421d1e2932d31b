// The words without which a sentence cannot speak of a right: the gate in front of the rules.
import type { Right } from "../../../shared/lists.ts";

/** Beginnings of words on folded text, parted by "|": long enough to be rare, short enough to begin every form of the word. */
export const rightStems: Readonly<Record<Right, string>> = {
  access:
    "access|acces|eigenauskunft|acesso|acced|aceder|copy|copies|copia|copie|review|view|inspect|consult|know|hold|held|auskunft|einsicht|einsehen|zugang|zugriff|abruf|inzage|inzien|bekijk|toegang|confirm|conferm|pieces|specific piec|request that we|request disclos|request the|requests for|download|see your|see what|see the|see all|see which|what |whether|existen|esisten|obtain|obtenir|obtener|ottener|obter|receive your|receive the|receive a|receive personal|receive all|receive infor|get a|get your|look at|right of|rights of|right to info|right to be inf|verify|check|visualiz|visualis|connaitre|conocer|conoscere|telecharg|descarg|find out|persoonsgegevens|data we|information we",
  rectification:
    "rectif|rettific|retific|corre|corrig|amend|updat|chang|edit|modif|revis|complet|supplement|adjust|berichtig|korrektur|korrigier|verbeter|ander|aktualisier|bearbeit|vervollstandig|aanpass|aan te pas|wijzig|bewerk|verwalt|aan te vul|mettre a jour|mise a jour|mettez a jour|actualiz|aggiorna|atualiz|alterar|integrazione|inaccura|fix ",
  erasure:
    "delet|eras|remov|destroy|purge|suppres|wipe|forg|oubli|olvido|oblio|vergess|vergetel|loschung|loschen|geloscht|losch|verwijder|wissen|wissing|gewist|effac|supprim|suprim|supres|cancel|elimin|borr|apaga|exclu|esquecimento|clos|terminat|deactivat|detrui",
  restriction:
    "restrict|limit|suspen|block|einschrank|einzuschrank|beperk|sperrung|verrouill|bloqueo|blocco|bloqueio|restreind|restring|restric|stop",
  portability:
    "portab|ubertragbar|datenubertrag|overdraagba|transferab|machine|maschinenles|lisible par|lectura mecanica|leitura automat|leggibile|to another|to a different|to other|to someone|to any other|to a new|recuper|transmettre|usable|structur|commonly used|strukturiert|gangig|estructurad|strutturat|estruturad|gestructureerd|export|download|ubermitt|ubertrag|aushandig|recuper",
  objection:
    "object|oppos|opor|oppor|opon|oposi|widersp|bezwaar|stop us|stop proc|stop using|cease|discontinue|refrain|prevent us|not to proc|not to use|to not proc|to not use|that you obj",
  "automated-decision": "automat|profiling",
  "withdraw-consent":
    "withdr|revok|revoc|revoq|revog|rescind|retract|retir|retrait|widerruf|widerzuruf|intrek|in te trek|herroep",
  complaint:
    "complain|grievanc|recourse|beschwer|plainte|reclam|recours|saisi|introduire|adresser|denuncia|queja|klacht|peti|queixa|lodg|authorit|aufsicht|datenschutzbehorde|landesbeauft|commissioner|commission nationale|attorney gen|data protection comm|dpc|ico|art. 77|artikel 77|art 77|ombuds|cnil|garante",
  "opt-out-marketing":
    "unsubscri|un-subscri|opt-out|opt out|opting out|opted out|opts out|opting-out|opts-out|stop |no longer|not wish|not want|not like|n't wish|n't want|not to rec|not to be|not to get|not to con|not to send|to not rec|not be contacted|not be sent|rather not|prefer not|choose not|elect not|request not|cease|decline|discontinue|refuse|mailing|e-mail list|email list|contact list|marketing list|distribution list|marketing pref|marketing ch|marketing sett|marketing cons|marketing comm|marketing e|promotional e|promotional m|object|withdr|turn off|turning off|not to process|commercial prosp|prospecting|abbestell|abmeld|austrag|auszutrag|abzumeld|abgemeld|kundig|werb|direktwerb|direktmarket|nutzerwerb|desabonn|desinscri|recevoir|oppos|refus|retir|exclu|desactiv|opon|oppor|opor|oposi|revoc|de baja|darse|darte|suscripcion|inscricao|assinatura|subscricao|descadastr|desinscrever|disiscri|iscrizione|recibir|receber|ricevere|afmeld|uitschrij|nieuwsbrief|aanbieding|reclame|publicidad|newsletter|notification|preferences",
  "opt-out-sale":
    "sell|sale|sold|opt-out|opt out|opting out|opted out|opting-out|vente|vendez|vendre|verkauf|venta|venda",
  "limit-sensitive": "sensitive",
  "third-party-disclosure":
    "to whom|list of|identit|names of|name of|name and|names and|which third|what third|empfanger|destinataire|direct market|categories of",
  "non-discrimination": "discrimina|retaliat|deny|different",
};
