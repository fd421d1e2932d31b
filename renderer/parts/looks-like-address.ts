// Says at once whether a mail address is one that a letter can go to, by the very rule that sending goes by.
import { asciiAddress } from "../../electron/shared/ascii-address.ts";

export const looksLikeAddress = (text: string): boolean => asciiAddress(text.trim()) !== null;
