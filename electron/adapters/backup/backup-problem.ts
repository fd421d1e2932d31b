// The ways in which a backup can be refused: each has a sentence in the window. Nothing was changed then.

/**
 * `backup-unknown`: no backup of ours. `backup-damaged`: cut off, altered, or never whole. `backup-newer`: a later
 * version of the app made it. `backup-passphrase-wrong`: none of its locks opens. `backup-too-large`: it asks for more
 * room than any backup of ours does. `backup-stopped`: the person stopped it.
 */
export type BackupProblemCode =
  | "backup-unknown"
  | "backup-damaged"
  | "backup-newer"
  | "backup-passphrase-wrong"
  | "backup-too-large"
  | "backup-stopped";

export class BackupProblem extends Error {
  readonly code: BackupProblemCode;

  constructor(code: BackupProblemCode, cause?: unknown) {
    super(code, { cause });
    this.name = "BackupProblem";
    this.code = code;
  }
}
