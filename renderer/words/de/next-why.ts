// German: what to do next in a matter, by why.
export const why = {
  "still-a-draft": { title: "Den Brief fertigstellen", text: "Er ist ein Entwurf. Noch hat ihn niemand." },
  "on-its-way": { title: "Nichts zu tun", text: "Der Brief wartet oder ist unterwegs." },
  unsure: {
    title: "In Ihrem Postfach nachsehen",
    text: "Es ist nicht bekannt, ob der Brief hinausging. Sehen Sie bei den gesendeten Mails nach, bevor Sie ihn noch einmal senden.",
  },
  "not-sent": {
    title: "Noch einmal senden",
    text: "Der Brief ging nicht hinaus. Warum, steht bei seinem Stand.",
  },
  stopped: {
    title: "Nichts zu tun",
    text: "Sie haben diesen Brief angehalten, bevor er hinausging. Er geht nur, wenn Sie ihn noch einmal senden.",
  },
  "stopped-again": {
    title: "Doch noch senden",
    text: "Der Brief ist so, wie Sie ihn freigegeben haben, und kann doch noch gehen.",
  },
  "came-back": {
    title: "Einen anderen Weg nehmen",
    text: "Niemand im Unternehmen hat den Brief. Nutzen Sie eine andere Adresse, das Formular oder die Post.",
  },
  "reply-unread": {
    title: "Die Antwort ansehen",
    text: "Es kam etwas zurück, das Sie noch nicht bestätigt haben. Was darin steht, kann alles Folgende ändern.",
  },
  "arrival-unknown": {
    title: "Sagen, wann er ankam",
    text: "Er ging mit der Post. Die Frist läuft ab dem Tag der Ankunft, und den können nur Sie erfahren.",
  },
  "receipt-missing": {
    title: "Warten und im Kopf behalten",
    text: "Der Eingang hätte bestätigt werden müssen und wurde es nicht. Die Frist für die Antwort läuft trotzdem.",
  },
  "within-time": { title: "Warten", text: "Für die Antwort ist noch Zeit." },
  "no-day-set": {
    title: "Zeit geben",
    text: "Das Gesetz nennt dafür keinen Tag. Ein Monat ohne ein Wort ist Grund genug für eine Erinnerung.",
  },
  "no-law": {
    title: "Zeit geben",
    text: "Der Brief beruht auf keinem Gesetz, darum gibt es keinen Tag. Nach einem Monat ohne ein Wort lohnt sich eine Erinnerung.",
  },
  "no-law-month": {
    title: "Erinnern",
    text: "Ein Monat verging ohne ein Wort. Kein Gesetz setzt einen Tag; ein freundlicher zweiter Brief hilft oft.",
  },
  "not-in-force": { title: "Warten", text: "Dieses Recht bindet das Unternehmen noch nicht." },
  "no-right": {
    title: "Hier ist nichts geschuldet",
    text: "Dieses Gesetz gibt dieses Recht nicht. Das Unternehmen kann trotzdem tun, worum Sie bitten.",
  },
  "day-passed": {
    title: "Erinnern",
    text: "Die Frist ist vorbei, und es kam keine Antwort. Eine Erinnerung nennt den Tag und zeigt später, dass Sie eine Gelegenheit gaben.",
  },
  "day-passed-appeal": {
    title: "Beim Unternehmen Einspruch einlegen",
    text: "Die Frist ist vorbei. Dieses Gesetz will zuerst den Einspruch beim Unternehmen, bevor der Attorney General Sie anhört.",
  },
  "reminder-out": {
    title: "Die Erinnerung wirken lassen",
    text: "Zwei Wochen sind Brauch, nicht Gesetz: Sie dürfen früher weitergehen.",
  },
  "reminder-unanswered": {
    title: "Weiter zur Behörde",
    text: "Zwei Wochen nach Ihrer Erinnerung gibt es noch keine Antwort. Die Behörde kann der Sache nachgehen.",
  },
  "company-first": {
    title: "Beim Unternehmen selbst beschweren",
    text: "Seit dem 19. Juni 2026 beginnt eine Beschwerde beim Unternehmen. Ohne das kann die Behörde Sie zurückschicken.",
  },
  "company-complaint-out": {
    title: "Auf das Wort zu Ihrer Beschwerde warten",
    text: "Das Unternehmen muss sie in dieser Zeit bestätigen und dann sagen, was daraus wurde.",
  },
  "appeal-out": {
    title: "Auf das Wort zu Ihrem Einspruch warten",
    text: "Das Unternehmen muss schriftlich antworten. Danach hört der Attorney General Sie an.",
  },
  "appeal-unanswered": {
    title: "Beim Attorney General beschweren",
    text: "Die Zeit für eine Antwort auf Ihren Einspruch ist vorbei.",
  },
  "complaint-out": {
    title: "Auf die Behörde warten",
    text: "Ihre Beschwerde ist hinaus. Behörden brauchen oft Monate; die Pflicht des Unternehmens besteht weiter.",
  },
  "extension-runs": { title: "Warten", text: "Es wurde rechtzeitig gesagt, dass es länger dauert." },
  "extension-late": {
    title: "Sagen, dass es zu spät kam",
    text: "Dass es länger dauert, wurde erst nach Ablauf der Frist gesagt. Das verlängert nichts.",
  },
  "extension-unreasoned": {
    title: "Nach den Gründen fragen",
    text: "Nennt die Mitteilung keine Gründe, so fragen Sie danach: Ohne Gründe zählt sie vielleicht nicht.",
  },
  "extension-no-day": {
    title: "Nach dem Tag fragen",
    text: "Es dauert länger, und das Gesetz verlangt einen Tag. Schreiben Sie ihn auf, wenn er genannt wurde; fragen Sie sonst danach.",
  },
  "extension-none": {
    title: "Beim Tag bleiben",
    text: "Man will mehr Zeit, aber dieses Gesetz kennt dafür keine längere Frist.",
  },
  "extension-over": { title: "Erinnern", text: "Auch die längere Frist ist vorbei, und es kam keine Antwort." },
  "identity-only-on-doubt": {
    title: "Auf die Frage nach der Identität antworten",
    text: "Weitere Nachweise darf man nur bei begründeten Zweifeln verlangen, dass Sie es sind. Geben Sie nicht mehr als nötig.",
  },
  "identity-proportionate": {
    title: "Auf die Frage nach der Identität antworten",
    text: "Nachweise müssen verhältnismäßig sein. Die Frist beginnt erst, wenn sie da sind: Lassen Sie es also nicht liegen.",
  },
  "identity-never": {
    title: "Ablehnen: Es braucht keinen Nachweis",
    text: "Für dieses Ersuchen darf kein Nachweis verlangt werden, wer Sie sind.",
  },
  "identity-may-be-asked": {
    title: "Auf die Frage nach der Identität antworten",
    text: "Man darf verlangen, was nötig ist, um sicher zu sein, dass Sie es sind, und nicht mehr.",
  },
  "identity-no-rule": {
    title: "Auf die Frage nach der Identität antworten",
    text: "Wir kennen hier keine Regel dazu. Geben Sie so wenig, wie reicht, und fragen Sie, wozu es gebraucht wird.",
  },
  "clarification-asked": {
    title: "Die Frage beantworten",
    text: "Man fragt, was Sie meinen. Antworten Sie aus Ihrem Postfach und schreiben Sie es hier auf; einschränken müssen Sie nichts.",
  },
  "link-may-expire": {
    title: "Den Link selbst öffnen",
    text: "Sie sollen über einen Link bestätigen, und solche Links laufen ab. Sehen Sie vorher, wohin er führt; wir öffnen ihn nie.",
  },
  "form-not-needed": {
    title: "Sagen, dass Ihr Brief zählt",
    text: "Sie sollen ein Formular nutzen. Wir kennen hier keine Regel, die Sie dazu zwingt: Ihr Brief ist ein Ersuchen.",
  },
  "form-needed": {
    title: "Auch das Formular nutzen",
    text: "Nach diesem Gesetz darf der Weg vorgegeben werden, und ein anderer setzt vielleicht keine Frist in Gang. Nutzen Sie es und heben Sie ein Bild davon auf.",
  },
  "fee-free": {
    title: "Sagen, dass es kostenlos ist",
    text: "Man will Geld. Nach diesem Gesetz ist ein Ersuchen wie Ihres kostenlos, bis auf seltene Fälle, die nachzuweisen wären.",
  },
  "fee-free-twice": {
    title: "Sagen, dass es kostenlos ist",
    text: "Man will Geld. Nach diesem Gesetz sind Ersuchen bis zu zweimal in zwölf Monaten kostenlos.",
  },
  "fee-may-be-asked": {
    title: "Nach der Berechnung fragen",
    text: "Nach diesem Gesetz darf Geld verlangt werden, in Grenzen. Fragen Sie, worauf es beruht, bevor Sie entscheiden.",
  },
  "fee-counts-as-withdrawn": {
    title: "Über die Kosten entscheiden",
    text: "Bestätigen Sie Ihr Gesuch nicht rechtzeitig, so gilt es als zurückgezogen. Ob es das Geld wert ist, entscheiden Sie.",
  },
  "fee-no-rule": {
    title: "Über die Kosten entscheiden",
    text: "Wir kennen hier keine Regel zu Kosten. Fragen Sie, worauf sie beruhen, bevor Sie zahlen.",
  },
  "left-out-parts": { title: "Fehlendes verlangen", text: "Nur ein Teil Ihrer Fragen wurde beantwortet." },
  refused: {
    title: "Auf die Ablehnung antworten",
    text: "Man hat Nein gesagt. Bitten Sie um eine neue Prüfung, mit dem Punkt, auf den es ankommt.",
  },
  "refused-appeal": {
    title: "Beim Unternehmen Einspruch einlegen",
    text: "Man hat Nein gesagt. Dieses Gesetz will in angemessener Zeit den Einspruch beim Unternehmen, bevor der Attorney General Sie anhört.",
  },
  "refused-limit": {
    title: "Rechtzeitig zur Behörde gehen",
    text: "Das Gesetz setzt Ihnen dafür einen letzten Tag. Danach muss die Behörde Sie nicht mehr anhören.",
  },
  "limit-over": {
    title: "Die Behörde trotzdem fragen",
    text: "Ihr letzter Tag dafür ist vorbei. Die Behörde kann Sie noch anhören, muss es aber nicht.",
  },
  "answer-out": {
    title: "Auf die Antwort warten",
    text: "Ihr Brief ist hinaus. Zwei Wochen sind Brauch, nicht Gesetz: Sie dürfen früher weitergehen.",
  },
  "complaint-open": {
    title: "Bei der Behörde beschweren",
    text: "Eine Datenschutzbehörde kann der Sache nachgehen und auf eine Antwort dringen.",
  },
  "court-open": {
    title: "Vor Gericht gehen",
    text: "Ein Gericht kann angerufen werden. Dafür brauchen Sie Rat; diese App gibt keinen.",
  },
  "says-fulfilled": {
    title: "Später prüfen",
    text: "Man sagt, es sei erledigt. Das ist ein Wort: In drei Monaten zeigt ein Ersuchen um Auskunft, ob es stimmt.",
  },
  "verify-now": {
    title: "Prüfen, ob es stimmt",
    text: "Vor drei Monaten hieß es, es sei erledigt. Ein Ersuchen um Auskunft zeigt, ob es stimmt.",
  },
  answered: {
    title: "Sehen, ob die Antwort vollständig ist",
    text: "Halten Sie sie gegen das, was Sie gefragt haben. Fehlt etwas, so verlangen Sie es.",
  },
  checked: { title: "Nichts zu tun", text: "Sie haben es geprüft. Die Sache ist abgeschlossen." },
  decided: { title: "Nichts zu tun", text: "Darüber wurde entschieden." },
  withdrawn: { title: "Nichts zu tun", text: "Sie haben das Ersuchen zurückgenommen." },
  "company-gone": {
    title: "Sehen, ob es das Unternehmen noch gibt",
    text: "Falls nicht, suchen Sie im Register seines Landes, wer es übernommen hat oder abwickelt, und schreiben Sie dorthin.",
  },
  "may-write": { title: "Auch möglich", text: "Wenn es zu dem passt, was man Ihnen schrieb." },
} as const;
