// German: the chain of a request, its dossier, and what stays of requests that were deleted.
import type { FaultKind, LinkKind } from "../../../electron/shared/proof.ts";

export const proof = {
  title: "Nachweis",
  checking: "Die Kette wird geprüft …",
  whole: "Seit dem Aufschreiben wurde nichts geändert.",
  wholeText:
    "{{entries}} Einträge und {{files}} Dateien sind durch Hashes verkettet, je mit dem davor. Geprüft {{at}}.",
  broken: "Etwas wurde geändert, nachdem es aufgeschrieben war.",
  brokenText: "Das ist nicht Ihr Fehler. Eine frühere Sicherung enthält vielleicht, was dort stand.",
  later: "{{links}} Glieder entstanden nicht beim Schreiben, sondern später, das neueste am {{day}}.",
  fault: {
    changed: "lautet anders als beim Schreiben",
    missing: "ist nicht mehr da",
    link: "der Platz in der Kette passt nicht",
    end: "das Ende der Kette passt nicht: Glieder fehlen oder kamen dazu",
  } satisfies Record<FaultKind, string>,
  kind: {
    event: "ein Eintrag im Verlauf",
    letter: "die Mail, wie sie hinausging",
    words: "der Brief",
    attachment: "eine Datei, die dem Brief beilag",
    report: "eine Meldung eines Mailservers",
    reply: "eine Antwort",
    evidence: "eine als Beleg aufgehobene Datei",
    gone: "ein Vermerk, dass etwas weggeworfen wurde",
  } satisfies Record<LinkKind, string>,
  faultAt: "Glied {{position}}, {{what}}: {{fault}}.",
  entryAt: "„{{entry}}“ vom {{day}}",
  head: "Ende der Kette",
  headHint:
    "Schreiben Sie es auf oder senden Sie es jemandem: Später zeigt es, dass von all dem nichts geändert wurde.",
  means:
    "Es zeigt spätere Änderungen. Es zeigt nicht, dass jemand Ihren Brief gelesen hat: Dass er gesendet wurde, stützt sich auf die Worte des Mailservers.",
  check: "Jetzt prüfen",
  checked: "Geprüft: Sie hält.",
  checkedBroken: "Geprüft: Sie hält nicht.",
  dossier: "Akte",
  dossierText:
    "Alle Briefe dieser Sache, was geschah, jede Mail, wie sie war, und was man zum Prüfen braucht. Zum Beispiel für eine Behörde oder einen Anwalt.",
  dossierLetters: "{{count}} Briefe dieser Sache kommen hinein.",
  zip: "Als ZIP-Datei speichern",
  folder: "Als Ordner speichern",
  making: "Die Akte entsteht: {{done}} von {{of}}",
  stop: "Anhalten",
  saved: "Die Akte wurde gespeichert: {{name}}",
  mails: "Mails, wie sie sind, Byte für Byte",
  saveMail: "{{name}} speichern",
  mailKind: { letter: "Ihr Brief", report: "Eine Meldung eines Mailservers", reply: "Eine Antwort" },
  mailSaved: "Die Mail wurde gespeichert: {{name}}",
  signature: {
    title: "Signatur des Mailservers",
    pass: "Die Mail wurde vom Server von {{domain}} signiert, und das Signierte wurde seither nicht verändert. Wer sie geschrieben hat, weiß man damit nicht.",
    fail: "Die Signatur von {{domain}} passt nicht: Die Mail wurde unterwegs oder danach verändert, oder sie kommt nicht von dort.",
    none: "Die Mail trägt keine Signatur eines Mailservers.",
    unknown:
      "Noch weiß niemand, ob ein Mailserver sie signiert hat: Nach dem Schlüssel wurde nicht gefragt, oder es gibt ihn nicht mehr.",
    asked: "Erfragt {{at}}.",
    ask: "Schlüssel des Absenders jetzt erfragen",
    askText:
      "Das ist eine Frage an die Namensserver der Domain, die sie signiert hat; sie sehen, dass jemand nachsieht.",
    key: "Der Eintrag des Schlüssels, Wort für Wort",
  },
  all: {
    title: "Nachweis",
    text: "Jeder Eintrag und jede Datei Ihrer Anfragen ist durch Hashes verkettet. Rightsdesk prüft diese Ketten nach und nach, während es offen ist.",
    state: "{{checked}} von {{of}} Anfragen wurden seit dem Start geprüft.",
    holds: "Alle halten.",
    broken: "Diese halten nicht:",
    open: "{{company}}, {{reference}}",
    check: "Jetzt alle prüfen",
    checking: "Wird geprüft: {{done}} von {{of}}",
    done: "Alle Ketten wurden geprüft.",
    stones: "Gelöschte Anfragen",
    stonesText:
      "Von einer gelöschten Anfrage bleibt nur dies: der Tag, wie viele Einträge sie hatte, und ein gesalzener Hash, der für sich nichts sagt.",
    deletedOn: "Gelöscht am",
    entries: "Einträge",
    digest: "Zeichen",
  },
} as const;
