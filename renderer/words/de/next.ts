// German: what to do next in a matter and why, what the law says of a refusal, and what may be asked as proof.
import { why } from "./next-why.ts";

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
  why,
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
