// German: why a law reaches a letter, may reach it or does not. The laws stand as subjects, so that no name has to bend.
export const reach = {
  reasons: {
    "no-right": "{{law}} gibt kein Recht auf {{right}}.",
    "no-letter": "einen solchen Brief kennt {{law}} nicht.",
    "lives-elsewhere": "{{law}} ist für Menschen da, die {{inLaw}} leben ({{article}}), und Sie leben {{home}}.",
    "region-not-said":
      "{{law}} ist für Menschen da, die {{inLaw}} leben ({{article}}), und Ihre Angaben sagen nicht, in welchem Teil Ihres Landes Sie leben.",
    established:
      "das Unternehmen sitzt {{seat}}, und {{law}} bindet Unternehmen dort, gleich wo Sie leben ({{article}}).",
    "established-perhaps":
      "das Unternehmen sitzt {{seat}}: {{law}} erfasst es, wenn es Ihre Daten dort verarbeitet ({{article}}).",
    "inside-one-region": "Sie und das Unternehmen sind beide {{seat}}; dort gilt: {{inside}} ({{article}}).",
    "perhaps-inside-one-region":
      "wenn Sie und das Unternehmen in derselben Provinz sind, tritt {{law}} dort vielleicht zurück: {{inside}} ({{article}}).",
    "company-region-unknown":
      "{{law}} bindet Unternehmen {{inLaw}}, und in welchem Teil seines Landes dieses sitzt, ist nicht bekannt ({{article}}).",
    serves:
      "Sie leben {{home}}, und das Unternehmen wendet sich an Menschen dort, deshalb erfasst {{law}} es ({{article}}).",
    "serves-perhaps":
      "Sie leben {{home}}; {{law}} erfasst das Unternehmen, wenn es Menschen dort etwas anbietet, und das ist nicht bekannt ({{article}}).",
    "serves-perhaps-and-names":
      "Sie leben {{home}}, und in der eigenen Erklärung des Unternehmens wird {{law}} genannt; das Unternehmen ist erfasst, wenn es Menschen dort etwas anbietet ({{article}}).",
    "serves-others":
      "laut seiner Erklärung wendet sich das Unternehmen nur an Menschen anderswo, deshalb erfasst {{law}} es nicht ({{article}}).",
    "serves-others-but-names":
      "laut seiner Erklärung wendet sich das Unternehmen nur an Menschen anderswo, doch wird darin {{law}} genannt ({{article}}).",
    "serves-others-but-may":
      "laut seiner Erklärung wendet sich das Unternehmen nur an Menschen anderswo, doch erfasst {{law}} auch Daten, die erhoben wurden, während Sie {{inLaw}} waren ({{article}}).",
    "no-link":
      "weder Sie noch das Unternehmen sind nach allem, was bekannt ist, {{inLaw}}, deshalb erfasst {{law}} es nicht ({{article}}).",
    thresholds:
      "Sie leben {{inLaw}}, doch kann von außen niemand wissen, ob {{law}} dieses Unternehmen bindet: {{limits}} ({{article}}).",
    "thresholds-and-names":
      "Sie leben {{inLaw}}, und in der eigenen Erklärung des Unternehmens wird {{law}} genannt; ob das Unternehmen gebunden ist, kann von außen niemand wissen: {{limits}} ({{article}}).",
    "broker-data-provided":
      "{{law}} erfasst hier nur, was Sie selbst angegeben haben ({{article}}), und ein Datenhändler hat seine Daten meist von anderen.",
    "broker-data-collected":
      "{{law}} erfasst hier nur, was bei Ihnen erhoben wurde ({{article}}), und ein Datenhändler hat seine Daten meist von anderen.",
    "sells-nothing":
      "das Unternehmen sagt, dass es keine Daten verkauft; vielleicht lässt {{law}} ihm deshalb nichts zu beenden ({{article}}).",
    "customers-only": "{{customers}} ({{article}}), und ein Datenhändler hatte nie mit Ihnen zu tun.",
    "promised-to-all":
      "die Erklärung des Unternehmens verspricht allen, was {{law}} gibt, auch wenn das Gesetz selbst hier nicht gilt.",
  },
  rights: {
    access: "Auskunft",
    rectification: "Berichtigung",
    erasure: "Löschung",
    objection: "Widerspruch",
    "opt-out-marketing": "ein Ende der Werbung",
    "opt-out-sale": "ein Ende von Verkauf und Weitergabe",
    "third-party-disclosure": "eine Liste der Dritten, die die Daten bekamen",
    other: "das, was dieser Brief verlangt",
  },
  laws: {
    "br-lgpd": { name: "das brasilianische Datenschutzgesetz (LGPD)", in: "in Brasilien" },
    "ca-pipeda": {
      name: "das kanadische Datenschutzgesetz (PIPEDA)",
      in: "in Kanada",
      inside:
        "die Provinz hat ein eigenes Gesetz für alles, was in ihr bleibt, außer bei Unternehmen unter Bundesrecht wie Banken oder Telefongesellschaften",
    },
    "ca-qc-law25": { name: "das Datenschutzgesetz von Québec (Gesetz 25)", in: "in Québec" },
    "ch-fadp": { name: "das Schweizer Datenschutzgesetz (DSG)", in: "in der Schweiz" },
    "eu-gdpr": { name: "die DSGVO", in: "im Europäischen Wirtschaftsraum" },
    "jp-appi": { name: "das japanische Datenschutzgesetz (APPI)", in: "in Japan" },
    "kr-pipa": { name: "das südkoreanische Datenschutzgesetz (PIPA)", in: "in Südkorea" },
    "uk-gdpr": { name: "die UK GDPR", in: "im Vereinigten Königreich" },
    "us-ca-ccpa": {
      name: "das kalifornische Datenschutzgesetz (CCPA)",
      in: "in Kalifornien",
      limits:
        "es bindet Unternehmen mit mehr als 26.625.000 Dollar Umsatz im Jahr (Betrag für 2025 und 2026), solche, die mit den Daten von 100.000 Personen oder Haushalten in Kalifornien handeln, und solche, die vom Verkaufen oder Teilen von Daten leben",
    },
    "us-ca-shine-the-light": {
      name: "das kalifornische Gesetz „Shine the Light“",
      in: "in Kalifornien",
      limits:
        "es bindet Unternehmen mit mindestens 20 Beschäftigten, die Ihre Daten für Direktwerbung weitergegeben haben",
      customers: "es ist für Kundinnen und Kunden da, die ihre Daten dem Unternehmen selbst gegeben haben",
    },
    "us-ia-icdpa": {
      name: "das Verbraucherdatengesetz von Iowa (ICDPA)",
      in: "in Iowa",
      limits:
        "es bindet, wer die Daten von 100.000 Menschen in Iowa verarbeitet, oder von 25.000, wenn er vom Verkauf von Daten lebt",
    },
    "us-va-vcdpa": {
      name: "das Verbraucherdatengesetz von Virginia (VCDPA)",
      in: "in Virginia",
      limits:
        "es bindet, wer die Daten von 100.000 Menschen in Virginia verarbeitet, oder von 25.000, wenn er vom Verkauf von Daten lebt",
    },
  },
} as const;
