// A dossier as one ZIP file, made piece by piece so that nothing else has to wait.
import { Zip, ZipDeflate } from "fflate";
import type { DossierFile } from "../../core/proof/dossier.ts";
import type { Instant } from "../../shared/day.ts";

/** What a ZIP can date (APPNOTE 4.4.6); a clock that stands elsewhere is no reason for no dossier. */
const zipDate = (at: Instant): Date => {
  const date = new Date(at);
  return date.getUTCFullYear() >= 1981 && date.getUTCFullYear() <= 2098 ? date : new Date("2000-01-01T12:00:00.000Z");
};

/** All in one folder `root`. `turn` comes between files and may throw to stop. */
export const packDossier = async (
  root: string,
  files: readonly DossierFile[],
  { madeAt, turn }: { readonly madeAt: Instant; readonly turn: () => Promise<void> },
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else pieces.push(piece);
  });
  for (const { name, bytes } of files) {
    await turn();
    const entry = new ZipDeflate(`${root}/${name}`, { level: 6 });
    entry.mtime = zipDate(madeAt);
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  if (failed !== null) throw new Error("The ZIP could not be made.", { cause: failed });
  return Uint8Array.from(Buffer.concat(pieces));
};
