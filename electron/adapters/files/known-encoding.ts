// Whether an encoding that a page, a file or a server names is one that can be read.

/** `knownEncoding("latin1")` is "windows-1252", as browsers take it (https://encoding.spec.whatwg.org/#names-and-labels); null: nobody knows it. */
export const knownEncoding = (label: string): string | null => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // What the decoder does not know is no encoding: that is the answer.
  }
};
