// Prints letters, through the one window that prints.
import type { Result } from "../../shared/result.ts";
import { createPagePrinter, type PagePrinterNeeds, type PrintPage } from "./create-page-printer.ts";
import { type LetterToPrint, layOutLetter } from "./lay-out-letter.ts";

export type PrintLetter = (toPrint: LetterToPrint) => Promise<Result<Uint8Array>>;

/** A letter is a page like any other once it is laid out. */
export const printLetterBy =
  (printPage: PrintPage): PrintLetter =>
  (toPrint) => {
    const { subject, language } = toPrint.letter;
    return printPage({
      layOut: (nonce) => layOutLetter(toPrint, nonce),
      title: subject,
      language,
      place: toPrint.place,
    });
  };

/** `createLetterPrinter(needs)(letter)`, for whoever prints nothing but letters: the session serves one printer. */
export const createLetterPrinter = (needs: PagePrinterNeeds): PrintLetter => printLetterBy(createPagePrinter(needs));
