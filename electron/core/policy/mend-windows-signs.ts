// Puts the signs of windows-1252 where a decoder left control signs, as Node 20 does.
import { windowsSigns } from "./windows-signs.ts";

/** `mendWindowsSigns("5 \u0080")` is `5 €`. Only for text that was read as windows-1252. */
export const mendWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
