// Makes a snapshot of a Word document. The archive is opened here, within limits, before anything trusts its sizes.
import { type Unzipped, unzipSync, zipSync } from "fflate";
import mammoth from "mammoth";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { readHtml } from "./read-html.ts";
import { TooMuchToRead } from "./too-much-to-read.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** A long policy's text takes one megabyte as Word's XML. */
const mostBytes = 24 * 1024 * 1024;
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]{1,100}\.(?:xml|rels))$/;

/**
 * Only the parts with words. The sizes that the archive states are added up before anything is opened; a part that is
 * larger than it states is cut at that size by fflate, which never grows a buffer whose size it was told.
 */
const takeParts = (bytes: Uint8Array): Unzipped => {
  let sum = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!needed.test(name)) return false;
    sum += originalSize;
    if (sum > mostBytes)
      throw new TooMuchToRead("Opened, this document is larger than 24 MB, far more than any policy.");
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    if (cause instanceof TooMuchToRead) throw cause;
    throw new UnreadableFile("policy-damaged", "This Word document is damaged and cannot be read.", { cause });
  }
};

const noImage = mammoth.images.imgElement(async () => ({ src: "" }));

const toHtml = async (parts: Unzipped): Promise<string> => {
  const archive = zipSync(parts, { level: 0 });
  try {
    // on Node mammoth takes the bytes as `buffer`, in a window as `arrayBuffer`; each ignores the other
    const input = { buffer: archive, arrayBuffer: archive.buffer } as unknown as Parameters<
      typeof mammoth.convertToHtml
    >[0];
    return (await mammoth.convertToHtml(input, { convertImage: noImage, externalFileAccess: false })).value;
  } catch (cause) {
    throw new UnreadableFile("policy-damaged", "This Word document is damaged and cannot be read.", { cause });
  }
};

/** Throws `TooMuchToRead` for one larger than any policy, `UnreadableFile` for one that is damaged or has no text. */
export const readDocx = async (bytes: Uint8Array): Promise<Snapshot> => {
  const parts = takeParts(bytes);
  if (!Object.keys(parts).some((name) => name.startsWith("word/")))
    throw new UnreadableFile("policy-kind-unknown", "This is an archive but no Word document.");
  const snapshot = readHtml(await toHtml(parts));
  if (snapshot.text.trim() === "")
    throw new UnreadableFile("policy-without-text", "This Word document has no text in it.");
  return { ...snapshot, format: "docx" };
};
