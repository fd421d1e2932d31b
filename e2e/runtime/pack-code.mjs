// Packs main's code in a release: `electron/packed-code.ts` unpacks and runs it.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);

const packed = (bytes) =>
  compress(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** `names`: files of `folder`. Each goes into `code/`, and a line that runs it from there takes its place. */
export async function packCode(folder, names) {
  const code = join(folder, "code");
  await mkdir(code, { recursive: true });
  const pack = async (name) => {
    await writeFile(join(code, `${name}.br`), await packed(await readFile(join(folder, name))));
    await writeFile(join(folder, name), 'require("./packed-code.cjs").run(module, require);\n');
  };
  await Promise.all(names.map(pack));
}

/** Puts the pieces of a start into one file: `pack` is what `writeCodePack` made of them, `names` are theirs. */
export async function joinCode(folder, pack, names) {
  const code = join(folder, "code");
  await writeFile(join(code, "start.br"), await packed(pack));
  await Promise.all(names.map((name) => rm(join(code, `${name}.br`))));
}
