// How lawyers, generators and small firms say it in seven languages: sentences that grant rights, and their look-alikes that grant none.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findRights } from "./find-rights.ts";
import { readPlainText } from "./read-plain-text.ts";

/** Rights that a policy grants; opt-outs of advertising networks, and decisions of machines, are left aside. */
const read = (text: string): string =>
  findRights(buildDocument(readPlainText(text)))
    .filter(({ right, stance, isThirdParty }) => stance !== "denied" && !isThirdParty && right !== "automated-decision")
    .map(({ right }) => right)
    .join(" ");

const everything = "access rectification erasure restriction portability objection";

describe("German", () => {
  it.each([
    ["", "Der Kunde ist verpflichtet, Änderungen seiner Daten mitzuteilen."],
    ["", "Der Zugang zu Ihren Daten ist nur wenigen Mitarbeitern möglich."],
    ["access rectification erasure", "Betroffenenrechte: Auskunft, Berichtigung, Löschung"],
    ["access", "Sie haben das Recht, die von uns gespeicherten personenbezogenen Daten einzusehen."],
    ["restriction", "Sie haben das Recht auf Beschränkung der Verarbeitung Ihrer Daten."],
    ["complaint", "Sie können sich an eine Datenschutzaufsichtsbehörde wenden."],
    [
      "access rectification erasure restriction portability objection",
      "Ihre Rechte\n\n- Auskunftsrecht: erfahren, was wir speichern\n- Berichtigungsrecht: Falsches ändern lassen\n- Löschungsrecht: Daten löschen lassen\n- Einschränkungsrecht: Schränken Sie die Verarbeitung ein\n- Datenübertragbarkeit\n- Widerspruchsrecht",
    ],
    ["access", "Wer wissen will, was wir über ihn gespeichert haben, kann uns fragen."],
    ["complaint", "Sie können sich auch an den Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten wenden."],
    ["erasure opt-out-marketing", "Sie können sich vom Newsletter abmelden oder Ihre Daten löschen lassen."],
    [
      "access",
      "Nach § 34 BDSG erteilen wir Ihnen auf Antrag Auskunft über die Daten, die zu Ihrer Person gespeichert sind.",
    ],
    ["access", "Du hast das Recht zu erfahren, welche Daten wir über dich gespeichert haben."],
    ["access", "Auf Anforderung teilen wir Ihnen mit, ob und welche Angaben über Sie gespeichert sind."],
    ["access erasure", "Zudem haben Sie ein Auskunftsrecht und ein Recht auf Datenlöschung."],
    [
      "access rectification",
      "Nutzer können Auskunft über ihre gespeicherten Daten verlangen und diese korrigieren lassen.",
    ],
    [
      "access rectification erasure",
      "Möchten Sie Auskunft, Korrektur oder Löschung Ihrer Daten, wenden Sie sich an die verantwortliche Stelle.",
    ],
    ["rectification", "Sind Angaben falsch, werden sie auf Ihren Hinweis hin berichtigt."],
    ["rectification", "Gemäß Art. 16 DSGVO können Sie die Berichtigung oder Vervollständigung Ihrer Daten verlangen."],
    ["erasure", "Auf deinen Wunsch löschen wir dein Konto und alles, was daran hängt."],
    ["erasure", "Auf Verlangen werden Ihre Daten gelöscht."],
    ["erasure", "Du möchtest, dass wir deine Daten löschen? Schreib uns einfach."],
    ["erasure", "Verlangen Sie die Löschung, so kommen wir dem nach, soweit keine Aufbewahrungspflichten bestehen."],
    [
      everything,
      "Ihnen stehen die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung, Datenübertragbarkeit und Widerspruch zu.",
    ],
    ["portability", "Sie können verlangen, dass wir die Daten an einen anderen Anbieter übermitteln."],
    ["portability", "Außerdem besteht ein Anspruch auf Übermittlung dieser Daten an andere Anbieter."],
    ["withdraw-consent", "Ihre Einwilligung können Sie gemäß Art. 7 Abs. 3 DSGVO jederzeit formlos widerrufen."],
    [
      "complaint",
      "Unbeschadet anderer Rechtsbehelfe steht Ihnen das Recht auf Beschwerde bei einer Aufsichtsbehörde zu.",
    ],
    ["complaint", "Bei Beschwerden können Sie sich an den Landesdatenschutzbeauftragten wenden."],
    ["opt-out-marketing", "Wenn Sie keine Werbung mehr erhalten möchten, genügt eine kurze Nachricht."],
    ["opt-out-marketing", "Der Empfang des Newsletters kann jederzeit gekündigt werden."],
    ["", "Wir löschen Ihre Daten, sobald sie nicht mehr gebraucht werden."],
    ["", "Eine Löschung der Logfiles erfolgt nach sieben Tagen."],
    ["", "Der Nutzer kann Cookies jederzeit löschen."],
    ["", "Wir nutzen die Daten, um Ihre Anfrage zu beantworten, und löschen sie danach."],
    ["", "Strafverfolgungsbehörden erteilen wir im Einzelfall Auskunft über diese Daten."],
    ["", "Wir behalten uns vor, diese Erklärung jederzeit zu ändern."],
    ["", "Der Zugriff Dritter auf Ihre Daten ist nicht möglich."],
  ])("%s: %s", (rights, text) => {
    expect(read(text)).toBe(rights);
  });
});

describe("French", () => {
  it.each([
    ["erasure", "Le compte peut être supprimé à tout moment dans les paramètres."],
    ["withdraw-consent", "Le consentement peut être retiré à tout moment."],
    [
      "access rectification",
      "Chacun peut demander communication des informations le concernant et leur rectification.",
    ],
    ["", "Les comptes inactifs sont supprimés après deux ans."],
    ["access rectification", "Vous disposez d'un droit d'accès et de rectification que vous exercez en nous écrivant."],
    ["access rectification erasure", "Vous avez le droit d'accéder, de rectifier, de mettre à jour ou de supprimer."],
    ["access", "Vous pouvez nous demander de savoir quelles données nous détenons."],
    ["rectification", "Vous modifiez vos informations depuis votre espace client quand vous le souhaitez."],
    ["erasure", "Demandez à tout moment la suppression de votre compte et de vos données personnelles."],
    ["portability", "Vous pouvez récupérer vos données dans un format lisible par une machine."],
    ["objection", "Vous pouvez, pour des motifs légitimes, vous opposer au traitement des données."],
    ["complaint", "Vous pouvez aussi contacter la CNIL si vos droits ne sont pas respectés."],
    ["opt-out-marketing", "Si vous ne souhaitez plus recevoir nos offres, écrivez-nous."],
    ["", "Nous supprimons vos données au bout de trois ans."],
    ["", "Nos prestataires peuvent accéder à vos données pour remplir leurs missions."],
    ["", "Vous pouvez supprimer les cookies depuis votre navigateur."],
    ["", "Les données sont conservées tant que vous ne souhaitez plus être notifié."],
    ["restriction objection", "Vous disposez des droits de limitation et d’objection au traitement de celles-ci."],
    ["portability", "Vous pouvez demander le transfert de vos données."],
    ["", "Nous encadrons le transfert de vos données hors de l’Union européenne."],
  ])("%s: %s", (rights, text) => {
    expect(read(text)).toBe(rights);
  });
});

describe("Spanish", () => {
  it.each([
    [
      "access rectification erasure portability objection",
      "Los usuarios tienen derecho a acceder, rectificar, cancelar u oponerse, así como a pedir la portabilidad.",
    ],
    [
      "access rectification erasure objection",
      "Los titulares podrán ejercer sus derechos de acceso, rectificación, cancelación u oposición.",
    ],
    ["access rectification erasure", "Usted tiene derecho a acceder, rectificar y suprimir los datos."],
    ["access erasure", "Tienes derecho a saber qué datos tenemos sobre ti y a pedir que los borremos."],
    ["restriction objection", "Tienes derecho a solicitar la restricción del uso de tus datos y a objetar su uso."],
    ["withdraw-consent", "En cualquier momento puede revocar el consentimiento otorgado."],
    ["complaint", "Puede acudir a la Agencia Española de Protección de Datos."],
    ["opt-out-marketing", "Siempre podrás desuscribirte de estos correos."],
    ["", "Conservamos sus datos durante el plazo legal y después los eliminamos."],
    ["", "Nos reservamos el derecho de modificar esta política."],
    ["portability", "Tienen derecho a solicitar la transferencia de los datos."],
  ])("%s: %s", (rights, text) => {
    expect(read(text)).toBe(rights);
  });
});

describe("Italian", () => {
  it.each([
    [
      "access rectification erasure restriction portability objection withdraw-consent",
      "Lei ha il diritto di:\n- accedere ai Suoi dati\n- chiederne la rettifica o la cancellazione\n- chiedere la limitazione del trattamento\n- opporsi al trattamento\n- richiedere la portabilità\n- revocare il consenso",
    ],
    ["rectification erasure restriction", "Potrà chiedere la rettifica, la cancellazione e la limitazione (art. 18)."],
    ["access rectification", "L'utente ha diritto di conoscere quali dati sono trattati e di chiederne la correzione."],
    ["rectification erasure", "Puoi chiedere la modifica o la cancellazione dei tuoi dati."],
    ["withdraw-consent", "L'utente può revocare il consenso in qualsiasi momento."],
    ["complaint", "Hai il diritto di rivolgerti al Garante per la protezione dei dati."],
    ["opt-out-marketing", "Puoi disiscriverti dalla newsletter quando vuoi."],
    ["", "Il titolare si riserva il diritto di modificare la presente informativa."],
    ["", "L'utente può eliminare i cookie dal proprio browser."],
  ])("%s: %s", (rights, text) => {
    expect(read(text)).toBe(rights);
  });
});

describe("Dutch", () => {
  it.each([
    [
      "access rectification erasure restriction portability objection withdraw-consent",
      "U heeft het recht om:\n- inzage te vragen in uw persoonsgegevens\n- onjuiste gegevens te laten corrigeren\n- uw gegevens te laten verwijderen\n- de verwerking te laten beperken of bezwaar te maken\n- uw gegevens te laten overdragen\n- een gegeven toestemming in te trekken",
    ],
    ["access rectification erasure", "U kunt inzage vragen in uw gegevens, of deze laten wijzigen of verwijderen."],
    ["access", "Je kunt opvragen welke gegevens wij van je hebben."],
    ["erasure", "U kunt ons verzoeken uw gegevens te laten vernietigen."],
    ["portability", "U heeft het recht op gegevensoverdraagbaarheid."],
    ["portability", "Je mag ons vragen je gegevens over te dragen aan een andere partij."],
    ["complaint", "U kunt ook contact opnemen met de Autoriteit Persoonsgegevens."],
    ["opt-out-marketing", "Stel je geen prijs meer op onze mailings, dan kun je je hiervoor afmelden."],
    ["", "Wij verwijderen uw gegevens na afloop van de bewaartermijn."],
    ["", "U kunt cookies verwijderen via uw browser."],
  ])("%s: %s", (rights, text) => {
    expect(read(text)).toBe(rights);
  });
});

describe("Portuguese", () => {
  it.each([
    ["rectification erasure", "Você tem o direito de solicitar a exclusão ou alteração dos seus dados."],
    [
      "access rectification erasure restriction",
      "Você tem o direito de solicitar acesso, correção, bloqueio ou eliminação dos seus dados.",
    ],
    ["access rectification erasure", "Você pode solicitar o acesso, a correção ou a exclusão dos seus dados pessoais."],
    ["erasure", "Você pode pedir que apaguemos seus dados."],
    ["objection withdraw-consent", "O titular pode opor-se ao tratamento e retirar o consentimento."],
    ["complaint", "Tem o direito de apresentar reclamação junto da CNPD."],
    ["", "Qualquer empresa do nosso grupo pode acessar ou utilizar seus dados."],
    ["", "Você é livre para recusar a nossa solicitação de informações."],
    [
      everything,
      "O titular pode solicitar acesso, retificação, apagamento, limitação, oposição ou portabilidade dos seus dados.",
    ],
  ])("%s: %s", (rights, text) => {
    expect(read(text)).toBe(rights);
  });
});

describe("English", () => {
  it.each([
    ["", "You may opt out of this arbitration agreement by writing to us within 30 days."],
    ["", "You may opt out of analytics cookies at any time by clearing them."],
    ["rectification", "We offer these ways of changing and modifying information previously given: write to us."],
    [
      "access rectification",
      "The Act lets you seek access to, and correction of, the personal information that we hold.",
    ],
    ["", "We reserve the right to correct any inaccuracies, update information or change prices."],
    ["", "If you object to the terms, do not use the site."],
    ["access", "You may ask for details of the personal information that we hold about you; a small fee is due."],
    ["access", "You are entitled to see the information held about you."],
    [
      "access rectification erasure",
      "If you would like to: access, correct or delete any personal information we have about you, or want more information, write to us.",
    ],
    ["rectification", "We will promptly correct any information found to be wrong."],
    ["rectification erasure", "You can ask us to update or delete the information we hold about you."],
    ["erasure", "If you want us to delete your record, contact us and we will remove it."],
    ["opt-out-marketing", "We will remove you from the mailing list upon your request."],
    ["opt-out-marketing", "Tick the box to say that you do not want your details to be used for direct marketing."],
    ["opt-out-marketing", "If you agreed to direct marketing, you may change your mind by writing to us."],
    [
      "access erasure",
      "Members can request an exported file of the data we hold about them. They can also request that we erase it.",
    ],
    ["", "We reserve the right to delete your account if you break the rules."],
    ["", "Cookies are pieces of information, which are stored by your browser."],
    ["", "They have special access rights to such systems and must keep the information confidential."],
    ["", "We use what you give us to update our records."],
    ["", "You can ask us about our security measures at any time."],
    ["", "How we keep your information secure"],
    ["", "We limit access to personal information to employees who need it."],
    ["opt-out-marketing", "Each mail tells you how you can take your address off our list."],
  ])("%s: %s", (rights, text) => {
    expect(read(text)).toBe(rights);
  });
});
