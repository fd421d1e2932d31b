// Packs PNGs into the icon files of Windows (.ico) and macOS (.icns); both are lists of PNGs with a short head.

/** PNG bytes by edge length in pixels. */
export type Pngs = ReadonlyMap<number, Buffer>;

const ICO_HEAD = 6;
const ICO_ENTRY = 16;

/**
 * An .ico file whose entries are PNGs (read since Windows Vista); edges up to 256.
 * Format: ICONDIR, then one ICONDIRENTRY an image, then the images.
 */
export function packIco(pngs: Pngs): Buffer {
  const head = Buffer.alloc(ICO_HEAD);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pngs.size, 4);
  let offset = ICO_HEAD + ICO_ENTRY * pngs.size;
  const entries = [...pngs].map(([size, png]) => {
    const entry = Buffer.alloc(ICO_ENTRY);
    // 256 does not fit into a byte and is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...pngs.values()]);
}

/** Type codes that hold PNGs, with their edge in pixels; the `@2x` ones repeat a size on purpose. */
const ICNS_TYPES = [
  ["ic11", 32],
  ["ic12", 64],
  ["ic07", 128],
  ["ic13", 256],
  ["ic08", 256],
  ["ic14", 512],
  ["ic09", 512],
  ["ic10", 1024],
] as const;

/** An .icns file; needs PNGs of 32, 64, 128, 256, 512 and 1024 pixels and throws where one is missing. */
export function packIcns(pngs: Pngs): Buffer {
  const elements = ICNS_TYPES.map(([type, size]) => {
    const png = pngs.get(size);
    if (png === undefined) throw new Error(`An .icns file needs a PNG of ${size} pixels.`);
    return element(type, png);
  });
  return element("icns", Buffer.concat(elements));
}

function element(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, "latin1");
  head.writeUInt32BE(head.length + body.length, 4);
  return Buffer.concat([head, body]);
}
