// German: what the person's own mailbox says of letters, and the copies that lie in it.
export const mailbox = {
  copy: {
    wanted: "Eine Kopie für Ihren Ordner „Gesendet“ ist noch zu machen.",
    retrying:
      "Eine Kopie im Ordner „Gesendet“ ließ sich noch nicht machen; es wird von selbst wieder versucht. {{what}}",
    made: "Eine Kopie liegt in „{{folder}}“ Ihres Postfachs.",
    found: "Ihr Anbieter hat eine Kopie in „{{folder}}“ Ihres Postfachs gelegt.",
    failed: "Eine Kopie im Ordner „Gesendet“ ließ sich nicht machen. {{what}}",
    apart: "Der Brief selbst ist davon nicht berührt.",
    again: "Kopie noch einmal versuchen",
  },
  look: {
    button: "In meinem Postfach nachsehen",
    looking: "Sieht nach …",
    hint: "Sucht per IMAP den Brief unter Ihren gesendeten Mails und einen Bericht, dass er zurückkam. Dort wird nichts verändert.",
    at: "Nachgesehen am {{at}}.",
    found: {
      nothing:
        "Weder der Brief noch ein Bericht über ihn wurde gefunden. Das beweist nichts: Er kann trotzdem hinausgegangen sein.",
      "own-copy": "Der Brief wurde gefunden, aber diese Kopie hat Rightsdesk selbst hingelegt. Das beweist nichts.",
      "in-sent":
        "Der Brief wurde unter Ihren gesendeten Mails gefunden, wohin Ihr Anbieter ihn legte: Sein Server hat den Brief angenommen.",
      report: "Ein Bericht über den Brief wurde gefunden: Ihr Server hat den Brief angenommen.",
    },
    whole_one: "„{{folder}}“: {{count}} Mail",
    whole_other: "„{{folder}}“: {{count}} Mails",
    part_one: "„{{folder}}“: nur die neueste {{count}} Mail",
    part_other: "„{{folder}}“: nur die neuesten {{count}} Mails",
    where: "Nachgesehen in:",
  },
  report: {
    failed: "Eine Meldung vom {{day}} sagt, dass er zurückkam. Ihre Worte:",
    doubt:
      "Wer den Brief bekam, kann eine solche Meldung fälschen. Wenn Sie wissen, dass er ankam, nehmen Sie den Eintrag im Verlauf zurück: Dann läuft die Frist wieder.",
    address:
      "Nach diesen Worten funktioniert die Adresse {{address}} nicht. Suchen Sie eine andere, bevor Sie wieder schreiben.",
    notAddress: "An der Adresse muss es nicht liegen: An einem anderen Tag oder auf anderem Weg kann es gehen.",
    delivered:
      "Der andere Mailserver sagt, dass er am {{day}} ins Postfach gelegt wurde. Ob er gelesen wurde, ist nicht bekannt.",
    delayed: "Ein Mailserver sagte am {{day}}, dass er sich verspätet und es weiter versucht wird.",
    relayed: "Ein Mailserver sagte am {{day}}, dass er den Brief weitergegeben hat. Ob er ankam, ist nicht bekannt.",
    expanded:
      "Ein Mailserver sagte am {{day}}, dass er den Brief an mehrere weitergegeben hat. Ob er ankam, ist nicht bekannt.",
  },
  returned: {
    title: "Eine Meldung vom {{day}} sagt, dass ein Brief an {{address}} zurückkam",
    hint: "Nach ihren Worten funktioniert diese Adresse nicht. Prüfen Sie sie, bevor Sie wieder an sie schreiben.",
  },
  hunt: {
    button: "Nach zurückgekommener Post sehen",
    looking: "Sieht nach …",
    title: "Nach zurückgekommener Post sehen",
    none: "In den letzten 60 Tagen ging kein Brief hinaus, es gibt also nichts zu suchen.",
    nothing: "Es wurde nichts Neues gefunden.",
    news_one: "{{count}} neuer Bericht über einen Brief wurde gefunden.",
    news_other: "{{count}} neue Berichte über Briefe wurden gefunden.",
    bounced_one: "{{count}} Brief kam einem Bericht nach zurück.",
    bounced_other: "{{count}} Briefe kamen Berichten nach zurück.",
    failed: "In {{address}} ließ sich nicht nachsehen:",
    partly: "In {{address}} wurden nur die neuesten Mails von „{{folder}}“ angesehen.",
  },
  replies: {
    button: "Nach Antworten sehen",
    looking: "Sieht nach …",
    title: "Nach Antworten sehen",
    none: "Noch ist kein Brief hinausgegangen, es gibt also nichts zu beantworten.",
    nothing: "In dem, was angesehen wurde, fand sich keine neue Antwort.",
    taken_one: "{{count}} neue Mail wurde übernommen.",
    taken_other: "{{count}} neue Mails wurden übernommen.",
    show: "Ansehen",
    failed: "{{address}} ließ sich nicht bis zum Ende durchsehen:",
    left_one:
      "In {{address}}, „{{folder}}“, ist {{count}} Mail noch nicht angesehen. Sehen Sie dafür noch einmal nach.",
    left_other:
      "In {{address}}, „{{folder}}“, sind {{count}} Mails noch nicht angesehen. Sehen Sie dafür noch einmal nach.",
    tooLarge_one:
      "In {{address}}, „{{folder}}“, war {{count}} Mail zu groß, um sie zu holen. Speichern Sie sie in Ihrem Mailprogramm und bringen Sie sie als Datei herein.",
    tooLarge_other:
      "In {{address}}, „{{folder}}“, waren {{count}} Mails zu groß, um sie zu holen. Speichern Sie sie in Ihrem Mailprogramm und bringen Sie sie als Dateien herein.",
    missing: "In {{address}} gibt es keinen Ordner „{{folder}}“ mehr. Ändern Sie seinen Namen in den Einstellungen.",
  },
} as const;
