// German: a sentence for every expected failure: what is wrong, where, and what to do.
export const failures = {
  "bad-argument": {
    what: "In einem der Felder steht etwas, das Rightsdesk nicht annimmt.",
    todo: "Sehen Sie Ihre Eingaben durch und versuchen Sie es noch einmal.",
  },
  "unknown-call": {
    what: "Das Fenster verlangte etwas, das die App nicht kennt.",
    todo: "Starten Sie Rightsdesk neu.",
  },
  "not-allowed": { what: "Die App wies einen Aufruf dieses Fensters ab.", todo: "Starten Sie Rightsdesk neu." },
  bug: {
    what: "In Rightsdesk ist etwas schiefgegangen.",
    todo: "Sehen Sie in der Übersicht nach, was hinausging, bevor Sie es noch einmal versuchen.",
  },

  "company-unknown": {
    what: "Dieses Unternehmen steht nicht in der Liste.",
    todo: "Gehen Sie zurück zu den Unternehmen und suchen Sie neu.",
  },
  "request-unknown": { what: "Diese Anfrage ist nicht mehr da.", todo: "Gehen Sie zurück zur Übersicht." },
  "account-unknown": {
    what: "Dieses Postfach ist nicht mehr eingerichtet.",
    todo: "Sehen Sie in den Einstellungen nach Ihren Postfächern.",
  },
  "imap-missing": {
    what: "Für dieses Postfach ist kein IMAP-Server eingerichtet; Rightsdesk kann nicht hineinsehen.",
    todo: "Tragen Sie ihn in den Einstellungen beim Postfach ein.",
  },
  "mail-unknown": { what: "Diese Mail liegt nicht im Übungspostfach.", todo: "Gehen Sie zurück zur Liste." },

  "campaign-unknown": { what: "Diese Kampagne gibt es nicht mehr.", todo: "Gehen Sie zurück zur Liste der Kampagnen." },
  "campaign-busy": {
    what: "Rightsdesk ist noch mit einer Kampagne beschäftigt.",
    todo: "Warten Sie, bis das fertig ist, oder halten Sie es an und versuchen Sie es noch einmal.",
  },
  "campaign-changed": {
    what: "Seit der Frage sind andere Briefe bereit, deshalb wurde keiner freigegeben.",
    todo: "Sehen Sie die Briefe noch einmal durch und geben Sie sie dann frei.",
  },

  "details-needed": { what: "Für den Brief fehlt, wer schreibt.", todo: "Füllen Sie Ihre Angaben aus." },
  "account-needed": {
    what: "Es ist noch kein Postfach eingerichtet.",
    todo: "Richten Sie Ihr Postfach in den Einstellungen ein.",
  },
  "letter-incomplete": {
    what: "Der Brief ist nicht vollständig.",
    todo: "Ergänzen Sie, was fehlt: in Ihren Angaben oder dort, wo Sie wählen, wie er geschrieben wird.",
  },
  "letter-too-long": { what: "Der Brief ist zu lang zum Senden.", todo: "Kürzen Sie den Text." },
  "line-break-in-header": {
    what: "Ein Zeilenumbruch steht, wo nur eine Zeile stehen darf.",
    todo: "Schreiben Sie Betreff, Name oder Adresse in eine einzige Zeile.",
  },
  "address-invalid": {
    what: "Das ist keine E-Mail-Adresse, an die sich ein Brief senden lässt.",
    todo: "Prüfen Sie sie auf Tippfehler.",
  },
  "taken-back": {
    what: "Sie haben diesen Brief zurückgenommen, bevor er hinausging.",
    todo: "Senden Sie ihn noch einmal, wenn er doch hinausgehen soll.",
  },
  "already-approved": {
    what: "Dieser Brief ist schon zum Senden freigegeben.",
    todo: "Er lässt sich nicht mehr ändern oder wegwerfen. Seinen Stand zeigt die Übersicht.",
  },
  "move-not-lawful": {
    what: "Das geht mit dem Brief in seinem jetzigen Stand nicht.",
    todo: "Sehen Sie nach, wie er jetzt steht, und wählen Sie neu.",
  },
  "letter-out-of-date": {
    what: "Die Adresse des Unternehmens oder Ihr Postfach ist inzwischen eine andere, deshalb wurde der Brief nicht gesendet.",
    todo: "Schreiben Sie ihn neu, sehen Sie ihn durch und senden Sie ihn dann.",
  },
  "other-mailbox": {
    what: "Dieser Brief wurde für ein Postfach freigegeben, das nicht mehr eingerichtet ist, deshalb wurde er nicht gesendet.",
    todo: "Richten Sie jenes Postfach in den Einstellungen wieder ein oder schreiben Sie aus einem jetzigen einen neuen Brief.",
  },
  "address-taken": {
    what: "Ein anderes Ihrer Postfächer hat diese Adresse schon.",
    todo: "Nehmen Sie sie dort zuerst heraus: Jede Adresse gehört zu einem Postfach.",
  },
  "address-not-yours": {
    what: "Keines Ihrer Postfächer hat diese Adresse.",
    todo: "Tragen Sie sie zuerst in den Einstellungen bei einem Postfach ein.",
  },
  "account-in-use": {
    what: "Auf dieses Postfach warten noch Briefe, deshalb wurde nichts geändert.",
    todo: "Warten Sie, bis sie hinausgegangen sind, oder nehmen Sie sie im Postausgang zurück.",
  },

  "law-unfit": {
    what: "Auf dieses Gesetz kann sich der Brief nicht mehr stützen: Ihre Angaben oder das, was über das Unternehmen bekannt ist, haben sich geändert.",
    todo: "Sehen Sie nach, worauf er sich jetzt stützen kann, und wählen Sie neu.",
  },
  "language-unfit": {
    what: "Nach diesem Gesetz ist der Brief nicht in dieser Sprache geschrieben.",
    todo: "Wählen Sie eine andere Sprache.",
  },
  "mail-address-missing": {
    what: "Es gibt keine Mailadresse, an die dieser Brief gehen könnte.",
    todo: "Senden Sie ihn auf einem anderen Weg und sagen Sie es dann hier.",
  },
  "day-impossible": {
    what: "An diesem Tag kann es nicht gewesen sein.",
    todo: "Geben Sie einen Tag an, der nicht vor dem Schreiben des Briefes und nicht nach heute liegt.",
  },
  "letter-not-out": {
    what: "Es kann noch nichts zurückgekommen sein: Dieser Brief ist noch nicht hinausgegangen.",
    todo: "Senden Sie ihn zuerst, oder schreiben Sie einen Anruf oder eine Notiz auf.",
  },
  "entry-unknown": {
    what: "Diesen Eintrag gibt es nicht mehr: Er wurde inzwischen berichtigt oder zurückgenommen.",
    todo: "Sehen Sie sich den Verlauf an, wie er jetzt ist.",
  },
  "entry-fixed": {
    what: "Dieser Eintrag lässt sich nicht ändern: Die App hat ihn aufgeschrieben, als es geschah.",
    todo: "Fügen Sie eine Notiz hinzu, die sagt, wie es war.",
  },
  "entry-empty": {
    what: "In dieser Notiz steht nichts.",
    todo: "Schreiben Sie in wenigen Worten, was geschehen ist.",
  },
  "evidence-unknown": {
    what: "Diese Datei wird hier nicht mehr aufbewahrt.",
    todo: "Sehen Sie sich den Verlauf an, wie er jetzt ist.",
  },
  "file-unwritable": {
    what: "Die Datei ließ sich nicht schreiben.",
    todo: "Wählen Sie einen anderen Ordner und prüfen Sie, ob der Datenträger voll ist.",
  },
  "letter-unprintable": {
    what: "Aus dem Brief ließ sich keine Seite zum Drucken machen.",
    todo: "Versuchen Sie es noch einmal oder kopieren Sie den Text in ein anderes Programm und drucken Sie ihn dort.",
  },
  "attachment-empty": {
    what: "In dieser Datei steht nichts; sie wurde nicht hinzugefügt.",
    todo: "Sehen Sie nach, ob es die richtige ist.",
  },
  "attachment-too-large": {
    what: "Diese Datei hat mehr als 10 MB; sie wurde nicht hinzugefügt.",
    todo: "Machen Sie sie kleiner, zum Beispiel mit einer geringeren Auflösung beim Scannen.",
  },
  "attachments-too-large": {
    what: "Alle Dateien zusammen hätten mehr als 20 MB; diese wurde nicht hinzugefügt.",
    todo: "Nehmen Sie eine andere weg, oder machen Sie sie kleiner.",
  },
  "attachments-too-many": {
    what: "Es sind schon 20 Dateien da; diese wurde nicht hinzugefügt.",
    todo: "Nehmen Sie eine andere weg, oder fassen Sie mehrere in einer zusammen.",
  },
  "attachment-unreadable": {
    what: "Diese Datei konnte nicht gelesen werden; sie wurde nicht hinzugefügt.",
    todo: "Sehen Sie nach, ob sie noch da ist, eine Datei und kein Ordner ist und gelesen werden darf.",
  },
  "mail-program-missing": {
    what: "Auf diesem Computer antwortet kein Mailprogramm.",
    todo: "Kopieren Sie stattdessen den Text oder speichern Sie ihn als Maildatei.",
  },

  locked: {
    what: "Ihre Daten sind gesperrt oder verborgen.",
    todo: "Entsperren Sie sie und tun Sie es dann noch einmal.",
  },
  "erase-word-wrong": {
    what: "Das ist ein anderes Wort.",
    todo: "Tippen Sie das Wort genau so, wie es dort steht. Nichts wurde gelöscht.",
  },
  "password-needed": {
    what: "Das Passwort Ihres Postfachs fehlt.",
    todo: "Geben Sie es in den Einstellungen unter „Ihr Postfach“ ein.",
  },
  "passphrase-wrong": {
    what: "Diese Passphrase öffnet Ihre Daten nicht.",
    todo: "Versuchen Sie es noch einmal; achten Sie auf Großbuchstaben und die Sprache der Tastatur. Ist sie vergessen, öffnet ein Wiederherstellungscode Ihre Daten.",
  },
  "passphrase-too-short": {
    what: "Diese Passphrase ist zu kurz, um etwas zu schützen.",
    todo: "Wählen Sie eine mit mindestens 8 Zeichen.",
  },
  "recovery-code-wrong": {
    what: "Dieser Wiederherstellungscode öffnet Ihre Daten nicht.",
    todo: "Sehen Sie nach, ob es der zuletzt erstellte ist; ein älterer gilt nicht mehr.",
  },
  "recovery-code-mistyped": {
    what: "Das ist kein ganzer Wiederherstellungscode: Ein Zeichen fehlt oder ist vertippt.",
    todo: "Vergleichen Sie ihn mit Ihrem Ausdruck und geben Sie ihn noch einmal ein.",
  },
  "keyring-missing": {
    what: "Der Schlüsselbund dieses Computers antwortet nicht, oder er ist ein anderer.",
    todo: "Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder nehmen Sie Ihren Wiederherstellungscode.",
  },
  "key-there-already": {
    what: "Es gibt schon einen Schlüssel für Ihre Daten; er blieb, wie er ist.",
    todo: "Starten Sie Rightsdesk neu und entsperren Sie es.",
  },
  "key-unreadable": {
    what: "Die Datei mit dem Schlüssel zu Ihren Daten ist beschädigt. Nichts wurde geändert.",
    todo: "Legen Sie die Datei „key.json“ aus einer Kopie des Datenordners wieder an ihren Platz.",
  },
  "key-unwritable": {
    what: "Die Datei mit dem Schlüssel zu Ihren Daten lässt sich nicht schreiben. Nichts wurde geändert.",
    todo: "Sehen Sie nach, ob die Platte voll ist und ob Sie in den Ordner schreiben dürfen.",
  },

  "host-not-found": {
    what: "Der Mailserver wurde nicht gefunden.",
    todo: "Prüfen Sie seinen Namen in den Einstellungen und ob Sie online sind.",
  },
  "connection-refused": {
    what: "Der Mailserver antwortet nicht auf diesem Port.",
    todo: "Prüfen Sie Port und Schutz in den Einstellungen: meist 465 mit TLS oder 587 mit STARTTLS.",
  },
  "connection-lost": {
    what: "Die Verbindung zum Mailserver brach ab.",
    todo: "Prüfen Sie Ihr Netz und versuchen Sie es noch einmal.",
  },
  "timed-out": {
    what: "Der Mailserver antwortete nicht rechtzeitig.",
    todo: "Prüfen Sie Ihr Netz und versuchen Sie es noch einmal. Eine Firewall könnte Mail sperren.",
  },
  "tls-missing": {
    what: "Der Mailserver bietet auf diesem Port keine Verschlüsselung an, deshalb wurde ihm nichts gesendet.",
    todo: "Fragen Sie Ihren Anbieter nach einem Port mit TLS. In einem fremden Netz könnte jemand in die Verbindung eingreifen.",
  },
  "certificate-wrong": {
    what: "Das Zertifikat des Mailservers ist nicht gültig, deshalb wurde ihm nichts gesendet.",
    todo: "Prüfen Sie den Namen des Servers in den Einstellungen. Stimmt er, senden Sie nicht über dieses Netz.",
  },
  "password-wrong": {
    what: "Der Mailserver nimmt Benutzername und Passwort nicht an.",
    todo: "Geben Sie das Passwort in den Einstellungen neu ein. Viele Anbieter verlangen ein App-Passwort.",
  },
  "sender-refused": {
    what: "Der Mailserver lässt Sie nicht von dieser Adresse senden.",
    todo: "Prüfen Sie die Absenderadresse in den Einstellungen; sie muss zu Ihrem Postfach gehören.",
  },
  "recipient-refused": {
    what: "Der Mailserver hat die Adresse des Unternehmens abgelehnt.",
    todo: "Vielleicht ist sie veraltet. Suchen Sie auf der Website des Unternehmens nach einer anderen.",
  },
  "message-refused": {
    what: "Der Mailserver hat den Brief abgelehnt.",
    todo: "Unten stehen die Worte des Servers. Der Kundendienst Ihres Anbieters kann sie erklären.",
  },
  "message-too-large": {
    what: "Der Brief ist mit seinen Dateien größer, als der Mailserver annimmt. Er wurde nicht gesendet.",
    todo: "Schreiben Sie ihn neu mit weniger oder kleineren Dateien, oder schicken Sie diese auf anderem Weg.",
  },
  "server-busy": {
    what: "Der Mailserver ist beschäftigt und bittet zu warten.",
    todo: "Versuchen Sie es in einigen Minuten noch einmal.",
  },
  "server-garbled": {
    what: "Was dort antwortet, spricht nicht wie ein Mailserver.",
    todo: "Prüfen Sie Server und Port in den Einstellungen.",
  },
  "tls-needed": {
    what: "Ohne Schutz ist nur eine Verbindung zu einem Server auf diesem Computer erlaubt.",
    todo: "Wählen Sie in den Einstellungen TLS oder STARTTLS.",
  },
  "sent-not-written": {
    what: "Der Mailserver hat den Brief angenommen, doch Rightsdesk konnte das noch nicht vermerken.",
    todo: "Senden Sie ihn nicht noch einmal. Lassen Sie Rightsdesk offen; es versucht es weiter. Prüfen Sie, ob die Festplatte voll ist.",
  },
  "sent-folder-unknown": {
    what: "Kein Ordner des Postfachs gibt an, dass er für Gesendetes ist.",
    todo: "Wählen Sie den Ordner in den Einstellungen. Die des Postfachs stehen darunter.",
  },
  "folder-missing": {
    what: "Den gewählten Ordner für Gesendetes gibt es im Postfach nicht.",
    todo: "Wählen Sie in den Einstellungen einen anderen.",
  },
  "copy-refused": {
    what: "Das Postfach hat die Kopie nicht angenommen.",
    todo: "Der Brief selbst ist davon nicht berührt. Sehen Sie in Ihrem Mailprogramm nach dem Ordner, oder wählen Sie in den Einstellungen einen anderen.",
  },
  "mailbox-full": {
    what: "Das Postfach ist voll und hat die Kopie nicht angenommen.",
    todo: "Der Brief selbst ist davon nicht berührt. Schaffen Sie Platz und versuchen Sie es noch einmal.",
  },
  "mailbox-refused": {
    what: "Das Postfach hat sich nicht durchsuchen lassen.",
    todo: "Versuchen Sie es später noch einmal.",
  },
  "practice-off": {
    what: "Der Übungsserver ist ausgeschaltet.",
    todo: "Starten Sie ihn im Übungspostfach und versuchen Sie es dann noch einmal.",
  },

  "reading-unknown": {
    what: "Diese Erklärung ist nicht mehr da.",
    todo: "Gehen Sie zurück zur Liste der Erklärungen.",
  },
  "finding-unknown": {
    what: "Diesen Fund gibt es in der Erklärung nicht mehr.",
    todo: "Sehen Sie die Funde an, wie sie jetzt stehen, und wählen Sie neu.",
  },
  "reading-stopped": {
    what: "Das Lesen wurde angehalten. Aufbewahrt wurde nichts.",
    todo: "Sie können jederzeit neu beginnen.",
  },
  "reading-took-too-long": {
    what: "Das Lesen dieser Erklärung dauerte zu lange und wurde beendet.",
    todo: "Fügen Sie nur den Teil ein, der von Ihren Rechten und von Kontakten spricht.",
  },
  "reading-took-too-much-memory": {
    what: "Diese Datei braucht mehr Speicher, als eine Erklärung je brauchen sollte; das Lesen wurde beendet.",
    todo: "Öffnen Sie sie in einem anderen Programm und fügen Sie den Text hier ein.",
  },
  "reading-broke-off": {
    what: "Etwas in dieser Datei brach das Lesen ab. Sonst ist nichts berührt.",
    todo: "Öffnen Sie sie in einem anderen Programm und fügen Sie den Text hier ein.",
  },
  "policy-kind-unknown": {
    what: "Diese Art von Datei kann Rightsdesk nicht lesen.",
    todo: "Geben Sie eine Webseite, ein PDF, ein Word-Dokument (.docx), eine gespeicherte Mail oder reinen Text.",
  },
  "policy-too-large": {
    what: "Diese Datei ist größer als jede Datenschutzerklärung.",
    todo: "Fügen Sie stattdessen den Text der Erklärung ein.",
  },
  "policy-too-long": {
    what: "Dieser Text ist länger als jede Datenschutzerklärung.",
    todo: "Fügen Sie nur den Teil ein, der von Ihren Rechten und von Kontakten spricht.",
  },
  "policy-without-text": {
    what: "Darin steht kein Text.",
    todo: "Vielleicht entsteht der Text der Seite erst im Browser: Kopieren Sie ihn dort und fügen Sie ihn hier ein.",
  },
  "policy-without-text-layer": {
    what: "In diesem PDF wurde kein Text gefunden. Oft ist es dann ein Scan: Bilder von Seiten. Die Datei kann auch beschädigt sein.",
    todo: "Suchen Sie die Erklärung auf der Website des Unternehmens und fügen Sie ihren Text hier ein.",
  },
  "policy-needs-password": {
    what: "Dieses PDF ist mit einem Passwort gesperrt.",
    todo: "Öffnen Sie es in einem anderen Programm und fügen Sie den Text hier ein.",
  },
  "policy-damaged": {
    what: "Diese Datei ist beschädigt oder nicht das, was ihr Name sagt.",
    todo: "Speichern Sie sie noch einmal oder fügen Sie ihren Text hier ein.",
  },
  "file-unreadable": {
    what: "Die Datei ließ sich nicht öffnen.",
    todo: "Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.",
  },
  "company-nameless": {
    what: "Das Unternehmen hätte keinen Namen.",
    todo: "Ergänzen Sie den Namen bei den Funden und versuchen Sie es dann noch einmal.",
  },
  "company-merged": {
    what: "Eines der beiden gehört schon zu einem anderen Unternehmen.",
    todo: "Trennen Sie es dort zuerst und legen Sie dann noch einmal zusammen.",
  },
  "company-yours": {
    what: "Diesem Unternehmen haben Sie geschrieben oder eine Adresse eingetragen. Darum wird es kein Teil des anderen: Ihre Briefe würden dort nicht zählen.",
    todo: "Behalten Sie dieses und machen Sie das andere zu seinem Teil, oder behalten Sie beide.",
  },
  "company-in-use": {
    what: "Sie haben Anfragen an dieses Unternehmen, deshalb lässt es sich nicht wegwerfen.",
    todo: "Behalten Sie es: Die Übersicht muss wissen, wem Sie geschrieben haben.",
  },
  "web-address-invalid": {
    what: "Das ist keine Adresse einer Seite.",
    todo: "Kopieren Sie sie aus der Adresszeile Ihres Browsers, etwa https://example.org/privacy.",
  },
  "web-address-not-https": {
    what: "Abgerufen werden nur https-Adressen.",
    todo: "Öffnen Sie sie im Browser, speichern Sie die Seite dort und wählen Sie die Datei.",
  },
  "web-address-with-password": {
    what: "In dieser Adresse steht ein Name oder ein Passwort, und es würde mitgeschickt.",
    todo: "Nehmen Sie heraus, was vor dem @ steht, und versuchen Sie es noch einmal.",
  },
  "web-address-number": {
    what: "In dieser Adresse steht eine Nummer statt eines Namens.",
    todo: "Nehmen Sie den Namen der Website, wie Ihr Browser ihn zeigt.",
  },
  "web-address-private": {
    what: "Diese Adresse führt zu diesem Rechner, in das Netz, in dem er ist, oder zu keinem im Internet. Dort wurde nichts gefragt.",
    todo: "Prüfen Sie sie auf Tippfehler.",
  },
  "site-not-found": {
    what: "Eine Website dieses Namens wurde nicht gefunden.",
    todo: "Prüfen Sie die Adresse und ob Sie online sind.",
  },
  "site-unreachable": {
    what: "Die Website war nicht zu erreichen.",
    todo: "Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal. Erreicht Ihr Browser sie, speichern Sie die Seite dort und wählen Sie die Datei.",
  },
  "site-not-trusted": {
    what: "Die Website konnte nicht beweisen, dass sie die gefragte ist. Deshalb wurde nichts abgerufen.",
    todo: "Prüfen Sie die Adresse. Stimmt sie, lesen Sie die Seite nicht über dieses Netz.",
  },
  "page-missing": {
    what: "Die Website sagt, dass es diese Seite nicht gibt.",
    todo: "Suchen Sie die Seite im Browser und kopieren Sie ihre Adresse.",
  },
  "page-refused": {
    what: "Die Website gibt diese Seite auf diesem Weg nicht heraus.",
    todo: "Öffnen Sie sie im Browser, speichern Sie die Seite dort und wählen Sie die Datei.",
  },
  "page-too-often": {
    what: "Die Website sagt, dass sie zu oft gefragt wurde.",
    todo: "Warten Sie eine Weile, oder speichern Sie die Seite im Browser und wählen Sie die Datei.",
  },
  "page-server-trouble": {
    what: "Die Website hat eine Störung und gab keine Seite.",
    todo: "Versuchen Sie es später noch einmal, oder speichern Sie die Seite im Browser und wählen Sie die Datei.",
  },
  "page-too-large": {
    what: "Das ist mehr, als Rightsdesk übernimmt: 10 MB für eine Erklärung, 64 MB für eine Liste.",
    todo: "Speichern Sie im Browser den nötigen Teil und wählen Sie diese Datei.",
  },
  "page-wrong-type": {
    what: "Was kam, ist weder Seite noch Text noch PDF, oder keine Liste, wo eine gewünscht war.",
    todo: "Sehen Sie sich die Adresse im Browser an. Speichern Sie dort, was Sie brauchen, und wählen Sie die Datei.",
  },
  "page-took-too-long": {
    what: "Die Website brauchte zu lange, deshalb wurde abgebrochen.",
    todo: "Versuchen Sie es noch einmal, oder speichern Sie die Seite im Browser und wählen Sie die Datei.",
  },
  "page-broke-off": {
    what: "Die Seite brach ab, bevor sie ganz da war. Aufbewahrt wurde nichts davon.",
    todo: "Versuchen Sie es noch einmal, oder speichern Sie die Seite im Browser und wählen Sie die Datei.",
  },
  "page-redirects": {
    what: "Die Website leitet ohne Ende von Adresse zu Adresse weiter.",
    todo: "Speichern Sie die Seite im Browser und wählen Sie die Datei.",
  },
  "page-redirect-unlawful": {
    what: "Die Website leitet zu einer Adresse weiter, die Rightsdesk nicht fragt, etwa einer ohne https oder einer im Netz, in dem dieser Rechner ist.",
    todo: "Öffnen Sie sie im Browser, speichern Sie die Seite dort und wählen Sie die Datei.",
  },
  "page-gone": { what: "Was abgerufen wurde, ist nicht mehr da.", todo: "Rufen Sie es noch einmal ab." },
  "page-in-practice": {
    what: "Im Übungsmodus verlässt nichts diesen Rechner, deshalb wird keine Seite abgerufen.",
    todo: "Speichern Sie sie im Browser und wählen Sie die Datei, oder wechseln Sie in den Einstellungen zu echten Briefen.",
  },

  "reply-unknown": { what: "Diese Mail ist nicht mehr da.", todo: "Sehen Sie noch einmal in die Liste der Antworten." },
  "reply-too-large": {
    what: "Diese Mail ist größer als 64 MB und wurde deshalb nicht übernommen.",
    todo: "Ihre Datei bleibt, wo sie war. Notieren Sie in der Anfrage, was darin steht, und speichern Sie die Anlagen mit Ihrem Mailprogramm.",
  },
  "reply-file-too-large": {
    what: "Diese Datei ist zu groß, um sie herüberzuziehen.",
    todo: "Wählen Sie sie mit „Mails importieren“ aus: Dort darf sie beliebig groß sein.",
  },
  "reply-not-a-mail": {
    what: "Diese Datei ist keine Mail.",
    todo: "Speichern Sie die Mail in Ihrem Mailprogramm als .eml und nehmen Sie diese Datei.",
  },
  "reply-of-outlook": {
    what: "Das ist eine Datei in Outlooks eigenem Format (.msg), das nur Outlook liest.",
    todo: "Speichern Sie die Mail als .eml, oder leiten Sie sie sich als Anlage weiter und speichern Sie diese.",
  },
  "reply-settled": {
    what: "Sie haben schon gesagt, was diese Mail ist.",
    todo: "Nehmen Sie das erst zurück und ändern Sie es dann.",
  },
  "reply-unsettled": { what: "Zu dieser Mail wurde noch nichts gesagt.", todo: "Es gibt nichts zurückzunehmen." },
  "reply-unassigned": {
    what: "Diese Mail gehört noch zu keiner Anfrage.",
    todo: "Wählen Sie erst die Anfrage aus und sagen Sie dann, was die Mail ist.",
  },
  "reply-busy": {
    what: "Es werden schon Mails importiert.",
    todo: "Warten Sie, bis das fertig ist, oder halten Sie es an.",
  },
  "reply-file-gone": {
    what: "Diese Datei lässt sich nicht aus der Mail herausnehmen.",
    todo: "Speichern Sie die Mail, wie sie kam, und öffnen Sie sie in Ihrem Mailprogramm.",
  },

  "store-unwritable": {
    what: "Rightsdesk kann nicht in seinen Datenordner schreiben.",
    todo: "Prüfen Sie, ob die Festplatte voll oder der Ordner geschützt ist.",
  },
  "store-locked": {
    what: "Ein anderes Programm hält die Datei fest, in der Rightsdesk Ihre Daten aufbewahrt.",
    todo: "Schließen Sie jenes Programm und versuchen Sie es dann noch einmal.",
  },
  "store-damaged": {
    what: "Ein Teil Ihrer aufbewahrten Daten lässt sich nicht mehr lesen.",
    todo: "Gelöscht wurde nichts. Senden Sie den Brief nicht noch einmal, bevor Sie wissen, dass er nicht hinausging.",
  },
  "link-refused": {
    what: "Links dieser Art öffnet Rightsdesk nicht.",
    todo: "Tippen Sie die Adresse in Ihren Browser.",
  },

  "backup-unknown": {
    what: "Diese Datei ist keine Sicherung von Rightsdesk.",
    todo: "Wählen Sie eine Datei, die auf .rightsdesk-backup endet.",
  },
  "backup-damaged": {
    what: "Diese Sicherung ist beschädigt oder abgeschnitten und wurde als Ganzes abgelehnt. Geändert wurde nichts.",
    todo: "Nehmen Sie eine andere Sicherung oder kopieren Sie diese noch einmal von dort, wo sie herkam.",
  },
  "backup-newer": {
    what: "Diese Sicherung stammt von einer neueren Version von Rightsdesk. Geändert wurde nichts.",
    todo: "Installieren Sie jene Version und stellen Sie die Sicherung dort wieder her.",
  },
  "backup-passphrase-wrong": {
    what: "Diese Passphrase öffnet die Sicherung nicht. Geändert wurde nichts.",
    todo: "Tippen Sie die Passphrase, die beim Anlegen dieser Sicherung gewählt wurde.",
  },
  "backup-code-wrong": {
    what: "Dieser Wiederherstellungscode öffnet die Sicherung nicht. Es wurde nichts geändert.",
    todo: "Nehmen Sie den Code, der galt, als diese Sicherung entstand, oder ihre Passphrase.",
  },
  "backup-passphrase-needed": {
    what: "Sicherungen, die von selbst angelegt werden, brauchen eine Passphrase, und es ist keine hinterlegt.",
    todo: "Tippen Sie die Passphrase für Ihre Sicherungen noch einmal.",
  },
  "backup-too-large": {
    what: "Diese Sicherung entfaltet sich zu mehr, als eine Sicherung von Rightsdesk je enthält, und wurde abgelehnt. Geändert wurde nichts.",
    todo: "Nehmen Sie eine andere Sicherung.",
  },
  "backup-stopped": {
    what: "Sie haben es abgebrochen. Geändert wurde nichts, und keine halbe Datei blieb zurück.",
    todo: "Beginnen Sie noch einmal, wann Sie möchten.",
  },
  "backup-busy": {
    what: "Es läuft schon eine Sicherung, eine Wiederherstellung oder ein Export.",
    todo: "Warten Sie das Ende ab oder brechen Sie es ab.",
  },
  "folder-gone": {
    what: "Der Ordner ist nicht da.",
    todo: "Schließen Sie das Laufwerk an, auf dem er liegt, oder wählen Sie einen anderen Ordner.",
  },
  "disk-full": {
    what: "Auf dem Datenträger ist kein Platz mehr. Keine halbe Datei blieb zurück.",
    todo: "Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.",
  },
  "letter-under-way": {
    what: "Gerade ist ein Brief unterwegs, deshalb wurde nichts geändert.",
    todo: "Warten Sie, bis er draußen ist, oder halten Sie das Senden an, und versuchen Sie es noch einmal.",
  },
  "import-unknown": {
    what: "Diese Datei ist kein Export von Rightsdesk.",
    todo: "Wählen Sie rightsdesk.json, requests.csv, events.csv oder contacts.csv aus einem Export.",
  },
  "import-damaged": {
    what: "Etwas in dieser Datei passt nicht, deshalb wurde nichts übernommen.",
    todo: "Exportieren Sie dort, wo sie herkommt, noch einmal und ändern Sie nicht, was Rightsdesk geschrieben hat.",
  },
  "import-newer": {
    what: "Dieser Export stammt von einer neueren Version von Rightsdesk. Geändert wurde nichts.",
    todo: "Installieren Sie jene Version und importieren Sie ihn dort.",
  },
  "import-too-large": {
    what: "Diese Datei ist größer als jeder Export, den Rightsdesk liest. Geändert wurde nichts.",
    todo: "Nehmen Sie stattdessen eine Sicherung; die darf größer sein.",
  },
  "import-not-utf8": {
    what: "Diese Datei ist nicht in UTF-8 geschrieben, ihre Zeichen lassen sich nicht sicher lesen. Geändert wurde nichts.",
    todo: "Speichern Sie sie in Ihrer Tabellenkalkulation als CSV in UTF-8.",
  },
  "directory-unknown": {
    what: "Diese Datei ist keine Liste von Unternehmen, die Rightsdesk lesen kann. Es wurde nichts aufgenommen.",
    todo: "Geben Sie eine einzige Tabelle (CSV, auch in einem Zip), die Unternehmen von datarequests.org (JSON oder Zip), sites.json von JustDeleteMe oder das kalifornische Register der Datenhändler.",
  },
  "directory-not-text": {
    what: "Diese Datei ist nicht in UTF-8 geschrieben, ihre Zeichen lassen sich nicht sicher lesen.",
    todo: "Speichern Sie sie in Ihrer Tabellenkalkulation als CSV in UTF-8 und geben Sie sie noch einmal.",
  },
  "directory-zip-closed": {
    what: "Dieses Zip ist mit einem Passwort verschlossen oder auf eine Weise gepackt, die Rightsdesk nicht kennt.",
    todo: "Entpacken Sie es mit einem anderen Programm, und wählen Sie die Datei, die darin war.",
  },
  "directory-damaged": {
    what: "Diese Datei ist beschädigt: Sie bricht ab oder ist nicht so geschrieben wie solche Dateien.",
    todo: "Holen Sie sie noch einmal von dort, woher sie kam, und geben Sie sie noch einmal.",
  },
  "directory-too-wide": {
    what: "Eine Zeile dieser Tabelle hat mehr als 1.000 Spalten. Keine Liste von Unternehmen hat so viele.",
    todo: "Löschen Sie in Ihrer Tabellenkalkulation die Spalten, die Sie nicht brauchen, und geben Sie sie noch einmal.",
  },
  "directory-row-endless": {
    what: "Eine Zeile dieser Tabelle endet nicht: Irgendwo ist ein Anführungszeichen nicht geschlossen.",
    todo: "Öffnen Sie sie in Ihrer Tabellenkalkulation, schließen Sie das Anführungszeichen und geben Sie sie noch einmal.",
  },
  "directory-too-large": {
    what: "Diese Datei braucht mehr Speicher, als eine Liste von Unternehmen darf.",
    todo: "Geben Sie sie in mehreren kleineren Dateien.",
  },
  "directory-took-too-long": {
    what: "Das Lesen dieser Datei dauerte zu lange und wurde beendet.",
    todo: "Geben Sie sie in mehreren kleineren Dateien.",
  },
  "directory-nameless": {
    what: "Keine Spalte sagt, wie ein Unternehmen heißt.",
    todo: "Wählen Sie die Spalte mit den Namen.",
  },
  "directory-busy": {
    what: "Es wird schon eine Liste von Unternehmen gelesen.",
    todo: "Warten Sie, bis das fertig ist, oder halten Sie es an.",
  },
  "directory-gone": {
    what: "Die Datei liegt nicht mehr bereit.",
    todo: "Wählen Sie sie noch einmal aus.",
  },
  "dossier-stopped": {
    what: "Die Akte wurde nicht erstellt: Sie haben es angehalten.",
    todo: "Nichts wurde geschrieben. Beginnen Sie neu, wann Sie möchten.",
  },
  "dossier-busy": {
    what: "Gerade wird eine Akte erstellt, oder alle Ketten werden geprüft.",
    todo: "Warten Sie, bis es fertig ist, oder halten Sie es zuerst an.",
  },
  "key-unreachable": {
    what: "Der Schlüssel des Absenders ließ sich nicht erfragen: Kein Namensserver hat geantwortet.",
    todo: "Sehen Sie nach, ob Sie online sind, und fragen Sie noch einmal.",
  },
} as const;

export const failureNote = {
  toSettings: "Zu den Postfach-Einstellungen",
  toPractice: "Zum Übungspostfach",
  where: "Es betrifft: {{detail}}",
} as const;
