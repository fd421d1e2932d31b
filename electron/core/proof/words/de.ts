// German: what a dossier says.
import type { DossierWords } from "./dossier-words.ts";

export const de: DossierWords = {
  title: (reference) => `Akte ${reference}`,
  madeAt: (at) => `Erstellt am ${at} mit Rightsdesk.`,
  practice: "Übung: Nichts hiervon wurde an jemanden gesendet.",
  company: "Unternehmen",
  law: "Gesetz",
  noLaw: "keines; der Brief stützt sich auf die eigene Erklärung des Unternehmens oder auf Entgegenkommen",
  head: {
    summary: "Worum es geht",
    timeline: "Was geschah",
    messages: "Nachrichten",
    duties: "Pflichten und Fristen",
    letters: "Briefe",
    files: "Dateien dieser Akte",
    means: "Was diese Akte zeigt und was nicht",
  },
  times: "Uhrzeiten sind in UTC; Tage sind die der Person zu jener Zeit.",
  column: {
    when: "Wann",
    what: "Was",
    by: "Von",
    words: "Wortlaut",
    direction: "Richtung",
    from: "Von",
    to: "An",
    subject: "Betreff",
    messageId: "Message-ID",
    reply: "Antwortzeile des Mailservers",
    file: "Datei",
    on: "Tag",
    article: "Artikel",
    state: "Am Tag dieser Akte",
    hash: "SHA-256",
    bytes: "Bytes",
  },
  letter: {
    access: "Auskunftsersuchen",
    erasure: "Löschungsersuchen",
    rectification: "Berichtigungsersuchen",
    "opt-out-marketing": "Widerspruch gegen Werbung",
    "opt-out-sale": "Widerspruch gegen Verkauf und Weitergabe",
    "third-party-disclosure": "Frage, wer die Daten bekam",
    objection: "Widerspruch",
    reminder: "Erinnerung",
    "identity-answer": "Antwort zur Identität",
    "form-answer": "Antwort zum Formular",
    "refusal-answer": "Antwort auf die Ablehnung",
    "incomplete-answer": "Schreiben dazu, was fehlt",
    "extension-check": "Frage zur längeren Frist",
    "fee-answer": "Antwort zur Gebühr",
    appeal: "Einspruch",
    "internal-complaint": "Beschwerde beim Unternehmen",
    complaint: "Beschwerde",
  },
  event: {
    drafted: "Brief geschrieben",
    approved: "Brief von der Person freigegeben",
    queued: "Brief zum Versand bereit",
    sent: "Vom Mailserver angenommen",
    bounced: "Als unzustellbar zurückgekommen",
    received: "Beim Unternehmen angekommen, wie die Person vermerkt hat",
    acknowledged: "Unternehmen bestätigte den Eingang",
    "identity-asked": "Unternehmen verlangte einen Nachweis der Identität",
    "identity-given": "Person wies sich aus",
    "clarification-asked": "Unternehmen fragte nach",
    clarified: "Person erklärte es",
    "confirm-link": "Unternehmen sandte einen Link zum Bestätigen",
    "form-asked": "Unternehmen verwies auf ein Formular",
    "portal-asked": "Unternehmen verwies auf ein Portal",
    "fee-asked": "Unternehmen verlangte eine Gebühr",
    extended: "Unternehmen nahm sich mehr Zeit",
    "answered-in-part": "Unternehmen antwortete zum Teil",
    answered: "Unternehmen antwortete",
    refused: "Unternehmen lehnte ab",
    complied: "Person tat, was das Unternehmen verlangte",
    fulfilled: "Unternehmen tat, worum gebeten war",
    verified: "Person prüfte die Erfüllung",
    withdrawn: "Person nahm das Anliegen zurück",
    reminded: "Person erinnerte das Unternehmen",
    escalated: "Person ging einen Schritt weiter",
    "complaint-filed": "Person legte Beschwerde ein",
    decided: "Behörde entschied",
    note: "Notiz",
    call: "Telefonat",
    post: "Brief per Post",
  },
  sentBy: {
    post: "Per Post gesendet, nach Angabe der Person",
    form: "Über ein Webformular gesendet, nach Angabe der Person",
    "own-mail": "Mit dem eigenen Mailprogramm gesendet, nach Angabe der Person",
    "by-hand": "Persönlich übergeben, nach Angabe der Person",
  },
  by: { person: "Person", app: "Rightsdesk", company: "Unternehmen" },
  note: {
    "try-retry": "Ließ sich nicht senden; ein neuer Versuch ist möglich",
    "try-refused": "Ließ sich nicht senden",
    "try-unsure": "Ein Versuch endete ohne klare Antwort; der Brief kann hinausgegangen sein",
    "try-interrupted": "Ein Versuch brach ab; der Brief kann hinausgegangen sein",
    "entry-unreadable": "Ein Eintrag, der sich nicht mehr lesen lässt",
    "taken-back": "Zurückgenommen, bevor er hinausging",
    "found-in-sent": "Unter den gesendeten Mails des Postfachs gefunden, wohin der Anbieter ihn legte",
    "report-failed": "Ein Mailserver sagt, dass er nicht zugestellt werden konnte",
    "report-delayed": "Ein Mailserver sagt, dass er sich verspätet",
    "report-delivered": "Der andere Mailserver sagt, dass er ins Postfach gelegt wurde",
    "report-relayed": "Ein Mailserver sagt, dass er den Brief weitergegeben hat",
    "report-expanded": "Ein Mailserver sagt, dass er den Brief an mehrere weitergegeben hat",
    "restored-in-doubt": "Eine Sicherung wurde wiederhergestellt; der Brief kann inzwischen hinausgegangen sein",
  },
  duty: {
    answer: "Das Unternehmen antwortet",
    acknowledge: "Das Unternehmen bestätigt den Eingang",
    "tell-extension": "Das Unternehmen sagt es, falls es länger braucht",
    complain: "Die Person kann sich bei der Behörde beschweren",
    "ask-to-examine": "Die Person kann die Behörde um Prüfung bitten",
    "confirm-in-spite-of-fee": "Die Person hält trotz Gebühr an der Anfrage fest",
    "go-to-court": "Die Person kann vor Gericht gehen",
    appeal: "Die Person kann Einspruch einlegen",
  },
  dutyState: { open: "offen", met: "getan", missed: "bis zu dem Tag nicht getan", over: "nicht mehr verlangt" },
  mark: {
    corrected: "später berichtigt",
    takenBack: "später zurückgenommen",
    corrects: "berichtigt einen früheren Eintrag",
    takesBack: "Nimmt einen früheren Eintrag zurück",
  },
  noDay: "kein Tag bestimmt",
  notBefore: "nicht vor",
  until: "bis",
  sent: "gesendet",
  received: "empfangen",
  noReply: "keine bekannt",
  notOut: "Dieser Brief ist nicht hinausgegangen.",
  attached: "Lag bei",
  chain: (links, head) => `Kette aus ${links} Gliedern; sie endet mit ${head}.`,
  later: (links, on) => `${links} davon wurden nicht beim Schreiben eingehängt, sondern später, spätestens am ${on}.`,
  broken: "Diese Kette hält nicht: Etwas wurde geändert, nachdem es eingehängt war. chain.json und die App sagen, was.",
  dkim: {
    pass: (domain) => `Vom Server von ${domain} signiert, und das Signierte wurde seither nicht verändert.`,
    fail: (domain) =>
      `Die Signatur von ${domain} passt nicht: Die Mail wurde unterwegs verändert, oder sie kommt nicht von dort.`,
    none: () => "Die Mail trägt keine Signatur eines Mailservers.",
    unknown: () => "Ob die Signatur eines Mailservers passt, ist nicht bekannt.",
  },
  means: [
    "Sie zeigt, dass ihre Dateien sich nicht geändert haben, seit das Ende der Hash-Kette zuletzt anderswo festgehalten wurde, etwa in einer früheren Akte: Ein geändertes Byte ändert das Ende der Kette.",
    "Sie zeigt für sich allein nicht, wann etwas geschrieben wurde. Die Uhrzeiten sind die des Computers der Person.",
    "Dass ein Brief gesendet wurde, stützt sich auf die Antwortzeile des eigenen Mailservers der Person, die Wort für Wort wiedergegeben ist. Nichts hier zeigt, dass ihn jemand gelesen hat.",
    "Was das Unternehmen am Telefon oder per Post gesagt hat, ist das, was die Person davon notiert hat, soweit keine Datei es zeigt.",
  ],
  page: (page, all) => `Seite ${page} von ${all}`,
  readme: ({ reference, company, at }) => `AKTE ${reference}
${company}
Erstellt am ${at} mit Rightsdesk.

WAS HIER LIEGT
  dossier.pdf    Was geschah, der Reihe nach; alle Nachrichten; alle Briefe; Pflichten und Fristen.
  raw/           Jede Mail, wie sie gesendet wurde oder ankam, Byte für Byte (.eml).
  attachments/   Dateien, die den Briefen beilagen.
  evidence/      Dateien, die als Beleg aufgehoben wurden.
  chain.json     Die Hash-Kette jedes Briefs, mit den Salzen.
  SHA256SUMS     Der SHA-256 jeder dieser Dateien.
Ordner, die leer wären, fehlen.

SO PRÜFEN SIE, DASS HIER NICHTS GEÄNDERT WURDE
  Linux:    sha256sum -c SHA256SUMS
  macOS:    shasum -a 256 -c SHA256SUMS
  Windows:  certutil -hashfile NAME SHA256   (je Datei; mit SHA256SUMS vergleichen)
Wer eine Datei ändert, kann auch SHA256SUMS ändern. Schreiben Sie darum das Ende der
Kette auf ("head" in chain.json, auch in dossier.pdf) oder senden Sie es jemandem: An
ihm hängt alles Übrige.

SO ENTSTEHT DIE KETTE
Jeder Eintrag im Verlauf, jeder Brief, jede Datei und jede Antwort ist ein Glied.
  hash = SHA-256( Salz, dann die Bytes )
  link = SHA-256( voriges Glied, dann hash, dann Aufschrift )
Die Bytes sind die der Datei, die unter "file" steht, oder die von "text" in UTF-8.
Die Aufschrift ist das JSON aus position, kind, about, form und laterOn, die Namen in
der Folge des Alphabets, ohne Leerzeichen: {"about":"…","form":1,"kind":"event","laterOn":null,"position":1}
Vor dem ersten Glied steht der SHA-256 von "rightsdesk proof 1", einem Zeilenvorschub,
der requestId und einem Zeilenvorschub. Alle Hashes sind hexadezimal geschrieben und
gehen als Bytes ein.

WAS DAS BEWEIST
Dass keine dieser Dateien geändert wurde, seit das Ende der Kette anderswo festgehalten
ist. Jedes Glied hat sein eigenes Salz: Wer eines zeigt, verrät nichts über die anderen.

WORAUF ES SICH STÜTZT
Dass ein Brief hinausging, stützt sich auf die Antwortzeile des Mailservers, Wort für
Wort wiedergegeben. Nichts hier beweist, dass ihn jemand erhalten oder gelesen hat. Die
Uhrzeiten sind die des Computers, auf dem die App lief. Ein Glied mit "laterOn" entstand
an jenem Tag und nicht, als das geschrieben wurde, wofür es steht.
`,
};
