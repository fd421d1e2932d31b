// Reads a file that a person picked, or a page that they asked to fetch, into a snapshot: whatever its kind, however hostile.
import { readPlainText } from "../../core/policy/read-plain-text.ts";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { type FileFormat, guessFormat } from "./guess-format.ts";
import { lengthSentence, mostCharacters, mostFileBytes, sizeSentence } from "./limits.ts";
import type { LoadPdfjs } from "./pdf/pdfjs.ts";
import type { PolicyProblem } from "./policy-problem.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readMail } from "./read-mail.ts";
import { readPdf } from "./read-pdf.ts";
import { TooMuchToRead } from "./too-much-to-read.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** What is wrong with the file: `problem` for the window, which has words of its own for it, `sentence` for the terminal. */
export type PolicyReading =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: PolicyProblem; readonly sentence: string };

/**
 * `name`: of the file, `-` for none; its ending helps to tell the kind. `charset`: how the server of a page says that it is
 * written; what the bytes themselves say comes first.
 */
export type PolicyFile = { readonly bytes: Uint8Array; readonly name: string; readonly charset?: string | null };

const readText = ({ bytes, charset }: PolicyFile, format: "text" | "markdown" | "html"): Snapshot => {
  const text = decodeBytes(bytes, charset ?? null);
  if (format !== "html" && text.length > mostCharacters) throw new TooMuchToRead(lengthSentence);
  const snapshot =
    format === "html" ? readHtml(text) : readPlainText(text, format === "markdown" ? "markdown" : "auto");
  if (snapshot.text.trim() === "") throw new UnreadableFile("policy-without-text", "There is no text in this file.");
  return snapshot;
};

const readAs = (format: FileFormat, file: PolicyFile, loadPdfjs: LoadPdfjs): Snapshot | Promise<Snapshot> => {
  const { bytes } = file;
  switch (format) {
    case "text":
    case "markdown":
    case "html":
      return readText(file, format);
    case "pdf":
      return readPdf(bytes, loadPdfjs);
    case "mail":
      return readMail(bytes);
    case "docx":
      return readDocx(bytes);
  }
};

/**
 * A reader of policy files. It bounds what it takes in and what comes out, but not its time: run it where it can be
 * ended (a worker in the terminal, a window of its own in the app).
 */
export const createPolicyReader =
  ({ loadPdfjs }: { readonly loadPdfjs: LoadPdfjs }) =>
  async (file: PolicyFile): Promise<PolicyReading> => {
    const { bytes, name } = file;
    if (bytes.length > mostFileBytes) return { ok: false, problem: "policy-too-large", sentence: sizeSentence };
    const format = guessFormat(bytes, name);
    if (format === null)
      return {
        ok: false,
        problem: "policy-kind-unknown",
        sentence: "This file is neither text nor a page, PDF, mail or Word document.",
      };
    try {
      return { ok: true, snapshot: await readAs(format, file, loadPdfjs) };
    } catch (cause) {
      if (cause instanceof TooMuchToRead || cause instanceof UnreadableFile)
        return { ok: false, problem: cause.problem, sentence: cause.message };
      throw cause;
    }
  };
