// Thrown inside the readers where a file is larger than any policy; `readPolicyFile` makes a value of it.

/** `message` is the one sentence that the person sees. */
export class TooMuchToRead extends Error {
  override readonly name = "TooMuchToRead";
}
