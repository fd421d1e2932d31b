// Lays a letter out as one page of HTML for printing. Nothing in it runs, and every text of the letter is only text.

import { printableText } from "../../core/letters/printable-text.ts";
import type { Letter } from "../../shared/letter.ts";
import type { Language } from "../../shared/lists.ts";
import { fitLines, rowHeight } from "./fit-lines.ts";
import { type Measures, measures, type Paper } from "./papers.ts";
import { addressLines } from "./split-address.ts";

export type LetterToPrint = {
  /** Pages of the app itself are laid out like letters, in any language of the window. */
  readonly letter: Pick<Letter, "from" | "to" | "subject" | "text"> & { readonly language: Language };
  readonly place: Paper;
  /** The sender's postal address, for the envelope; null: the name alone stands there. */
  readonly senderPostal: string | null;
  /** Marked on the sheet: it looks like a real one, and was sent to nobody. */
  readonly isPractice: boolean;
  /** Files that go with the letter: on paper the person encloses them. */
  readonly fileNames: readonly string[];
};

const practiceWords: Readonly<Record<Language, string>> = {
  en: "Practice: not a real letter",
  de: "Übung: kein echtes Schreiben",
  fr: "Exercice : ce n’est pas une vraie lettre",
  es: "Práctica: no es una carta real",
};

const enclosureWords: Readonly<Record<Language, string>> = {
  en: "Enclosures",
  de: "Anlagen",
  fr: "Pièces jointes",
  es: "Anexos",
};

const mm = (value: number): string => `${Math.round(value * 1000) / 1000}mm`;

/** In one line that wraps: a list of names is no part of the letter's text. */
const enclosures = ({ letter, fileNames }: LetterToPrint): string =>
  `${enclosureWords[letter.language]}: ${fileNames.join(", ")}`;

const block = (name: string, lines: readonly string[]): string =>
  `<div class="${name}">${lines.map((line) => `<p dir="auto">${printableText(line)}</p>`).join("")}</div>`;

/** A German envelope shows the sender in one small line, an American one in a window of its own. */
const senderLines = ({ letter, place, senderPostal }: LetterToPrint): readonly string[] =>
  place === "a4"
    ? [addressLines(letter.from.name, senderPostal).join(" · ")]
    : addressLines(letter.from.name, senderPostal);

const marks = ({ folds, punch }: Measures): readonly { readonly at: number; readonly long: number }[] => [
  ...folds.map((at) => ({ at, long: 4 })),
  ...(punch === null ? [] : [{ at: punch, long: 7 }]),
];

/** Heights are minima: an address that is too long for its field moves what follows, and never lies over it. */
const styles = (to: LetterToPrint, sender: readonly string[], recipient: readonly string[]): string => {
  const paper = measures[to.place];
  const senderHeight = paper.sender.bottom - paper.sender.top;
  const recipientHeight = paper.recipient.bottom - paper.recipient.top;
  const senderSizes = to.place === "a4" ? ([7, 6] as const) : ([10, 9, 8] as const);
  const senderSize = fitLines(sender, { width: paper.sender.width, height: senderHeight, sizes: senderSizes });
  const recipientSize = fitLines(recipient, {
    width: paper.recipient.width,
    height: recipientHeight,
    sizes: to.place === "a4" ? [11, 10, 9, 8] : [10, 9, 8],
  });
  return `
@page { size: ${mm(paper.width)} ${mm(paper.height)}; margin: ${mm(paper.top)} 0 ${mm(paper.bottom)} 0; }
html, body, p, h1 { margin: 0; padding: 0; }
body { padding: 0 ${mm(paper.right)} 0 ${mm(paper.left)}; color: #000;
  font: 11pt/1.35 Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere;
  font-variant-ligatures: none; }
.sender, .recipient { display: flex; flex-direction: column; line-height: ${rowHeight}; }
.sender { margin-top: ${mm(paper.sender.top - paper.top)}; min-height: ${mm(senderHeight)};
  width: ${mm(paper.sender.width)}; font-size: ${senderSize}pt; justify-content: ${to.place === "a4" ? "flex-end" : "flex-start"}; }
.recipient { margin-top: ${mm(paper.recipient.atBottom ? 0 : paper.recipient.top - paper.sender.bottom)};
  min-height: ${mm(paper.recipient.bottom - (paper.recipient.atBottom ? paper.sender.bottom : paper.recipient.top))};
  width: ${mm(paper.recipient.width)}; font-size: ${recipientSize}pt;
  justify-content: ${paper.recipient.atBottom ? "flex-end" : "flex-start"}; }
h1 { margin-top: ${mm(paper.subject - paper.recipient.bottom)}; margin-bottom: 1.35em; font-size: 11pt; break-after: avoid; }
.text { white-space: pre-wrap; unicode-bidi: plaintext; tab-size: 4; orphans: 3; widows: 3; }
.enclosures { margin-top: 1.35em; font-size: 10pt; unicode-bidi: plaintext; }
.practice { position: absolute; top: 0; right: ${mm(paper.right)}; padding: 1mm 2mm; border: 0.3mm solid #000; font-size: 10pt; }
.mark { position: absolute; left: 4mm; border-top: 0.2mm solid #000; }
${marks(paper)
  .map(({ at, long }, index) => `.mark-${index} { top: ${mm(at - paper.top)}; width: ${mm(long)}; }`)
  .join("\n")}`;
};

/** `nonce` is for the style alone; the page has no script, no image, no link. */
export const layOutLetter = (toPrint: LetterToPrint, nonce: string): string => {
  const { letter, place } = toPrint;
  const sender = senderLines(toPrint);
  const recipient = addressLines(letter.to.name, letter.to.postal);
  return [
    `<!doctype html><html lang="${letter.language}"><head><meta charset="utf-8">`,
    `<title>${printableText(letter.subject)}</title>`,
    `<style nonce="${nonce}">${styles(toPrint, sender, recipient)}</style></head><body>`,
    ...marks(measures[place]).map((_, index) => `<div class="mark mark-${index}"></div>`),
    ...(toPrint.isPractice ? [`<p class="practice">${printableText(practiceWords[letter.language])}</p>`] : []),
    block("sender", sender),
    block("recipient", recipient),
    `<h1 dir="auto">${printableText(letter.subject)}</h1>`,
    `<div class="text">${printableText(letter.text.replace(/\s+$/, ""))}</div>`,
    ...(toPrint.fileNames.length === 0
      ? []
      : [`<p class="enclosures" dir="auto">${printableText(enclosures(toPrint))}</p>`]),
    "</body></html>",
  ].join("");
};
