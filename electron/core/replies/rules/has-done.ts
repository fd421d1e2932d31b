// "It is done", in whatever words: gone, blocked, put right, handed over. As careful as the other rules of its kind.
import { phrase, type ReplyRule } from "../reply-rule.ts";
import { notDone } from "./fulfilled.ts";

const kind = "fulfilled";

const or = (pattern: RegExp, more: string): RegExp => new RegExp(`${pattern.source}|${more}`);

const enNot = or(
  notDone.en,
  "\\b(?:your request (?:for|to)|asks?|need|needs|please (?:send|return|complete|fill|confirm)|form|part)\\b",
);
const enToo =
  "(?:(?:have|has|had|now|today|also|already|just|since|accordingly|this morning|duly|immediately|permanently|fully|hereby|been|gone ahead and) ){0,5}";

export const enDoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "en-block-set",
    pattern: phrase(
      `(?:we|i|we've|i've|team|colleague) ${enToo}(?:placed|put|set|added|applied|entered|recorded|registered|noted|activated|flagged) ~6 (?:block|stop|suppression|flag|marker|objection|opt-out|restriction|withdrawal|do-not-\\S{3,8}|exclusion|no longer (?:agree|consent|want|wish)|list)\\b`,
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-taken-down",
    pattern: phrase(
      "(?:your|the|all|any|every) ~8 (?:listing|record|entry|profile|page|photos?|pictures?|image|data|information|account|details|name|address|number|file) ~6 (?:has|have|was|were|is|are) ~4 (?:taken down|taken off|suppressed|blocked|pulled|withdrawn|struck off|unlisted|opted out|gone|deleted|erased|removed|no longer (?:visible|listed|published|stored|held|in (?:our|any)|on (?:our|any)|available))\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-no-longer-there",
    pattern: phrase(
      "(?:your|all|account|data|details|records?|profile|information) ~8 no longer (?:exists?|held|stored|on file|in (?:our|any of our)|with us)\\b|(?:that's|there) you (?:gone|removed|deleted|off)|you're (?:gone|out|off|removed|deleted)(?: now)? (?:from|of|our)",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-deletion-through",
    pattern: phrase(
      "(?:deletion|erasure|removal|correction|opt-out|objection|unsubscription|purge|closure and deletion) ~6 (?:is|was|has been|has) ~3 (?:through|done|finished|concluded|effective|gone through|taken (?:effect|place)|made|performed|carried out|executed|successful)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-put-right",
    pattern: phrase(
      `(?:we|i|we've|i've|team) ${enToo}(?:amended|corrected|rectified|fixed|changed|updated|put right|put ~2 right|put ~2 correct) ~10 (?:your|spelling|surname|name|address|details|records?|entry|date|number|throughout|data|information)\\b`,
    ),
    unless: or(enNot, "terms|privacy (?:policy|notice)"),
  },
  {
    kind,
    name: "en-copies-enclosed",
    isCopy: true,
    pattern: phrase(
      "(?:enclose|enclosing|attach|attaching|send|sending|provide|providing|supply|forward) ~4 (?:herewith|you|you with|the|a|all|with|copies|copy|here) ~8 (?:copy|copies|all|full|complete|response|data|information|records?|file|export|disclosure) ~12 (?:hold|held|about you|article 15|requested|asked|relating|concerning|request|entitled|your (?:personal )?data)\\b",
    ),
    unless: or(
      enNot,
      "\\b(?:proof|passport|identity|invoice|receipt|fee|terms|policy|instructions|must|able to|order to|before)\\b",
    ),
  },
  {
    kind,
    name: "en-list-below",
    isCopy: true,
    pattern: phrase(
      "(?:below|following|here (?:is|are)|attached (?:is|are)|attachment|find) ~8 (?:names|list|overview|categories|summary|data|information|details|recipients|third parties|file|archive|answers?) ~8 (?:access request|third parties|recipients|gave|hold|held|about you|disclosed|shared|you (?:asked|requested)|stored)\\b",
    ),
    unless: or(enNot, "\\b(?:proof|passport|identity|invoice|fee|terms|policy|must|need)\\b"),
  },
  {
    kind,
    name: "en-copy-downloadable",
    isCopy: true,
    pattern: phrase(
      "(?:copy|export|archive|download|data|file|information|report) ~10 (?:(?:is|are) (?:now )?(?:ready|waiting|available|attached|enclosed|prepared)|(?:can|may) (?:now )?be (?:downloaded|collected|retrieved|viewed))\\b",
    ),
    needs: /\byou\b|\byour\b/,
    unless: /\?$|\b(?:if|once|when|after|not|cannot|form|invoice|order|will|should|would|privacy (?:policy|notice))\b/,
  },
  {
    kind,
    name: "en-you-off",
    pattern:
      /\byou(?:'ve| have| are|'re) (?:(?:now|been|already|successfully) ){0,3}(?:removed|taken off|unsubscribed|opted out|deleted|erased|struck) (?:from |off )?(?:\S+ ){0,3}(?:lists?|database|mailings?|files?|systems?|records|books|communications)\b/,
    unless: enNot,
  },
  {
    kind,
    name: "en-attached-yours",
    isCopy: true,
    pattern: phrase(
      "(?:attached|enclosed) (?:is|are|you'll find|you will find|please find|find) ~14 (?:your ~3 (?:data|account|records|orders|information|history|file|details)|everything (?:we|i))\\b|(?:everything|all) (?:that )?(?:we|i)(?:'ve| have)? (?:got|hold|have) ~3 (?:attached|enclosed)",
    ),
    unless: or(
      enNot,
      "\\b(?:proof|passport|identity|invoice|receipt|fee|terms|policy|instructions|must|decision|order confirmation)\\b",
    ),
  },
  {
    kind,
    name: "en-history",
    pattern: phrase(
      "(?:account|data|profile|record|entry|listing|everything) ~6 (?:is|are) (?:now )?(?:history|no more)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-moved-over",
    pattern: phrase(
      "(?:your ~6 (?:data|files?|photos?|records?|history|playlists?|messages) ~4|(?:data|file|it) ~1 (?:has|have) (?:been )?)(?:went|gone|sent|transferred|transmitted|handed over|moved) ~3 to (?:your|the) (?:new|other|chosen)\\b",
    ),
    unless: enNot,
  },
  {
    kind,
    name: "en-restricted",
    pattern: phrase(
      "(?:have|has|been|'ve) (?:now |been |today )?(?:restricted|blocked|locked|frozen) ~3 (?:it|processing|use|access|your data|data|entry)\\b",
    ),
    needs: /dispute|accuracy|process|restrict|nobody|asked|request/,
    unless: /\?$|\b(?:not|will|if|password|log ?in|suspicious|security)\b/,
  },
  {
    kind,
    name: "en-done-at-once",
    pattern: /^(?:hi,? |hello,? )?(?:all )?done(?: and dusted)?(?:[,.!]| -)/,
    unless: or(notDone.en, "part"),
  },
  {
    kind,
    name: "en-all-done",
    pattern:
      /^(?:hi,? |hello,? )?(?:ok(?:ay)?,? |right,? |yes,? )?(?:(?:it is|it's|it was|that's|that is|this is|this has been|that has been|everything(?: is| has been|'s)|all) (?:now |all |been )?)(?:complete|done|sorted|taken care of|deleted|erased|removed|gone|wiped)\b/,
    unless: or(notDone.en, "part"),
  },
];

const deToo = "(?:wurde|wurden|ist|sind|hab|habe|haben|hat)";
export const deDoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "de-plainly-gone",
    pattern: phrase(
      `(?:hab|habe|haben|wurde|wurden|sind|ist) ~8 (?:alles|sie|dich|ihre?\\S?|deine?\\S?|konto|daten|adresse|eintrag|profil) ~8 (?:rausgeschmissen|rausgenommen|rausgeworfen|herausgenommen|ausgetragen|gestrichen|getilgt|geloscht|entfernt|vernichtet|bereinigt|raus|(?<=\\b(?:alles|ist|sind|nun|jetzt|auch|schon|komplett|ganz) )weg)\\b|(?:alles|sie|ihre?\\S?|deine?\\S?|konto|daten|adresse|eintrag|profil) ~8 ${deToo} ~6 (?:rausgeschmissen|rausgenommen|rausgeworfen|herausgenommen|ausgetragen|gestrichen|getilgt|geloscht|entfernt|vernichtet|bereinigt|raus|(?<=\\b(?:alles|ist|sind|nun|jetzt|auch|schon|komplett|ganz) )weg)\\b|(?:bild|foto|eintrag|name|beitrag|profil) ~6 (?:(?:von|aus|vom) ~4 genommen|entfernt|geloscht)\\b`,
    ),
    unless: notDone.de,
  },
  {
    kind,
    name: "de-nowhere-now",
    pattern: phrase(
      "(?:steh(?:st|en)|tauch(?:st|en)|bist|sind|gibt es|existier(?:t|en)|finde(?:n|t) sich) ~8 (?:nirgends mehr|nirgendwo mehr|nicht mehr (?:in unser\\S{0,2}|bei uns|auf unser\\S{0,2}|im verteiler|in der|auf der)|nicht mehr$|nichts mehr)",
    ),
    unless: /\?$|\b(?:wenn|falls|sobald|aber|jedoch|allerdings|ausser|bis auf|nur|werden|wird|kunde|kundin)\b/,
  },
  {
    kind,
    name: "de-answer-given",
    isCopy: true,
    pattern: phrase(
      "(?:erteilen|erteile|geben|ubermitteln|ubersenden|uberlassen|senden|schicken|stellen) (?:wir |ich )?(?:ihnen|dir) ~8 (?:nachstehende|folgende|beantragte|gewunschte|vollstandige|nachfolgende|erbetene|angeforderte|verlangte) ~4 (?:auskunft|kopie|daten|informationen|ubersicht|aufstellung|datei)\\b|(?:auskunft|datenkopie|kopie|datei|daten|export|aufstellung|datenubersicht) ~8 (?:hangt|hangen|liegt|liegen|findest du|finden sie|ist|sind) ~6 (?:an\\b|an dieser|anhang|anlage|bei\\b|beigefugt|angehangt|bereit|anbei|beigelegt)",
    ),
    needs: [
      /ihn|ihr|dir\b|dein|sie\b|gewunscht|beantragt|angefordert/,
      /auskunft|gewunscht|beantragt|angefordert|verlangt|erbeten|gespeichert|personenbezogen|datei|kopie/,
    ],
    unless: or(
      notDone.de,
      "\\b(?:teil\\S{0,8}|vorab|zunachst|formular\\S{0,3}|\\S{0,9}ausweis\\S{0,6}|rechnung\\S{0,2}|bestellung|bitte|benotigen|datenschutzerklarung|datenschutzhinweise|vordruck|rechnung|gebuhr|aussehen)\\b",
    ),
  },
  {
    kind,
    name: "de-block-set",
    pattern: phrase(
      "(?:haben|habe|hab|wurde|wurden|ist|sind) ~12 (?:gesperrt|eingeschrankt|eingestellt|vermerkt|beachtet|berucksichtigt|hinterlegt|eingetragen|gestoppt|umgesetzt|notiert|beendet)\\b",
    ),
    needs: [
      /werb|newsletter|widerspr|widerruf|einwilligung|verarbeitung|sperr|opt-out|zusendung/,
      /\b(?:ihr\S{0,2}|sie|dein\S{0,2}|dich|dir|ihnen)\b/,
    ],
    unless: or(notDone.de, "\\banfrage\\b|\\bvorgang\\b"),
  },
  {
    kind,
    name: "de-put-right",
    pattern: phrase(
      "(?:ist|sind|wurde|wurden|haben|habe|hab|stimmt) ~10 (?:korrigiert|berichtigt|geandert|richtiggestellt|verbessert|angepasst|aktualisiert|uberall richtig|jetzt richtig)\\b",
    ),
    needs: /name|adresse|anschrift|nummer|daten|schreibweise|geburtsdatum|eintrag|angabe/,
    unless: or(notDone.de, "datenschutzerklarung|agb|bedingungen|passwort|preise"),
  },
  {
    kind,
    name: "de-confirm-deletion",
    pattern: phrase(
      "bestatig(?:e|en|t)\\b ~12 (?:durchgefuhrte|erfolgte|vollstandige|vollzogene|endgultige|vorgenommene|ausgefuhrte|abgeschlossene)\\S? ~3 (?:loschung|entfernung|berichtigung|sperrung|vernichtung|einschrankung)\\b",
    ),
    unless: notDone.de,
  },
  {
    kind,
    name: "de-nothing-left",
    pattern: phrase(
      "(?:bereinigung|loschung|entfernung) ~8 (?:ist|sind|wurde) ~3 (?:abgeschlossen|durch|beendet|fertig|komplett)\\b|(?:nichts|keine \\S{0,20}daten) mehr (?:vorhanden|gespeichert|da|hinterlegt|von (?:ihnen|dir)|uber (?:sie|dich)|zu (?:ihnen|ihrer person|dir))",
    ),
    unless: notDone.de,
  },
  {
    kind,
    name: "de-attached-yours",
    isCopy: true,
    pattern: phrase(
      "(?:angehangt|beigefugt|anbei|im anhang|in der anlage|beiliegend) ~12 (?:dein|deine|deinen|ihre?n?) ~2 \\S{0,16}(?:daten|bestellungen|angaben|akte|informationen)\\b",
    ),
    unless: or(
      notDone.de,
      "\\b(?:formular\\S{0,3}|\\S{0,9}ausweis\\S{0,6}|bitte|benotigen|vordruck|rechnung|gebuhr|informationen (?:zum|zur|uber)|bescheid|vertrag\\S{0,9})\\b",
    ),
  },
  {
    kind,
    name: "de-history",
    pattern: phrase(
      "(?:konto|account|profil|eintrag|daten|alles) ~4 (?:ist|sind) (?:jetzt |nun )?geschichte\\b|(?:abgemeldet|ausgetragen|gestrichen|entfernt) ~6 (?:verteilern?|listen?|newsletter)\\b|(?:verteilern?|listen?|newsletter) ~3 (?:abgemeldet|ausgetragen|gestrichen|entfernt)\\b",
    ),
    needs: /\b(?:ist|sind|haben|habe|wurden?|bist)\b/,
    unless: notDone.de,
  },
  {
    kind,
    name: "de-entered",
    pattern: phrase(
      "(?:berichtigung|korrektur|anderung) ~8 (?:wurde|ist|haben wir) ~6 (?:nachgetragen|ubernommen|eingetragen|vollzogen|vorgenommen|durchgefuhrt)\\b|melden vollzug",
    ),
    unless: or(notDone.de, "abonnement|bestellung|lieferadresse"),
  },
  {
    kind,
    name: "de-all-done",
    pattern:
      /^(?:so,? |ok,? |ja,? |hallo,? )?(?:(?:ist |alles |schon |hiermit )?(?:erledigt|geloscht|gemacht|raus)\b(?! (?:wird|werden|sie|dann))|(?:das|es|alles) (?:ist |hab ich |habe ich |haben wir )(?:jetzt |nun |hiermit |soeben |bereits |schon )?(?:erledigt|gemacht|geloscht|weg|raus)\b)/,
    unless: notDone.de,
  },
];

export const frDoneRules: readonly ReplyRule[] = [
  {
    kind,
    name: "fr-all-done",
    pattern:
      /^(?:bonjour,? )?(?:voila,? |oui,? )?(?:c'est (?:maintenant |desormais |bien )?(?:fait|regle|supprime|efface|bon, (?:on|nous|j'ai|c'est))|le necessaire a (?:bien )?ete (?:fait|effectue)|j'ai (?:bien )?fait le necessaire|nous avons (?:bien )?fait le necessaire|on a tout (?:supprime|efface|enleve|retire))\b/,
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-no-longer-there",
    pattern: phrase(
      "(?:vous|tu|votre (?:nom|adresse|compte)|vos (?:coordonnees|donnees)|ton (?:compte|nom)) n'existe(?:nt)? (?:donc )?plus\\b|(?:vous|tu|votre (?:nom|adresse|compte)|vos (?:coordonnees|donnees)|ton (?:compte|nom)) (?:ne |n')(?:figur|appara|exist|etes|es)\\S{0,6} plus (?:dans|sur|chez|du tout)|(?:ne |n')(?:detenons|conservons|disposons) (?:donc |desormais )?plus ~3 (?:aucune|rien)",
    ),
    unless: /\?$|\bsi\b|\bsauf\b|hormis|exception|mais|condition|\bfois\b|pensons|verifi/,
  },
  {
    kind,
    name: "fr-handed-over",
    isCopy: true,
    pattern: phrase(
      "(?:communiquer|transmettre|adresser|remettre|envoyer|faire parvenir|trouverez|trouveras|communiquons|adressons|transmettons|joins|joignons|envoie|envoyons|voici) ~8 (?:ensemble|totalite|integralite|copie|liste|releve|archive|donnees|informations|fichier|export|toutes) ~12 (?:vous concernant|a votre sujet|detenons|disposons|demandees?|vos donnees|sur vous|vous avez demande|te concernant|a caractere personnel|votre dossier|personnelles)\\b",
    ),
    unless: or(
      notDone.fr,
      "\\b(?:formulaire|partie|partielle\\S{0,4}|merci de|veuillez|identite|politique|devez|besoin|afin|pour (?:pouvoir|vous))\\b",
    ),
  },
  {
    kind,
    name: "fr-archive-ready",
    isCopy: true,
    pattern: phrase(
      "(?:archive|copie|export|fichier|donnees) ~6 (?:est|sont) ~2 (?:prete?s?|disponibles?|jointe?s?|ci-jointe?s?|telechargeables?)\\b",
    ),
    needs: /\b(?:ton|ta|tes|votre|vos|vous|tu)\b/,
    unless: /\?$|\b(?:si|quand|lorsque|des que|sera|formulaire|facture|politique|partie|pas|mais|sauf)\b/,
  },
  {
    kind,
    name: "fr-confirm-erasure",
    pattern: phrase(
      "confirm(?:er|ons|e|ant)\\b ~10 (?:suppression|effacement|cloture|rectification|desinscription|destruction) ~8 (?:donnees|compte|coordonnees|informations|adresse|fichiers?)\\b",
    ),
    unless: or(notDone.fr, "veuillez|merci de|pouvez|pourriez|demande de|afin de|pour"),
  },
  {
    kind,
    name: "fr-taken-off",
    pattern: phrase(
      "(?:a|ont|avons|est|sont|ai) ~3 (?:ete )?(?:bien )?(?:otee?s?|enlevee?s?|retiree?s?|supprimee?s?|effacee?s?|radiee?s?|bloquee?s?|neutralisee?s?|opposee?s?) ~4 (?:de|du|des|dans|sur|vos|votre|nos|toutes)\\b|(?:retrait|opposition|rectification|demande) ~3 (?:est|a (?:bien )?ete) (?:bien )?(?:prise? en compte|appliquee?|effective?|effectuee?) et\\b",
    ),
    needs: /\b(?:votre|vos|vous|ton|tes|toutes?)\b/,
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-vanished",
    pattern: phrase(
      "(?:compte|donnees|coordonnees|profil|fiche|informations?) ~10 (?:ont|a) (?:bien |definitivement )?disparu\\b",
    ),
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-joined-yours",
    isCopy: true,
    pattern: phrase(
      "(?:jointe?s?|ci-jointe?s?|piece jointe|annexe) ~10 (?:vos|tes|votre|ton) ~2 (?:donnees|commandes|informations|dossier|historique|coordonnees)\\b",
    ),
    unless: or(notDone.fr, "\\b(?:formulaire|merci de|veuillez|identite|politique|devez|facture)\\b"),
  },
  {
    kind,
    name: "fr-off-lists",
    pattern: phrase("(?:etes|es) ~2 (?:desabonnee?|desinscrite?|retiree?|radiee?|rayee?) ~3 (?:de|du|des)\\b"),
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-mistake-repaired",
    pattern: phrase(
      "(?:erreur|faute|inexactitude|coquille) ~8 (?:est|a ete|a bien ete) (?:desormais |maintenant )?(?:reparee?|corrigee?|rectifiee?)\\b",
    ),
    unless: notDone.fr,
  },
  {
    kind,
    name: "fr-put-right",
    pattern: phrase(
      "(?:nouvelle?|bonne?|votre|vos|l'orthographe|adresse|nom|date) ~8 (?:figure(?:nt)? desormais|a (?:bien )?ete (?:corrigee?|rectifiee?|modifiee?|mise? a jour)|est (?:desormais|maintenant) (?:correcte?|a jour|corrigee?|rectifiee?))\\b",
    ),
    unless: or(notDone.fr, "politique|conditions|mot de passe|tarifs"),
  },
];
