// The first steps: sections, sentences, lists with their lead, language; all offsets stay those of the text.
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { readPlainText } from "./read-plain-text.ts";

const read = (text: string, format?: "text" | "markdown") => buildDocument(readPlainText(text, format));
const words = (text: string) => read(text).sentences.map(({ plain }) => plain.replace(/\s+/g, " ").trim());

describe("buildDocument", () => {
  it("keeps every sentence where it stands in the text", () => {
    const text = "PRIVACY\n\nWe “care”. You may write to us.\n- see your data\n- delete it\n";
    const document = read(text);
    expect(document.plain).toHaveLength(text.length);
    for (const { start, end, plain } of document.sentences) {
      expect(plain).toHaveLength(end - start);
      expect(document.sentenceAt(start)?.start).toBe(start);
    }
    expect(text.slice(document.sentences[1]?.start, document.sentences[1]?.end)).toBe("We “care”.");
  });

  it("does not cut at abbreviations, initials and company forms", () => {
    expect(words("Example Inc. and J. Roe keep data, e.g. names. We use them (see No. 5 below).")).toEqual([
      "Example Inc. and J. Roe keep data, e.g. names.",
      "We use them (see No. 5 below).",
    ]);
  });

  it("gives list items the sentence that introduces them", () => {
    const document = read("You have these rights:\n- to see your data\n- to have it deleted\nWe answer soon.");
    expect(document.sentences.map(({ lead }) => lead)).toEqual([null, 0, 0, null]);
  });

  it("joins lines that were broken at a width", () => {
    const line = "We collect the data that you give us when you order something from our";
    const text = Array.from(
      { length: 6 },
      () => `${line}\nshop, and we keep it for as long as the law of our country asks us to keep\nit in our books.\n`,
    ).join("\n");
    expect(words(text)[0]).toContain("from our shop, and we keep it");
  });

  it("takes headings from Markdown, underlined ones too, and leaves house numbers alone", () => {
    const document = read(
      "Policy\n======\n\n## Your rights\n\nYou may ask us.\n\nContact\n-------\n\n84 rue d'Exemple\n\n75011 Paris\n",
      "markdown",
    );
    expect(document.sections.map(({ heading }) => heading)).toEqual(["", "Policy", "Your rights", "Contact"]);
  });

  it("reads a paragraph in another language as that language", () => {
    const document = read(
      `${"We use the data that you give us and we keep it for as long as you are with us.\n\n".repeat(6)}Nous utilisons les données que vous nous donnez pour les services et nous ne les vendons pas.\n`,
    );
    expect(document.language).toBe("en");
    expect(document.sentences.at(-1)?.language).toBe("fr");
  });

  it.each([
    [
      "de",
      "Wir verarbeiten Ihre Daten nur, wenn Sie uns diese geben. Die Daten werden nicht an andere gegeben und von uns gelöscht, wenn sie nicht mehr gebraucht werden.",
    ],
    [
      "fr",
      "Nous traitons vos données pour les besoins du service. Elles ne sont pas vendues et vous pouvez les consulter sur notre site ou par courrier.",
    ],
    [
      "es",
      "Tratamos sus datos para los fines del servicio. No se venden y usted puede consultarlos en nuestra página o por correo con una solicitud.",
    ],
    [
      "it",
      "Trattiamo i dati per le finalità del servizio. Non sono venduti e si può chiedere una copia con una richiesta al nostro indirizzo.",
    ],
    [
      "nl",
      "Wij gebruiken uw gegevens voor de dienst. Deze worden niet verkocht en u kunt bij ons een kopie van de gegevens vragen door het te melden.",
    ],
    [
      "pt",
      "Tratamos os seus dados para os fins do serviço. Não são vendidos e você pode pedir uma cópia pelo nosso site ou por carta com um pedido.",
    ],
  ])("knows %s", (language, text) => {
    expect(read(text).language).toBe(language);
  });

  it("says of a language that it does not read that it does not", () => {
    expect(
      read(
        "Personuppgifter som du lämnar till oss behandlas i enlighet med gällande lag och används inte för något annat ändamål än det som vi beskriver här nedan.",
      ).language,
    ).toBeNull();
  });
});
