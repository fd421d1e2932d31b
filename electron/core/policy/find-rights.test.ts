// Rights in seven languages, and what only looks like one.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { findRights } from "./find-rights.ts";
import { readPlainText } from "./read-plain-text.ts";

const read = (text: string) => findRights(buildDocument(readPlainText(text)));
const claimed = (text: string) =>
  read(text)
    .filter((use) => use.stance !== "denied" && !use.isThirdParty)
    .map((use) => use.right)
    .sort();

const everyEuRight = [
  "access",
  "complaint",
  "erasure",
  "objection",
  "portability",
  "rectification",
  "restriction",
  "withdraw-consent",
];

describe("findRights reads the rights of European law", () => {
  const policies: Readonly<Record<string, string>> = {
    en: `Your rights\n\nYou have the right to:\n- request access to your personal data;\n- have wrong data rectified;\n- ask for erasure;\n- restrict the processing;\n- data portability;\n- object to our processing of your data.\n\nYou may withdraw your consent at any time. You may lodge a complaint with a supervisory authority.`,
    de: `Ihre Rechte\n\nSie haben jederzeit das Recht auf Auskunft über Ihre gespeicherten Daten. Ihnen steht außerdem ein Recht auf Berichtigung, Löschung, Einschränkung der Verarbeitung, Datenübertragbarkeit und Widerspruch zu. Eine erteilte Einwilligung können Sie jederzeit widerrufen. Sie können sich bei einer Aufsichtsbehörde beschweren; dieses Beschwerderecht bleibt unberührt.`,
    fr: `Vos droits\n\nVous disposez d’un droit d’accès, de rectification, d’effacement, de limitation du traitement, à la portabilité et d’opposition. Vous pouvez retirer votre consentement à tout moment. Vous pouvez introduire une réclamation auprès de la CNIL.`,
    es: `Sus derechos\n\nUsted puede ejercer sus derechos de acceso, rectificación, supresión, limitación del tratamiento, portabilidad y oposición. Puede retirar su consentimiento en cualquier momento. Puede presentar una reclamación ante la Agencia Española de Protección de Datos.`,
    it: `I suoi diritti\n\nL'interessato ha il diritto di accesso, di rettifica, di cancellazione, di limitazione del trattamento, alla portabilità e di opposizione. Può revocare il consenso in qualsiasi momento. Può proporre reclamo al Garante.`,
    nl: `Uw rechten\n\nU heeft recht op inzage, rectificatie, verwijdering, beperking van de verwerking, overdraagbaarheid van gegevens en bezwaar. U kunt uw toestemming altijd intrekken. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.`,
    pt: `Os seus direitos\n\nO titular tem direito de acesso, retificação, eliminação, limitação do tratamento, portabilidade e oposição. Pode revogar o consentimento a qualquer momento. Pode apresentar uma reclamação à autoridade de controlo.`,
  };
  it.each(Object.entries(policies))("in %s", (_language, text) => {
    expect(claimed(text)).toEqual(everyEuRight);
  });
});

describe("findRights reads older and smaller policies", () => {
  it("reads a member page of the years before 2018", () => {
    const text =
      "If your personal information changes, or if you no longer desire our service, you may correct, update, delete or remove it by making the change on our member page.\n\nYou may opt-out of receiving future mailings; see the choices below.";
    expect(claimed(text)).toEqual(["erasure", "opt-out-marketing", "rectification"]);
  });
  it("reads a German policy under the old act", () => {
    const text =
      "Sie haben das Recht, unentgeltlich Auskunft über die zu Ihrer Person gespeicherten Daten zu erhalten sowie ein Recht auf Berichtigung und Löschung dieser Daten. Den Newsletter können Sie jederzeit abbestellen.";
    expect(claimed(text)).toEqual(["access", "erasure", "opt-out-marketing", "rectification"]);
  });
  it("reads a British policy of 2015", () => {
    const text =
      "You have the right to ask for a copy of the information we hold about you, for which we may charge a fee. If any of it is wrong, please let us know and we will correct your information.";
    expect(claimed(text)).toContain("access");
    expect(claimed(text)).toContain("rectification");
  });
});

describe("findRights reads Californian rights", () => {
  const text =
    "## California residents\n\nYou have the right to know what we collect, to request deletion of your personal information, to opt out of the sale of personal information, and to limit the use of sensitive personal information. We will not discriminate against you for exercising your rights.";
  it("finds them and says for whom", () => {
    expect(claimed(text)).toEqual(["access", "erasure", "limit-sensitive", "non-discrimination", "opt-out-sale"]);
    for (const use of read(text)) expect(use).toMatchObject({ stance: "limited", scope: "residents of California" });
  });
});

describe("findRights does not take other things for rights", () => {
  it.each([
    ["a promise", "We do not sell your personal data to anybody."],
    ["a clean-up of the company's own", "We delete your data as soon as it is no longer needed."],
    ["the company's access", "We may access, preserve and disclose your information where a court asks for it."],
    ["cookies", "You can delete cookies in your browser at any time."],
    ["a change of the policy", "We reserve the right to update this privacy policy at any time."],
    [
      "an imprint's refusal",
      "Der Nutzung der Kontaktdaten des Impressums zur Zusendung von Werbung wird hiermit widersprochen.",
    ],
    ["a limit of liability", "We may act to protect our rights (including, without limitation, to enforce our terms)."],
    ["service mails", "You may not unsubscribe from service messages."],
    ["a drafting note", "[If the company offers links to opt out of sales, list them here.]"],
  ])("%s", (_what, text) => {
    expect(claimed(text)).toEqual([]);
  });
  it("marks an ad network's opt-out as a third party's", () => {
    const uses = read(
      "You can opt out of ads from these networks at http://www.aboutads.info/choices or by e-mail settings of the Digital Advertising Alliance.",
    );
    expect(uses.filter((use) => !use.isThirdParty)).toEqual([]);
  });
});

describe("findRights tells stances, ways and places", () => {
  it("is limited where rights depend on where one lives", () => {
    const uses = read(
      "You have legal rights depending on where you live. For example, you can ask us to delete your data.",
    );
    expect(uses).toMatchObject([{ right: "erasure", stance: "limited", scope: "depending on where you live" }]);
  });
  it("prefers the offer to all to the offer to some", () => {
    const uses = read(
      "If you are a resident of the EU, you can ask us to delete your data.\n\nEverybody: you may ask us to delete your data by e-mail to privacy@example.org.",
    );
    expect(uses).toMatchObject([{ right: "erasure", stance: "offered", scope: null, how: "mail" }]);
  });
  it("counts closing an account as a part of erasure only", () => {
    expect(read("You can close your account in your account settings.")).toMatchObject([
      { right: "erasure", stance: "limited" },
    ]);
  });
  it("gives evidence that is the text itself", () => {
    const text = "Intro.\n\n*   Vous pouvez  demander l’**effacement** de vos données.";
    const [use] = read(text);
    expect(use?.right).toBe("erasure");
    expect(text.slice(use?.evidence.start, use?.evidence.end)).toBe(use?.evidence.quote);
    expect(use?.evidence.quote).toContain("effacement");
  });
});
