// The name under which a file goes with a letter: its own, without what would mean something else in a mail or on a disk.

/** Of code points; what systems and mail programs keep whole. */
const longest = 120;

/** Control characters, line ends, and signs that turn the direction of a text, by which one ending can look like another. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

const endingOf = (name: string): string => /\.[^.\s]{1,10}$/u.exec(name)?.[0] ?? "";

/**
 * `tidyFileName("../home/kim/pass\nport.pdf")` is `"pass port.pdf"`. A name of which nothing is left is `"file"`. The ending
 * stays, also of a name that is too long.
 */
export const tidyFileName = (given: string): string => {
  const last =
    given
      .replace(/[\\/]+$/, "")
      .split(/[\\/]/)
      .at(-1) ?? "";
  const plain = last
    .replace(unseen, " ")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^\.+|\.+$/g, "");
  const name = plain === "" ? "file" : plain;
  const letters = [...name];
  if (letters.length <= longest) return name;
  const ending = endingOf(name);
  return `${letters
    .slice(0, longest - [...ending].length)
    .join("")
    .trimEnd()}${ending}`;
};

/** Endings of programs, scripts, disk images and documents with programs in them: most mail servers refuse them. */
const refused = new Set(
  "ade adp apk app appx bat cab chm cmd com cpl dll dmg docm exe hta img ins iso isp jar js jse lnk mde msc msi msix msp mst nsh pif pkg potm ppam ppsm pptm ps1 reg scr sct sh sys vb vbe vbs vhd vxd wsc wsf wsh xlam xlsm xltm".split(
    " ",
  ),
);

/** `isRiskyFile("form.pdf.exe")` is true. By the name alone: what is in the file is the person's. */
export const isRiskyFile = (name: string): boolean => refused.has(endingOf(name).slice(1).toLowerCase());
