// Thrown inside the readers where a file is damaged, empty or of no kind that is read; `readPolicyFile` makes a value of it.

/** `message` is the one sentence that the person sees. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
