// "Erledigt", in whatever words: gone, blocked, put right, handed over.
import { or, phrase, type ReplyRule } from "../reply-rule.ts";
import { notDone } from "./fulfilled.ts";

const kind = "fulfilled";

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
