// Lays a dossier out as one page of HTML for printing. Nothing in it runs, and every text of a mail is only text.
import { readAppNote } from "../../shared/app-note.ts";
import { waysSent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import { printableText } from "../letters/printable-text.ts";
import type { Dossier, DossierLetter, DossierMail } from "./dossier.ts";
import { listDossierDuties } from "./list-dossier-duties.ts";
import { toHex } from "./to-hex.ts";
import { type DossierWords, dossierWords } from "./words/dossier-words.ts";

const text = (name: string, value: string, extra = ""): string =>
  `<${name}${extra} dir="auto">${printableText(value)}</${name}>`;
const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td dir="auto">${cell}</td>`).join("")}</tr>`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${heads.map((head) => text("th", head)).join("")}</tr></thead><tbody>${rows.map(row).join("")}</tbody></table>`;
/** `2026-11-22T02:29:15.000Z` as `2026-11-22 02:29:15`: read the same in every country. */
const stamp = (at: string): string => at.slice(0, 19).replace("T", " ");
const mono = (value: string): string => `<span class="mono">${printableText(value)}</span>`;

const styles = `
@page { margin: 18mm 0 18mm 0; }
html, body, p, h1, h2, h3, table { margin: 0; padding: 0; }
body { padding: 0 18mm; color: #000; font: 9.5pt/1.35 Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif;
  overflow-wrap: anywhere; font-variant-ligatures: none; }
h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin: 7mm 0 2mm; break-after: avoid; }
h3 { font-size: 10.5pt; margin: 5mm 0 1mm; break-after: avoid; }
p { margin: 1mm 0; }
table { width: 100%; border-collapse: collapse; table-layout: auto; }
th, td { text-align: start; vertical-align: top; padding: 0.8mm 2mm 0.8mm 0; border-bottom: 0.15mm solid #999; }
td { white-space: pre-wrap; }
tr { break-inside: avoid; }
.letter { white-space: pre-wrap; unicode-bidi: plaintext; border-left: 0.5mm solid #999; padding-left: 4mm; margin: 2mm 0; }
.mono { font-family: "Liberation Mono", "DejaVu Sans Mono", Consolas, monospace; font-size: 8pt; }
.quiet { color: #444; }
.practice { border: 0.3mm solid #000; padding: 1mm 2mm; display: inline-block; font-weight: bold; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 4mm; margin: 1mm 0; } dd { margin: 0; }`;

const wordsOf = (
  words: DossierWords,
  { kind, by, text: said, isUndoing }: RequestEvent,
): { what: string; quoted: string | null } => {
  if (isUndoing) return { what: words.mark.takesBack, quoted: said };
  const note = kind === "note" && said !== null && by === "app" ? readAppNote(said) : null;
  if (note !== null) return { what: words.note[note.note], quoted: note.reply };
  const way = kind === "sent" && by === "person" ? waysSent.find((one) => one === said) : undefined;
  if (way !== undefined && way !== "email") return { what: words.sentBy[way], quoted: null };
  return { what: words.event[kind], quoted: said };
};

/** An entry that was corrected or taken back stays, and says so. */
const markOf = (words: DossierWords, event: RequestEvent, all: readonly RequestEvent[]): string => {
  const by = all.find(({ replaces }) => replaces === event.eventId);
  const marks = [
    ...(event.replaces !== null && !event.isUndoing ? [words.mark.corrects] : []),
    ...(by === undefined ? [] : [by.isUndoing ? words.mark.takenBack : words.mark.corrected]),
  ];
  return marks.length === 0 ? "" : ` (${marks.join("; ")})`;
};

const timeline = ({ letters }: Dossier, words: DossierWords): string => {
  const all = letters
    .flatMap(({ events, letter }) => events.map((event) => ({ event, letter, mark: markOf(words, event, events) })))
    .sort((one, other) => (one.event.at < other.event.at ? -1 : Number(one.event.at > other.event.at)));
  const rows = all.map(({ event, letter, mark }) => {
    const { what, quoted } = wordsOf(words, event);
    const about = letters.length > 1 ? `${words.letter[letter.kind]}: ` : "";
    const day = event.at.startsWith(event.on) ? "" : `\n(${event.on})`;
    return [
      printableText(`${stamp(event.at)}${day}`),
      printableText(`${about}${what}${mark}`),
      printableText(words.by[event.by]),
      quoted === null ? "" : mono(quoted),
    ];
  });
  return table([words.column.when, words.column.what, words.column.by, words.column.words], rows);
};

const messages = ({ mails }: Dossier, words: DossierWords): string =>
  mails
    .map((mail: DossierMail) => {
      const pairs: readonly (readonly [string, string | null])[] = [
        [words.column.direction, words[mail.direction]],
        [words.column.when, stamp(mail.at)],
        [words.column.from, mail.from],
        [words.column.to, mail.to],
        [words.column.subject, mail.subject],
        [words.column.messageId, mail.messageId],
        [words.column.reply, mail.direction === "sent" ? (mail.reply ?? words.noReply) : null],
        ["DKIM", mail.signature],
        [words.column.file, mail.file],
      ];
      const shown = pairs.flatMap(([name, value]) =>
        value === null ? [] : [text("dt", name, ' class="quiet"'), text("dd", value)],
      );
      return `<dl>${shown.join("")}</dl>`;
    })
    .join("<p></p>");

const duties = ({ letters }: Dossier, words: DossierWords): string => {
  const rows = letters.flatMap((letter) => listDossierDuties(letter.duties, words));
  if (rows.length === 0) return "";
  return `${text("h2", words.head.duties)}${table(
    [words.column.what, words.column.on, words.column.state, words.column.article],
    rows.map(({ what, on, state, article }) => [what, on, state, article].map(printableText)),
  )}`;
};

const letterPart = (one: DossierLetter, words: DossierWords): string => {
  const { chain, links, faults } = one.chain;
  const later = links.filter(({ laterOn }) => laterOn !== null).map(({ laterOn }) => String(laterOn));
  return [
    text("h3", words.letter[one.letter.kind]),
    ...(one.way === null ? [text("p", words.notOut)] : []),
    text("p", `${words.column.subject}: ${one.letter.subject}`),
    text("div", one.letter.text.replace(/\s+$/, ""), ' class="letter"'),
    ...(one.files.length > 0 ? [text("p", `${words.attached}: ${one.files.join(", ")}`)] : []),
    text("p", words.chain(links.length, toHex(chain.head)), ' class="quiet"'),
    ...(later.length > 0 ? [text("p", words.later(later.length, later.sort().at(-1) ?? ""), ' class="quiet"')] : []),
    ...(faults.length > 0 ? [`<p><strong>${printableText(words.broken)}</strong></p>`] : []),
  ].join("");
};

/** `hashes`: of each file by its name, in hex. `nonce` is for the style alone; the page has no script, no image, no link. */
export const layOutDossier = (dossier: Dossier, hashes: ReadonlyMap<string, string>, nonce: string): string => {
  const words = dossierWords[dossier.language];
  const title = words.title(dossier.reference);
  return [
    `<!doctype html><html lang="${dossier.language}"><head><meta charset="utf-8"><title>${printableText(title)}</title>`,
    `<style nonce="${nonce}">${styles}</style></head><body>`,
    text("h1", title),
    text("p", words.madeAt(stamp(dossier.madeAt)), ' class="quiet"'),
    ...(dossier.isPractice ? [text("p", words.practice, ' class="practice"')] : []),
    text("h2", words.head.summary),
    `<dl>${text("dt", words.company)}${text("dd", dossier.company)}${text("dt", words.law)}${text("dd", dossier.lawName ?? words.noLaw)}</dl>`,
    text("h2", words.head.timeline),
    text("p", words.times, ' class="quiet"'),
    timeline(dossier, words),
    ...(dossier.mails.length > 0 ? [text("h2", words.head.messages), messages(dossier, words)] : []),
    duties(dossier, words),
    text("h2", words.head.letters),
    ...dossier.letters.map((letter) => letterPart(letter, words)),
    text("h2", words.head.files),
    table(
      [words.column.file, words.column.bytes, words.column.hash],
      dossier.files.map(({ name, bytes }) => [printableText(name), String(bytes.length), mono(hashes.get(name) ?? "")]),
    ),
    text("h2", words.head.means),
    ...words.means.map((sentence) => text("p", sentence)),
    "</body></html>",
  ].join("");
};
