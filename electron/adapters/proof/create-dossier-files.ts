// Makes the files of a dossier, asks where they shall lie, and writes them as a ZIP or a folder.
import path from "node:path";
import type { Dossier, DossierFile } from "../../core/proof/dossier.ts";
import { layOutDossier } from "../../core/proof/lay-out-dossier.ts";
import { toPlainName } from "../../core/proof/name-file.ts";
import { toHex } from "../../core/proof/to-hex.ts";
import { dossierWords } from "../../core/proof/words/dossier-words.ts";
import { writeChainFile } from "../../core/proof/write-chain-file.ts";
import { writeManifest } from "../../core/proof/write-manifest.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { replaceFile } from "../files/replace-file.ts";
import { sha256 } from "../files/sha256.ts";
import type { PrintPage } from "../letter-files/create-page-printer.ts";
import { writeFolder } from "./write-folder.ts";

/** No start waits for what packs it. */
const packLater: typeof import("./pack-dossier.ts").packDossier = async (...given) => {
  const { packDossier } = await import("./pack-dossier.ts");
  return packDossier(...given);
};

type DossierTarget = "zip" | "folder";

type Needs = {
  readonly printPage: PrintPage;
  /** The system's dialogs; null if the person picks none. */
  readonly pickZip: (suggested: string) => Promise<string | null>;
  readonly pickMail: (suggested: string) => Promise<string | null>;
  readonly pickFolder: () => Promise<string | null>;
  readonly newToken: () => string;
};

export type DossierFiles = ReturnType<typeof createDossierFiles>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All files but the pages, which are printed; `pdf` comes first, the manifest last. */
const listDossierFiles = (dossier: Dossier, pdf: Uint8Array): readonly DossierFile[] => {
  const { language, reference, company, madeAt } = dossier;
  const readme = dossierWords[language].readme({ reference, company, at: madeAt.slice(0, 16).replace("T", " ") });
  const files: readonly DossierFile[] = [
    { name: "dossier.pdf", bytes: pdf },
    // The mark tells editors on Windows that it is UTF-8, and lines end as they want them.
    { name: "README.txt", bytes: encode(`\uFEFF${readme.replaceAll("\n", "\r\n")}`) },
    { name: "chain.json", bytes: encode(writeChainFile(sha256, dossier)) },
    ...dossier.files,
  ];
  return [...files, { name: "SHA256SUMS", bytes: encode(writeManifest(sha256, files)) }];
};

/** `createDossierFiles(needs).save(dossier, "zip", turn)` */
export const createDossierFiles = (needs: Needs) => {
  const print = (dossier: Dossier): Promise<Result<Uint8Array>> => {
    const hashes = new Map(dossier.files.map(({ name, bytes }) => [name, toHex(sha256(bytes))]));
    return needs.printPage({
      layOut: (nonce) => layOutDossier(dossier, hashes, nonce),
      title: dossierWords[dossier.language].title(dossier.reference),
      language: dossier.language,
      place: "a4",
    });
  };

  const rootOf = ({ language, reference }: Dossier) => toPlainName(dossierWords[language].title(reference));

  const write = async (dossier: Dossier, as: DossierTarget, pdf: Uint8Array, turn: () => Promise<void>) => {
    const root = rootOf(dossier);
    const picked = await (as === "zip" ? needs.pickZip(`${root}.zip`) : needs.pickFolder());
    if (picked === null) return null;
    const files = listDossierFiles(dossier, pdf);
    if (as === "folder") return writeFolder({ folder: picked, root, token: needs.newToken() }, files, turn);
    const place = path.extname(picked).toLowerCase() === ".zip" ? picked : `${picked}.zip`;
    replaceFile(place, await packLater(root, files, { madeAt: dossier.madeAt, turn }));
    return place;
  };

  const writing = async (
    name: string,
    work: () => Promise<string | null>,
  ): Promise<Result<{ saved: string | null }>> => {
    try {
      const place = await work();
      return succeed({ saved: place && path.basename(place) });
    } catch (error) {
      if (!(error instanceof Error && "code" in error)) throw error;
      // No room, no right, no such place: the person can pick another one. Paths stay out of logs.
      return fail("file-unwritable", "The dossier cannot be written.", { detail: name, retry: true });
    }
  };

  return {
    /**
     * Prints first, so that nobody picks a place for what cannot be made. `saved`: the name of the file or folder, null if
     * none was picked. `turn` comes between files; what it throws comes out, and nothing was written.
     */
    save: async (
      dossier: Dossier,
      as: DossierTarget,
      turn: () => Promise<void>,
    ): Promise<Result<{ saved: string | null }>> => {
      const pdf = await print(dossier);
      if (!pdf.ok) return pdf;
      await turn();
      return writing(dossier.reference, () => write(dossier, as, pdf.value, turn));
    },
    /** As one file to go with a letter: its pages alone, or everything. Nothing is written. */
    make: async (
      dossier: Dossier,
      as: "pdf" | "zip",
      turn: () => Promise<void>,
    ): Promise<Result<{ name: string; bytes: Uint8Array }>> => {
      const pdf = await print(dossier);
      if (!pdf.ok) return pdf;
      await turn();
      const [name, { madeAt }] = [rootOf(dossier), dossier];
      if (as === "pdf") return succeed({ name: `${name}.pdf`, bytes: pdf.value });
      const files = listDossierFiles(dossier, pdf.value);
      return succeed({ name: `${name}.zip`, bytes: await packLater(name, files, { madeAt, turn }) });
    },
    /** A mail, byte for byte. */
    saveMail: (name: string, raw: Uint8Array): Promise<Result<{ saved: string | null }>> =>
      writing(name, async () => {
        const picked = await needs.pickMail(toPlainName(name));
        if (picked !== null) replaceFile(picked, raw);
        return picked;
      }),
  };
};
