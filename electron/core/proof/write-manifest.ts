// The list of hashes that `sha256sum -c` reads.
import type { DossierFile } from "./dossier.ts";
import type { Sha256 } from "./make-link.ts";
import { toHex } from "./to-hex.ts";

/** One line a file, `<64 hex>  <name>`, in the order of the names; names are ASCII without a backslash or a line end. */
export const writeManifest = (sha256: Sha256, files: readonly DossierFile[]): string =>
  [...files]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, bytes }) => `${toHex(sha256(bytes))}  ${name}\n`)
    .join("");
