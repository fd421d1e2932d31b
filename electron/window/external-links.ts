// Wall: the one place that hands an address to the system. https, elsewhere than to known hosts after asking; mailto after asking.
import { type BrowserWindow, dialog, shell } from "electron";
import { asciiAddress } from "../shared/ascii-address.ts";
import type { Language } from "../shared/lists.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

type Link =
  | { readonly kind: "https"; readonly href: string; readonly host: string }
  | { readonly kind: "mailto"; readonly href: string; readonly to: string };

type Question = { readonly message: string; readonly detail: string };

const buttons: Record<Language, string[]> = {
  en: ["Open", "Cancel"],
  de: ["Öffnen", "Abbrechen"],
  fr: ["Ouvrir", "Annuler"],
  es: ["Abrir", "Cancelar"],
};

type Questions = {
  readonly mail: (to: string) => Question;
  readonly letter: (to: string, isTextLeftOut: boolean) => Question;
  readonly page: (host: string) => Question;
};

const questions: Record<Language, Questions> = {
  en: {
    mail: (to) => ({ message: "Open your mail program?", detail: `A new mail to ${to} would be started there.` }),
    letter: (to, isTextLeftOut) => ({
      message: "Open your mail program?",
      detail: isTextLeftOut
        ? `A new mail to ${to} with the subject would be started there. The text is too long to be handed over: it is put on the clipboard, and you paste it into the mail.`
        : `A new mail to ${to} with your letter in it would be started there.`,
    }),
    page: (host) => ({
      message: "Open this address in your browser?",
      detail: `It leads to ${host}. That is neither the website of a company listed here nor a source of the law.`,
    }),
  },
  de: {
    mail: (to) => ({ message: "Mailprogramm öffnen?", detail: `Dort würde eine neue Mail an ${to} begonnen.` }),
    letter: (to, isTextLeftOut) => ({
      message: "Mailprogramm öffnen?",
      detail: isTextLeftOut
        ? `Dort würde eine neue Mail an ${to} mit dem Betreff begonnen. Der Text ist zu lang, um ihn zu übergeben: Er kommt in die Zwischenablage, und Sie fügen ihn in die Mail ein.`
        : `Dort würde eine neue Mail an ${to} mit Ihrem Schreiben begonnen.`,
    }),
    page: (host) => ({
      message: "Diese Adresse im Browser öffnen?",
      detail: `Sie führt zu ${host}. Das ist weder die Website eines Unternehmens von hier noch eine Quelle des Rechts.`,
    }),
  },
  fr: {
    mail: (to) => ({
      message: "Ouvrir votre logiciel de messagerie ?",
      detail: `Un nouvel e-mail à ${to} y serait commencé.`,
    }),
    letter: (to, isTextLeftOut) => ({
      message: "Ouvrir votre logiciel de messagerie ?",
      detail: isTextLeftOut
        ? `Un nouvel e-mail à ${to} avec l’objet y serait commencé. Le texte est trop long pour être transmis : il est mis dans le presse-papiers, et vous le collez dans l’e-mail.`
        : `Un nouvel e-mail à ${to} avec votre lettre y serait commencé.`,
    }),
    page: (host) => ({
      message: "Ouvrir cette adresse dans votre navigateur ?",
      detail: `Elle mène à ${host}. Ce n’est ni le site d’une entreprise de cette liste ni une source du droit.`,
    }),
  },
  es: {
    mail: (to) => ({
      message: "¿Abrir su programa de correo?",
      detail: `Allí se empezaría un correo nuevo a ${to}.`,
    }),
    letter: (to, isTextLeftOut) => ({
      message: "¿Abrir su programa de correo?",
      detail: isTextLeftOut
        ? `Allí se empezaría un correo nuevo a ${to} con el asunto. El texto es demasiado largo para pasarlo: se pone en el portapapeles y usted lo pega en el correo.`
        : `Allí se empezaría un correo nuevo a ${to} con su carta.`,
    }),
    page: (host) => ({
      message: "¿Abrir esta dirección en su navegador?",
      detail: `Lleva a ${host}. No es el sitio web de una empresa de esta lista ni una fuente del derecho.`,
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

const parse = (address: string): URL | null => {
  try {
    return new URL(address);
  } catch {
    // Not an address: refused like any other that we do not open.
    return null;
  }
};

/** What may be opened, or null for what is opened for nobody. Credentials in an address are a lure. */
export const judgeLink = (address: string): Link | null => {
  const url = parse(address);
  if (url === null) return null;
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

const ask = async (window: BrowserWindow, language: Language, question: Question): Promise<boolean> => {
  const answer = await dialog.showMessageBox(window, {
    type: "question",
    ...question,
    buttons: buttons[language],
    defaultId: 1,
    cancelId: 1,
  });
  return answer.response === 0;
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
    if (!(await ask(window, language, question))) return succeed({ opened: false });
  }
  await shell.openExternal(link.href);
  return succeed({ opened: true });
};

/** The address of a link that starts a letter: one recipient, one subject, at most one text, and nothing else. */
const recipientOf = (address: string): string | null => {
  const url = parse(address);
  const keys = [...(url?.searchParams.keys() ?? [])].join();
  if (url?.protocol !== "mailto:" || url.hash !== "" || (keys !== "subject" && keys !== "subject,body")) return null;
  url.search = "";
  const link = readMailto(url);
  return link?.kind === "mailto" ? link.to : null;
};

/**
 * Starts a letter in the person's mail program, after asking. `before` runs between the yes and the opening. Only links
 * with a subject and a text: these are what the question speaks of. `mail-program-missing` if nothing opens it.
 */
export const openMailDraft = async (
  { url, isTextLeftOut }: { readonly url: string; readonly isTextLeftOut: boolean },
  { window, language, before }: Pick<Needs, "window" | "language"> & { readonly before: () => void },
): Promise<Result<{ opened: boolean }>> => {
  const to = recipientOf(url);
  if (to === null) return fail("link-refused", "This link starts no letter.");
  if (!(await ask(window, language, questions[language].letter(to, isTextLeftOut)))) return succeed({ opened: false });
  before();
  try {
    await shell.openExternal(url);
  } catch {
    // The system says no more than that it found nothing to open it with.
    return fail("mail-program-missing", "No program of this system starts mails.");
  }
  return succeed({ opened: true });
};
