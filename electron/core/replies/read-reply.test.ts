// The reader of replies as a whole: what it must never say, and that no mail makes it slow or throw.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Day } from "../../shared/day.ts";
import { readReply } from "./read-reply.ts";

const kinds = (text: string, subject = "") => readReply({ subject, text }).proposals.map(({ kind }) => kind);

it.each([
  "Your data will be deleted within 30 days.",
  "If we have deleted your data you will hear from us.",
  "Once your identity is verified, all your data has been deleted from our systems.",
  "Your data could not be deleted.",
  "We have deleted all your data except your invoices.",
  "Has all your data been deleted?",
  "We have deleted your account. Your invoices are kept for ten years.",
  "Your data is scheduled for deletion.",
  "Your account has been deactivated.",
  "You asked us to confirm that all your personal data has been deleted. We are looking into it.",
  "All my personal data has been deleted.",
  "Dear Sir,\n\n> We confirm that all your personal data has been deleted.\n\nthis is not our mail.",
  "Ihre Daten werden gelöscht.",
  "Ihre Daten konnten nicht gelöscht werden.",
  "Sobald Ihre Identität feststeht, werden alle Daten gelöscht.",
  "Wir haben Ihre Daten bis auf die Rechnungen gelöscht.",
  "Wir haben Ihre Daten teilweise gelöscht.",
  "Die Löschung Ihrer Daten wurde vorgemerkt.",
  "Vos données seront supprimées.",
  "Vos données n'ont pas pu être supprimées.",
  "Vos données ont été supprimées, à l'exception de vos factures.",
  "Si vos données ont été supprimées, vous en serez informé.",
  "Your data are on their way to be deleted.",
  "We have put your request on the list for deletion.",
  "We have put your name on our list of open requests.",
  "I have set a reminder to delete your account next week.",
  "We have added a note to your account that you want it deleted.",
  "Your request has been sorted into the queue of our privacy team.",
  "That's done by our IT department, who will look at it next week.",
  "It's done as soon as our IT department is back.",
  "Attached is the form with which you can ask for your data.",
  "Enclosed you will find information about how we handle personal data.",
  "Please find attached our privacy policy, which lists the data we hold about customers.",
  "The data you asked for is available only after you have shown us your passport.",
  "Your copy is ready once the fee has been paid.",
  "We have fixed the problem with our request form, please send your request again.",
  "We have updated our records to show that you asked for deletion.",
  "We have forwarded your erasure request to the team, and your data is now being deleted.",
  "Your account was closed in 2019 and the data is in our archive.",
  "You told us that your data has been deleted by our partner.",
  "Unsubscribing is done by clicking on the link at the bottom.",
  "You should have deleted your account before you wrote to us.",
  "Nothing has been deleted.",
  "None of your data has been deleted.",
  "No data has been deleted so far.",
  "We believe your data has been deleted, we are checking that.",
  "Your data has been deleted from our newsletter tool. The shop is still being looked at.",
  "Your deletion request has been recorded.",
  "The deletion of your data has been ordered.",
  "We have instructed our provider to delete your data.",
  "We've hidden your profile.",
  "Ihre Daten sind auf dem Weg zu Ihnen.",
  "Ihre Anfrage zur Löschung haben wir zur Kenntnis genommen.",
  "Wir haben Ihren Widerspruch vermerkt und geben ihn weiter.",
  "Die Löschung haben wir in Auftrag gegeben.",
  "Alles erledigt sich von selbst, sobald der Vertrag ausläuft.",
  "Erledigt wird das von unserer IT.",
  "Anbei die Auskunft darüber, welche Unterlagen wir brauchen.",
  "In der Anlage finden Sie Informationen zum Ablauf Ihrer Auskunft.",
  "Die Auskunft liegt zur Abholung bereit, bitte bringen Sie Ihren Ausweis mit.",
  "Ihr Konto ist gesperrt.",
  "Wir haben Ihr Anliegen umgehend in unsere Liste eingetragen.",
  "Keine Ihrer Daten wurden gelöscht.",
  "Es wurde noch nichts gelöscht.",
  "Ihre Daten dürften inzwischen gelöscht sein, das prüfen wir.",
  "Haben Sie Ihr Konto schon selbst gelöscht?",
  "Sie haben uns gebeten zu bestätigen, dass Ihre Daten gelöscht sind.",
  "Wir haben den Auftrag erteilt, Ihre Daten zu löschen.",
  "Vos données sont en cours de suppression.",
  "La suppression de vos données a été demandée à notre prestataire.",
  "C'est fait dès que le service informatique rentre.",
  "Le nécessaire sera fait.",
  "Vous trouverez ci-joint le formulaire de demande d'accès à vos données.",
  "Vous trouverez ci-joint notre politique de confidentialité.",
  "Votre demande de suppression a bien été enregistrée.",
  "Aucune de vos données n'a été supprimée.",
  "Votre compte a été désactivé.",
  "Vous ne figurez plus dans nos listes à condition d'avoir cliqué sur le lien.",
  "Nous pensons que vos données ont été supprimées, nous vérifions.",
])("never takes for done: %s", (text) => {
  expect(kinds(text)).not.toContain("fulfilled");
});

it("does not believe that all is done where it has not read all", () => {
  expect(kinds("We have deleted all your data.")).toEqual(["fulfilled"]);
  expect(kinds(`We have deleted all your data.\n${"Lorem ipsum dolor sit amet.\n".repeat(4000)}`)).not.toContain(
    "fulfilled",
  );
});

it.each([
  [
    "nl",
    "Wij hebben uw verzoek ontvangen en zullen dit binnen een maand behandelen. Wij hebben al uw gegevens verwijderd.",
  ],
  [
    "es",
    "Hemos eliminado todos sus datos personales de nuestros sistemas y le confirmamos que su solicitud ha sido atendida.",
  ],
  ["it", "Abbiamo cancellato tutti i suoi dati personali dai nostri sistemi e la sua richiesta è stata evasa."],
  [
    "da",
    "Vi har modtaget din anmodning om indsigt og vil besvare den inden for en måned. Alle dine data er blevet slettet.",
  ],
  ["sv", "Vi har tagit emot din begäran och kommer att svara inom en månad. Alla dina uppgifter har raderats."],
  ["pl", "Potwierdzamy otrzymanie Pani wniosku i odpowiemy w ciągu miesiąca. Wszystkie dane zostały usunięte."],
  ["pt", "Recebemos o seu pedido e iremos responder no prazo de um mês. Todos os seus dados foram apagados."],
  ["ja", "ご請求を受け付けました。個人データはすべて削除されました。"],
])("does not guess at another language: %s", (_language, text) => {
  const { isRead, proposals } = readReply({ subject: "", text });
  expect(isRead).toBe(false);
  expect(proposals).toEqual([]);
});

it("has nothing to say of a mail that says nothing of its own", () => {
  expect(readReply({ subject: "", text: "" })).toMatchObject({ isRead: false, language: null, proposals: [] });
  expect(readReply({ subject: "", text: "> We have deleted all your data.\n> Goodbye" })).toMatchObject({
    isRead: false,
    proposals: [],
  });
  expect(kinds("The weather is nice and the garden is full of birds today.")).toEqual([]);
});

it("shows the sentence as it stands in the whole text", () => {
  const text =
    "Dear Ms Beispiel,\r\n\r\nThank you.  We have\r\nreceived your request of 3 May 2026.\r\n\r\n> We have deleted your data.";
  const [first] = readReply({ subject: "", text }).proposals;
  expect(first?.kind).toBe("acknowledgement");
  expect(text.slice(first?.evidence.start, first?.evidence.end)).toBe(first?.evidence.quote);
  expect(first?.evidence.quote.replace(/\s+/g, " ")).toBe("We have received your request of 3 May 2026.");
});

it("puts first what the person must do", () => {
  expect(kinds("We have received your request. Please send us a copy of your passport.")).toEqual([
    "identity-demand",
    "acknowledgement",
  ]);
});

it.each([
  ["We are extending the deadline by two months. You will have our answer by 2 July 2026.", null, "2026-07-02"],
  ["Wir verlängern die Frist um zwei Monate bis zum 02.07.2026.", null, "2026-07-02"],
  ["Le délai est prolongé de deux mois, au plus tard le 2 juillet 2026.", null, "2026-07-02"],
  ["We extend the time for our answer until the end of June 2026.", null, "2026-06-30"],
  ["We are extending the deadline for your request of 2 May 2026 by two months.", null, null],
  ["We are extending the deadline until 2 February.", "2026-11-22", "2027-02-02"],
  ["We are extending the deadline until 2 February.", null, null],
])("reads the day that an extension names: %s", (text, sentOn, day) => {
  const [first] = readReply({ subject: "", text, sentOn: sentOn as Day | null }).proposals;
  expect(first?.kind).toBe("extension");
  expect(first?.untilOn).toBe(day);
});

it("tells a returned mail by its head in any language", () => {
  const headers = { contentType: "multipart/report; report-type=delivery-status" };
  const text = "No se ha podido entregar su mensaje a los siguientes destinatarios: 550 5.1.1 privacy@example.com";
  expect(readReply({ subject: "", text, headers })).toMatchObject({ isRead: true, proposals: [{ kind: "bounce" }] });
});

const hostile: readonly (readonly [string, string])[] = [
  ["ten megabytes without a space", "a".repeat(10_000_000)],
  ["a hundred thousand quoted lines", "> please erase my data\n".repeat(100_000)],
  ["a hundred thousand heads of quotations", "On 1 May 2026 Erika\n".repeat(100_000)],
  ["a hundred thousand heads of mails", "From: a\n".repeat(100_000)],
  ["one sentence of two megabytes", "we have your request and ".repeat(80_000)],
  ["questions", "please send us your ".repeat(20_000)],
  ["lists", `please send:\n${"- passport\n".repeat(100_000)}`],
  ["a million empty lines", "\n".repeat(1_000_000)],
  ["digits", "1.".repeat(500_000)],
];
it.each(hostile)("ends on %s", (_name, text) => {
  const { proposals } = readReply({ subject: text.slice(0, 100_000), text });
  for (const { evidence } of proposals) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
});

it("throws on no text and invents no words", () => {
  const words = [
    "We have deleted ",
    "Ihre Daten ",
    "votre demande ",
    "\n> ",
    "\r\n",
    "wrote:\n",
    "On 1 ",
    "by 31.02.2026 ",
    "?",
    ": ",
    "\uD83D",
    "&#64;",
    "\u00AD",
  ];
  const part = fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      for (const { evidence, confidence } of readReply({ subject: text, text }).proposals) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 2026, numRuns: 500 },
  );
});
