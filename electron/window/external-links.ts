// Wall: the one place that hands an address to the system. https, elsewhere than to known hosts after asking; mailto after asking.
import { type BrowserWindow, dialog, shell } from "electron";
import { asciiAddress } from "../shared/ascii-address.ts";
import type { Language } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

type Link =
  | { readonly kind: "https"; readonly href: string; readonly host: string }
  | { readonly kind: "mailto"; readonly href: string; readonly to: string };

type Question = { readonly message: string; readonly detail: string };

const buttons = { en: ["Open", "Cancel"], de: ["Öffnen", "Abbrechen"] };

const questions: Record<Language, { mail: (to: string) => Question; page: (host: string) => Question }> = {
  en: {
    mail: (to) => ({ message: "Open your mail program?", detail: `A new mail to ${to} would be started there.` }),
    page: (host) => ({
      message: "Open this address in your browser?",
      detail: `It leads to ${host}. That is neither the website of a company listed here nor a source of the law.`,
    }),
  },
  de: {
    mail: (to) => ({ message: "Mailprogramm öffnen?", detail: `Dort würde eine neue Mail an ${to} begonnen.` }),
    page: (host) => ({
      message: "Diese Adresse im Browser öffnen?",
      detail: `Sie führt zu ${host}. Das ist weder die Website eines Unternehmens von hier noch eine Quelle des Rechts.`,
    }),
  },
};

/**
 * Made anew from exactly one address: whatever else a mailto can carry (Cc, Bcc, a body, in some mail programs a file
 * of the person's) would not stand in the question that is asked.
 */
const readMailto = (url: URL): Link | null => {
  let typed: string;
  try {
    typed = decodeURIComponent(url.pathname);
  } catch {
    // Percent signs that stand for nothing: no address that anybody wrote.
    return null;
  }
  const to = asciiAddress(typed);
  if (to === null || url.search !== "" || url.hash !== "") return null;
  const at = to.lastIndexOf("@");
  return { kind: "mailto", href: `mailto:${encodeURIComponent(to.slice(0, at))}${to.slice(at)}`, to };
};

/** What may be opened, or null for what is opened for nobody. Credentials in an address are a lure. */
export const judgeLink = (address: string): Link | null => {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    // Not an address: refused like any other that we do not open.
    return null;
  }
  if (url.protocol === "mailto:") return readMailto(url);
  const isPlain = url.protocol === "https:" && url.username === "" && url.password === "" && url.hostname !== "";
  // `host` is in ASCII (IDNA): a host that only looks like another one is seen to be itself.
  return isPlain ? { kind: "https", href: url.href, host: url.host } : null;
};

type Needs = {
  readonly window: BrowserWindow;
  readonly language: Language;
  /** Of a host in ASCII, with its port unless that is 443. */
  readonly isKnownHost: (host: string) => boolean;
};

/** Opens a link in the person's own browser or mail program. `opened: false`: the person said no. */
export const openExternalLink = async (
  address: string,
  { window, language, isKnownHost }: Needs,
): Promise<Result<{ opened: boolean }>> => {
  const link = judgeLink(address);
  if (!link)
    return fail("link-refused", "Only https links and mail addresses are opened.", { detail: address.slice(0, 200) });
  if (link.kind === "mailto" || !isKnownHost(link.host)) {
    const { mail, page } = questions[language];
    const question = link.kind === "mailto" ? mail(link.to) : page(link.host);
    const answer = await dialog.showMessageBox(window, {
      type: "question",
      ...question,
      buttons: buttons[language],
      defaultId: 1,
      cancelId: 1,
    });
    if (answer.response !== 0) return succeed({ opened: false });
  }
  await shell.openExternal(link.href);
  return succeed({ opened: true });
};
