// What the practice server's SMTP understands as a no.

/** An answer other than yes, with its code and its words. */
export const answerWith = (responseCode: number, message: string): Error =>
  Object.assign(new Error(message), { responseCode });
