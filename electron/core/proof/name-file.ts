// Names of files in a dossier: they come from mails and people, and are written onto other people's disks.

const longest = 60;

/** `toPlainName("../Übersicht (1).pdf")` is `"Ubersicht_1.pdf"`: ASCII, no folder, no dot in front, never empty. */
export const toPlainName = (given: string): string => {
  const ascii = given
    .split(/[\\/]/)
    .at(-1)
    ?.normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^A-Za-z0-9.-]+/g, "_")
    .replace(/\.{2,}/g, ".")
    .replace(/_+(?=\.|$)/g, "")
    .replace(/^[._-]+|[._-]+$/g, "");
  const plain = ascii === undefined || ascii === "" ? "file" : ascii;
  if (plain.length <= longest) return plain;
  const ending = /\.[A-Za-z0-9]{1,10}$/.exec(plain)?.[0] ?? "";
  return `${plain.slice(0, longest - ending.length)}${ending}`;
};

/** Gives each a number in its folder, so that no two are the same and they stand in order: `raw/03-2026-11-22-sent.eml`. */
export const createNames = () => {
  const counts = new Map<string, number>();
  return (folder: "raw" | "attachments" | "evidence", name: string): string => {
    const number = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, number);
    return `${folder}/${String(number).padStart(2, "0")}-${toPlainName(name)}`;
  };
};
