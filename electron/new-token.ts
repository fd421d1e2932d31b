// A name that nobody guesses: of a file that is not whole yet, or of a page that is printed once.
import { randomBytes } from "node:crypto";

export const newToken = (): string => randomBytes(16).toString("hex");
