// Puts the tables of a score into the page that is committed with it, between the page's two marks.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../runtime/places.mjs";

/** `page`: under docs. Throws where it has lost its marks. */
export const writeIntoPage = async (page: string, tables: string): Promise<void> => {
  const file = join(root, "docs", page);
  const text = await readFile(file, "utf8");
  const head = /^[\s\S]*<!-- score -->\n/.exec(text)?.[0];
  const tail = /<!-- end of score -->[\s\S]*$/.exec(text)?.[0];
  if (head === undefined || tail === undefined) throw new Error(`docs/${page} has lost its marks.`);
  await writeFile(file, `${head}\n\`\`\`text\n${tables}\n\`\`\`\n\n${tail}`);
};
