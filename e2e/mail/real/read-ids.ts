// The numbers of the system's users under which the mail servers run.
import { readFileSync } from "node:fs";

export type Ids = { readonly postfix: number; readonly postdrop: number; readonly nobody: number };

const numberOf = (file: string, name: string): number => {
  const line = readFileSync(file, "utf8")
    .split("\n")
    .find((each) => each.startsWith(`${name}:`));
  const id = Number(line?.split(":")[2]);
  if (!Number.isInteger(id))
    throw new Error(`There is no ${name} in ${file}: the mail servers' packages are not whole.`);
  return id;
};

/** From /etc, where the packages' own scripts write them. */
export const readIds = (): Ids => ({
  postfix: numberOf("/etc/passwd", "postfix"),
  postdrop: numberOf("/etc/group", "postdrop"),
  nobody: numberOf("/etc/passwd", "nobody"),
});
