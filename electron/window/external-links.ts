// Wall: the one place that hands an address to the system. https only; mailto after asking; nothing else.
import { type BrowserWindow, dialog, shell } from "electron";
import type { Language } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

const words = {
  en: {
    title: "Open your mail program?",
    detail: (to: string) => `A new mail to ${to} would be started there.`,
    yes: "Open",
    no: "Cancel",
  },
  de: {
    title: "Mailprogramm öffnen?",
    detail: (to: string) => `Dort würde eine neue Mail an ${to} begonnen.`,
    yes: "Öffnen",
    no: "Abbrechen",
  },
};

/** `https` or `mailto`, or null for an address that we open for nobody. Credentials in an address are a lure. */
export const judgeLink = (address: string): { kind: "https" | "mailto"; url: URL } | null => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // Not an address: refused like any other that we do not open.
    return null;
  }
  if (url.protocol === "https:" && url.username === "" && url.password === "" && url.hostname !== "")
    return { kind: "https", url };
  if (url.protocol === "mailto:") return { kind: "mailto", url };
  return null;
};

/** Opens a link in the person's own browser or mail program. `opened: false`: the person said no. */
export const openExternalLink = async (
  address: string,
  { window, language }: { window: BrowserWindow; language: Language },
): Promise<Result<{ opened: boolean }>> => {
  const link = judgeLink(address);
  if (!link)
    return fail("link-refused", "Only https links and mail addresses are opened.", { detail: address.slice(0, 200) });
  if (link.kind === "mailto") {
    const said = words[language];
    const answer = await dialog.showMessageBox(window, {
      type: "question",
      message: said.title,
      detail: said.detail(link.url.pathname.slice(0, 200)),
      buttons: [said.yes, said.no],
      defaultId: 1,
      cancelId: 1,
    });
    if (answer.response !== 0) return succeed({ opened: false });
  }
  await shell.openExternal(link.url.href);
  return succeed({ opened: true });
};
