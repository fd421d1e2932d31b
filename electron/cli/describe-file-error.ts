// Says in one sentence why the system would not give a file.

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file.",
  EACCES: "This file may not be opened.",
  EPERM: "This file may not be opened.",
  EISDIR: "This is a folder.",
  ELOOP: "This link leads round in a circle.",
  ENAMETOOLONG: "There is no such file.",
};

/** Null where the error is not the system's. */
export const describeFileError = (error: unknown): string | null => {
  if (!(error instanceof Error) || !("syscall" in error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return sentences[code] ?? "This file could not be opened.";
};
