// Whom a letter to a company of a directory goes to, by the directory's word.
import type { Reach } from "../../shared/company.ts";
import type { DirectoryContacts } from "../../shared/directory.ts";

/** Its e-mail address, said to be a directory's; else why there is none. */
export const toDirectoryReach = ({ email, form, postal }: DirectoryContacts): Reach => {
  if (email !== null) return { kind: "email", value: email, from: "directory" };
  if (form !== null) return { kind: "none", reason: "form-only" };
  return { kind: "none", reason: postal === null ? "not-known" : "post-only" };
};
