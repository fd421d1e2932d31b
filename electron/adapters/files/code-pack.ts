// The form in which a package carries the code of a start: one file of pieces, each with what V8 has compiled of it.

/** `compiled` is empty where V8 has none. */
export type CodePiece = { readonly source: Buffer; readonly compiled: Buffer };

/** `engine`: by `nameEngine`, since V8 tells its own version and flags from others, but not the processor's kind. */
export type CodePack = {
  readonly engine: string;
  /** How many pieces, from the first, run before the first picture. Each stands behind those that it calls as it begins. */
  readonly front: number;
  readonly pieces: Map<string, CodePiece>;
};

type Head = Pick<CodePack, "engine" | "front"> & {
  /** In the order of the bytes that follow: the source, then what was compiled of it. */
  readonly pieces: readonly { readonly name: string; readonly source: number; readonly compiled: number }[];
};

type Engine = Pick<NodeJS.Process, "arch" | "platform"> & {
  readonly versions: Readonly<Partial<NodeJS.ProcessVersions>>;
};

/** `nameEngine(process)`: "25.1.1 11.4.183.29-electron.0 linux x64". */
export const nameEngine = ({ versions, platform, arch }: Engine): string =>
  [versions.electron, versions.v8, platform, arch].join(" ");

const headLength = 4;

export const writeCodePack = ({ engine, front, pieces }: CodePack): Buffer => {
  const named = [...pieces];
  const head: Head = {
    engine,
    front,
    pieces: named.map(([name, { source, compiled }]) => ({ name, source: source.length, compiled: compiled.length })),
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(headLength);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, ...named.flatMap(([, { source, compiled }]) => [source, compiled])]);
};

/** Of the app's own package, so nothing is checked that the package's own seal does not. */
export const readCodePack = (bytes: Buffer): CodePack => {
  const start = headLength + bytes.readUInt32LE();
  const head: Head = JSON.parse(bytes.toString("utf8", headLength, start));
  const pieces = new Map<string, CodePiece>();
  let at = start;
  const take = (length: number): Buffer => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  for (const { name, source, compiled } of head.pieces) {
    pieces.set(name, { source: take(source), compiled: take(compiled) });
  }
  return { engine: head.engine, front: head.front, pieces };
};
