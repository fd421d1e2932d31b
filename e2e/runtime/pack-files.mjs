// Packs the files of a built app that it unpacks itself when it needs them: read-packed.ts is the other end.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";

const compress = promisify(brotliCompress);
/** Node itself reads main's code, and the page names what else the window loads. */
const PACKED = /^((first-shelf|shelves)\.json|(holidays|reader|renderer)[/\\].*\.(js|css|json))$/;

/** Each file that the app reads by `readPacked` becomes `name.br`. */
export async function packFiles(folder, { release }) {
  const entries = await readdir(folder, { recursive: true });
  const quality = release ? constants.BROTLI_MAX_QUALITY : constants.BROTLI_MIN_QUALITY;
  const pack = async (name) => {
    const bytes = await readFile(join(folder, name));
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await writeFile(join(folder, `${name}.br`), await compress(bytes, { params }));
    await rm(join(folder, name));
  };
  await Promise.all(entries.filter((name) => PACKED.test(name)).map(pack));
}
