// German: what to do next in a matter and why, what the law says of a refusal, and what may be asked as proof.

export const next = {
  title: "Wie es weitergeht",
  more: "Was Sie sonst tun können",
  letters: "Jeder Brief, der folgen kann",
  hint: "Nichts geht von selbst hinaus: Eine Schaltfläche öffnet nur den Brief, damit Sie ihn lesen, ändern und senden.",
  under: "Beruht auf {{article}}.",
  unchecked: "Diese Bestimmung wurde noch nicht mit ihrer Quelle verglichen.",
  verify: "Noch einmal Auskunft verlangen",
  done: {
    verified: "Ich habe es geprüft",
    complied: "Ich habe es getan",
    clarified: "Ich habe geantwortet",
    paid: "Ich habe bezahlt",
  },
  practice: "In der Übung antwortet niemand. So ginge es weiter, wenn es echt gewesen wäre.",
  day: {
    theirs: "Zeit bis {{day}}.",
    passed: "Fällig war es am {{day}}.",
    yours: "Sie haben Zeit bis {{day}}.",
    over: "Ihr letzter Tag war der {{day}}.",
    from: "Möglich ab {{day}}.",
    fromNow: "Möglich seit {{day}}.",
    wait: "Es lohnt sich, bis {{day}} zu warten.",
  },
  why: {
    "still-a-draft": { title: "Den Brief fertigstellen", text: "Er ist ein Entwurf. Noch hat ihn niemand." },
    "on-its-way": { title: "Nichts zu tun", text: "Der Brief wartet oder ist unterwegs." },
    unsure: {
      title: "In Ihrem Postfach nachsehen",
      text: "Es ist nicht bekannt, ob der Brief hinausging. Sehen Sie bei den gesendeten Mails nach, bevor Sie ihn noch einmal senden.",
    },
    "not-sent": { title: "Noch einmal senden", text: "Der Brief ging nicht hinaus. Warum, steht bei seinem Stand." },
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
  },
  coach: {
    title: "Was zur Ablehnung zu sagen ist",
    ground: "Der Grund: {{ground}}",
    noGround: "Der Grund wurde nicht aufgeschrieben. Was folgt, gilt für jede Ablehnung.",
    chanceTitle: "Wie Sie stehen",
    chance: {
      good: "Das Gesetz ist darin auf Ihrer Seite, soweit wir es sehen.",
      open: "Es ist offen. Viel hängt an Tatsachen, die nur das Unternehmen kennt.",
      poor: "Das Unternehmen kann recht haben, wenigstens zum Teil. Ein Brief lohnt sich trotzdem, wenn es zu weit geht.",
    },
    limits: "Was Sie einhalten müssen",
    noAdvice: "Das ist allgemein und kein Rechtsrat.",
    says: {
      general:
        "Für diesen Grund kennen wir keine Bestimmung, die es entscheidet. Man sollte Ihnen trotzdem sagen, worauf er beruht und auf welchen Tatsachen.",
      "burden-on-company":
        "Als unbegründet oder exzessiv darf ein Ersuchen nur abgelehnt werden, wenn das offenkundig ist, und das Unternehmen hat es nachzuweisen.",
      "free-twice":
        "Das Gesetz lässt Sie bis zu zweimal im Jahr kostenlos fragen. Erst was darüber hinausgeht, kann zu viel sein.",
      "duty-for-part":
        "Eine Pflicht zur Aufbewahrung, etwa für die Buchhaltung, gilt für die Daten, die sie nennt. Der Rest Ihres Ersuchens bleibt, und man sollte sagen, welches Gesetz es ist.",
      "processor-names-controller":
        "Wer nur für andere arbeitet, muss Ihnen nicht antworten, kann aber sagen, für wen. Dieses Unternehmen muss antworten.",
      "balance-shown-by-company":
        "Nach einem Widerspruch ist Schluss, außer das Unternehmen weist zwingende eigene Gründe nach. Das Abwägen ist seine Sache, und es hat sie zu zeigen.",
      "marketing-no-balance": "Gegen Werbung zählen keine Gründe des Unternehmens: Es muss damit aufhören.",
      "confirm-nothing-held":
        "Dass nichts da ist, ist eine Antwort, wenn es stimmt. Bitten Sie um eine neue Suche mit anderen Angaben und um eine Bestätigung.",
      "identity-rule":
        "Nachweise darf man nur verlangen, soweit dieses Gesetz es zulässt. Fragen Sie, welche einzelne Angabe reicht, und bieten Sie das wenigste an.",
      "identity-never": "Für dieses Ersuchen darf kein Nachweis verlangt werden, wer Sie sind.",
      "anybody-protected":
        "Dieses Gesetz fragt nicht, wo Sie wohnen, wenn das Unternehmen selbst in seiner Reichweite liegt.",
      "residents-only":
        "Dieses Gesetz schützt, wer dort wohnt. Wohnen Sie dort, so sagen Sie es; sonst hat das Unternehmen recht, und vielleicht passt ein anderes Gesetz.",
      "provided-only": "Dieses Recht reicht nur zu Daten, die Sie selbst gaben. Was von anderswo kam, liegt außerhalb.",
      "collected-only":
        "Dieses Recht reicht nur zu Daten, die bei Ihnen erhoben wurden. Was gekauft wurde, liegt außerhalb; gegen Datenhändler ist es darum schwach.",
      "unlawful-only":
        "Dieses Recht reicht nur zu Daten, die gegen das Gesetz gehalten oder genutzt werden oder nicht mehr nötig sind. Sagen Sie, warum das so ist.",
      "consent-only": "Dieses Recht reicht nur zu dem, was auf Ihrer Einwilligung beruht.",
      "own-clients-only": "Dieses Gesetz bindet das Unternehmen nur gegenüber Menschen, mit denen es zu tun hatte.",
      "name-the-provision":
        "Man sollte die Bestimmung nennen und die Daten, auf die sie angewandt wird, und alles Übrige tun.",
      "say-identifier":
        "Fragen Sie, welche Kennung gebraucht wird und wie sie zu finden ist. Senden Sie nur diese: Jede weitere Angabe verrät mehr von Ihnen.",
      "say-suspicion": "Fragen Sie, was den Verdacht weckt, und schreiben Sie von der bekannten Adresse.",
    },
  },
  shield: {
    title: "Was als Nachweis verlangt werden darf",
    says: {
      "only-on-doubt": "Nur bei begründeten Zweifeln, dass Sie es sind, und nur, was sie ausräumt.",
      proportionate: "Was im Verhältnis zum Ersuchen steht. Darauf darf gewartet werden.",
      never: "Nichts: Für dieses Ersuchen darf kein Nachweis verlangt werden.",
      "may-ask": "Was nötig ist, um sicher zu sein, dass Sie es sind.",
      "no-rule": "Wir kennen dazu unter diesem Gesetz keine Regel.",
    },
    clock: {
      "runs-on": "Die Frist läuft inzwischen weiter.",
      "starts-with-it": "Die Frist beginnt, wenn Ihr Nachweis da ist.",
      "stands-still": "Die Frist steht still, bis Ihr Nachweis da ist.",
      "may-rest": "Die Frist des Gesetzes läuft weiter; Leitlinien lassen sie ruhen, bis Sie antworten.",
      unknown: "Was das mit der Frist macht, ist hier nicht bekannt.",
    },
    least: "Das wenigste, das reicht",
    leastList: {
      known:
        "Bieten Sie an, über das zu bestätigen, was schon bekannt ist: die Mailadresse, das Konto, eine Kundennummer.",
      black:
        "Muss es eine Ausweiskopie sein, so schwärzen Sie alles außer dem Namen und dem, was verglichen wird: Foto, Unterschrift, Nummer und Geburtsort sind selten nötig.",
      mark: "Schreiben Sie quer über die Kopie, wofür sie ist, und den Tag, damit sie zu nichts anderem taugt.",
      gone: "Bitten Sie darum, die Kopie zu löschen, sobald sie angesehen wurde.",
    },
  },
} as const;
