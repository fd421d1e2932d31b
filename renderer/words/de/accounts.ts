// German: the form of a mailbox, and what is known of its provider.
export const account = {
  smtp: {
    host: "Mailserver (SMTP)",
    hostHint: "Zum Beispiel smtp.example.org",
    port: "Port",
    security: "Schutz der Verbindung",
    user: "Benutzername",
  },
  securities: {
    tls: {
      name: "TLS vom ersten Byte an",
      smtp: "Meist Port 465. Die beste Wahl, wo es sie gibt.",
      imap: "Meist Port 993. Die beste Wahl, wo es sie gibt.",
    },
    starttls: {
      name: "STARTTLS",
      smtp: "Meist Port 587. Rightsdesk besteht auf Verschlüsselung und bricht sonst ab.",
      imap: "Meist Port 143. Rightsdesk besteht auf Verschlüsselung und bricht sonst ab.",
    },
    none: {
      name: "Keiner",
      smtp: "Nur für einen Mailserver auf genau diesem Computer.",
      imap: "Nur für einen Mailserver auf genau diesem Computer.",
    },
  },
  userHint: "Oft Ihre ganze E-Mail-Adresse.",
  address: "E-Mail-Adresse dieses Postfachs",
  senderName: "Absendername",
  password: "Passwort",
  passwordNew: "Viele Anbieter verlangen hier ein „App-Passwort“, das Sie dort in Ihrem Konto anlegen.",
  passwordKept: "Ein Passwort ist aufbewahrt. Lassen Sie das Feld leer, um es zu behalten.",
  passwordMoved:
    "Das aufbewahrte Passwort gehört zu den früheren Angaben (Server, Port, Schutz, Benutzername). Geben Sie das neue ein.",
  passwordSafe: "Es wird mit all Ihren Daten verschlüsselt aufbewahrt und nie wieder angezeigt.",
  aliases: "Weitere Adressen dieses Postfachs (freiwillig)",
  aliasesHint:
    "Eine pro Zeile. Briefe können auch von ihnen kommen, wenn Ihr Anbieter das erlaubt: Sonst weist er sie ab oder setzt die eigene Adresse ein. Was nicht zugestellt werden kann, kommt an die eigene Adresse des Postfachs zurück.",
  plus: "Für jedes Unternehmen eine eigene Adresse",
  plusText:
    "Briefe kommen dann von {{example}}, und Antworten kommen dorthin zurück: So sehen Sie, wer sie weitergab. Nicht jeder Anbieter kennt solche Adressen. Senden Sie zuerst eine Mail an eine solche und sehen Sie nach, ob sie ankommt.",
  plusExample: "name+unternehmen@example.org",
  plusNot: "Diese Adresse hat schon ein Pluszeichen.",
  imap: {
    title: "Auch in dieses Postfach hineinsehen (IMAP)",
    text: "Für eine Kopie jedes Briefs im Ordner „Gesendet“ und um Briefe zu finden, die zurückkamen, und auf Wunsch Antworten. Nichts wird gelöscht oder als gelesen markiert.",
    host: "Mailserver (IMAP)",
    hostHint: "Zum Beispiel imap.example.org",
    port: "IMAP-Port",
    security: "Schutz der IMAP-Verbindung",
    user: "IMAP-Benutzername",
    password: "IMAP-Passwort",
    passwordKept:
      "Ein Passwort ist aufbewahrt. Lassen Sie das Feld leer, um es zu behalten oder um das zu nehmen, das Sie oben eingeben.",
    passwordSame: "Lassen Sie das Feld leer, wenn es das ist, das Sie oben eingeben.",
    keepCopy: "Eine Kopie im Ordner „Gesendet“ aufheben",
    keepCopyText: "Nachdem ein Brief gesendet wurde, wird dort eine Kopie abgelegt.",
    copyItself: "{{name}} tut das von selbst; Rightsdesk sieht zuerst nach und legt keine zweite ab.",
    sentFolder: "Name des Ordners „Gesendet“ (freiwillig)",
    sentFolderHint: "Leer: der, den der Server selbst so kennzeichnet.",
    bounces: "Nach Briefen sehen, die zurückkamen",
    bouncesText:
      "Nach dem Senden sieht Rightsdesk in Posteingang und Spam-Ordner nach. Sonst nur, wenn Sie es verlangen.",
    replies: "Nach Antworten auf meine Briefe sehen",
    repliesText:
      "Absender, Betreff, Datum und Verweise der Mails in Ihrem Posteingang werden mit Ihren Briefen verglichen. Nur eine Mail, die einen davon beantwortet oder von einem Unternehmen kommt, dem Sie geschrieben haben, wird ganz geholt. Nichts wird verändert oder als gelesen markiert.",
    repliesFolder: "Ein weiterer Ordner, in dem gesucht wird (freiwillig)",
    repliesFolderHint: "Zum Beispiel der für Spam, mit dem Namen, den er auf dem Server hat.",
    repliesHourly: "Von selbst einmal in der Stunde nachsehen",
    repliesHourlyText:
      "Solange Rightsdesk offen und online ist. Sonst nur, wenn Sie auf „Nach Antworten sehen“ drücken.",
  },
} as const;

export const provider = {
  label: "Mailanbieter",
  hint: "Er wird an Ihrer Adresse erkannt. Wählen Sie ihn selbst, wenn Ihre Adresse eine eigene Domain hat.",
  own: "Ein anderer oder mein eigener Server",
  filled: "Ausgefüllt für {{name}}",
  shut: "{{name}} lässt kein Programm mit einem Passwort hinein",
  use: "Die Angaben von {{name}} übernehmen",
  passwords: {
    usual:
      "Das Passwort ist das Ihres Postfachs. Wenn Sie sich dort mit einem zweiten Schritt anmelden, etwa einem Code, kann stattdessen ein App-Passwort nötig sein.",
    app: "Ihr übliches Passwort gilt hier nicht. {{name}} verlangt ein App-Passwort: Sie legen es dort in Ihrem Konto an, nur für dieses Programm, und können es jederzeit zurücknehmen. So geht es:",
    "app-if-two-step":
      "Das Passwort ist das Ihres Postfachs. Wenn Sie sich dort mit einem zweiten Schritt anmelden, brauchen Sie ein App-Passwort, das Sie dort in Ihrem Konto anlegen.",
    mail: "Ihr übliches Passwort gilt hier nicht. {{name}} verlangt ein Passwort für E-Mail-Programme, das Sie dort in Ihrem Konto festlegen. So geht es:",
    bridge:
      "Dazu muss auf diesem Computer das Programm „Bridge“ des Anbieters laufen (nur für bezahlte Konten). Geben Sie den Benutzernamen und das Passwort ein, die Bridge anzeigt, nicht Ihre üblichen. Darüber:",
    none: "Dort wird eine Anmeldung im Browser verlangt (OAuth), die Rightsdesk nicht beherrscht. Kein Passwort hilft, auch kein App-Passwort. Senden Sie solche Briefe mit Ihrem eigenen Mailprogramm oder nehmen Sie ein anderes Postfach. Was dort darüber steht:",
  },
  access: "{{name}} lässt Programme erst hinein, wenn Sie das einmal eingeschaltet haben. So geht es:",
  checked: "Gelesen am {{day}} bei {{host}}. Anbieter ändern so etwas hin und wieder.",
  unchecked: "Diese Angaben hat noch niemand geprüft. Vergleichen Sie sie mit den Hilfeseiten von {{name}}.",
} as const;
