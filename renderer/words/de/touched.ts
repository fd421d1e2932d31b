// German: what a change of a mailbox or of the person's details touches.

export const touched = {
  title: "{{address}}: was das berührt",
  waiting_one:
    "{{count}} Brief wartet, der von einer Adresse gehen sollte, die es dann nicht mehr gibt. Er wird wieder ein Entwurf, und nichts geht von dort hinaus:",
  waiting_other:
    "{{count}} Briefe warten, die von einer Adresse gehen sollten, die es dann nicht mehr gibt. Sie werden wieder Entwürfe, und nichts geht von dort hinaus:",
  open_one:
    "{{count}} offene Anfrage wurde von dort geschrieben. Das Unternehmen kennt diese Adresse, und seine Antwort geht dorthin:",
  open_other:
    "{{count}} offene Anfragen wurden von dort geschrieben. Die Unternehmen kennen diese Adresse, und ihre Antworten gehen dorthin:",
  more_one: "und {{count}} weitere",
  more_other: "und {{count}} weitere",
  later:
    "Spätere Briefe dazu gehen aus einem anderen Ihrer Postfächer, unter demselben Zeichen, und sagen, von welcher Adresse Sie zuvor geschrieben haben. In einem entfernten Postfach sucht Rightsdesk keine Antworten mehr: Lesen Sie es in Ihrem Mailprogramm weiter, oder behalten Sie es hier.",
  keep: "So lassen, wie es ist",
  keepWrite: "Behalten und {{address}} zum üblichen machen",
  go: "Weiter",
  person_one: "{{count}} offene Anfrage hat dem Unternehmen genannt, was Sie gerade geändert haben:",
  person_other: "{{count}} offene Anfragen haben den Unternehmen genannt, was Sie gerade geändert haben:",
  personHint:
    "Gesendet wurde nichts. Soll ein Unternehmen das Neue wissen, schreiben Sie ihm; jeden Brief lesen Sie, bevor er hinausgeht.",
  write: "{{company}} um Berichtigung bitten",
  done: "Weglegen",
  kept: "{{address}} bleibt. Briefe an Unternehmen, denen Sie noch nicht geschrieben haben, gehen von {{other}}.",
} as const;
