// The chains of a dossier with all that is needed to recompute them (docs/proof.md).
import type { Dossier, DossierLetter } from "./dossier.ts";
import { firstLink, type Link, type Sha256, saltOf } from "./make-link.ts";
import { toHex } from "./to-hex.ts";

const decoder = new TextDecoder();

const writeLink = (sha256: Sha256, { chain: { chain, fileOf, read } }: DossierLetter, link: Link) => {
  const file = fileOf.get(`${link.kind} ${link.about}`) ?? null;
  const bytes = file === null ? read(link) : null;
  return {
    position: link.position,
    kind: link.kind,
    about: link.about,
    form: link.form,
    laterOn: link.laterOn,
    salt: toHex(saltOf(sha256, chain.secret, link.position)),
    hash: toHex(link.hash),
    link: toHex(link.link),
    file,
    text: bytes && decoder.decode(bytes),
  };
};

/** JSON; `file` names where a link's bytes lie, `text` is them; both null: they are not there any more. */
export const writeChainFile = (sha256: Sha256, { madeAt, letters }: Dossier): string => {
  const chains = letters.map((letter) => ({
    requestId: letter.requestId,
    begins: toHex(firstLink(sha256, letter.requestId)),
    head: toHex(letter.chain.chain.head),
    links: letter.chain.links.map((link) => writeLink(sha256, letter, link)),
  }));
  return `${JSON.stringify({ format: "rightsdesk-proof", version: 1, madeAt, chains }, null, 1)}\n`;
};
