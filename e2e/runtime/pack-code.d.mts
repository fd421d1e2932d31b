export function packCode(folder: string, names: readonly string[]): Promise<void>;
export function joinCode(folder: string, pack: Buffer, names: readonly string[]): Promise<void>;
