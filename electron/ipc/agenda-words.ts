// What leaves the app's window: titles in a calendar file and the system's notices. No company, no right, no law by default.
import type { Waiting } from "../core/agenda/decide-notice.ts";
import type { Language } from "../shared/lists.ts";

type Words = {
  readonly file: string;
  readonly title: string;
  readonly named: (company: string) => string;
  readonly practice: (title: string) => string;
  readonly text: string;
  readonly needsYou: (count: number) => string;
  readonly overdue: (count: number) => string;
};

export const agendaWords: Record<Language, Words> = {
  en: {
    file: "rightsdesk-reminders.ics",
    title: "Reminder from Rightsdesk",
    named: (company) => `Reminder from Rightsdesk: ${company}`,
    practice: (title) => `Practice: ${title}`,
    text: "Open Rightsdesk to see what is due.",
    needsYou: (count) => (count === 1 ? "1 request needs you today." : `${count} requests need you today.`),
    overdue: (count) => (count === 1 ? "1 answer is overdue." : `${count} answers are overdue.`),
  },
  de: {
    file: "rightsdesk-erinnerungen.ics",
    title: "Erinnerung von Rightsdesk",
    named: (company) => `Erinnerung von Rightsdesk: ${company}`,
    practice: (title) => `Übung: ${title}`,
    text: "Öffnen Sie Rightsdesk, um zu sehen, was fällig ist.",
    needsYou: (count) => (count === 1 ? "1 Anfrage braucht Sie heute." : `${count} Anfragen brauchen Sie heute.`),
    overdue: (count) => (count === 1 ? "1 Antwort ist überfällig." : `${count} Antworten sind überfällig.`),
  },
  fr: {
    file: "rightsdesk-rappels.ics",
    title: "Rappel de Rightsdesk",
    named: (company) => `Rappel de Rightsdesk : ${company}`,
    practice: (title) => `Exercice : ${title}`,
    text: "Ouvrez Rightsdesk pour voir ce qui arrive à échéance.",
    needsYou: (count) =>
      count === 1 ? "1 demande a besoin de vous aujourd’hui." : `${count} demandes ont besoin de vous aujourd’hui.`,
    overdue: (count) => (count === 1 ? "1 réponse est en retard." : `${count} réponses sont en retard.`),
  },
  es: {
    file: "rightsdesk-recordatorios.ics",
    title: "Recordatorio de Rightsdesk",
    named: (company) => `Recordatorio de Rightsdesk: ${company}`,
    practice: (title) => `Práctica: ${title}`,
    text: "Abra Rightsdesk para ver qué vence.",
    needsYou: (count) => (count === 1 ? "Hoy le necesita 1 solicitud." : `Hoy le necesitan ${count} solicitudes.`),
    overdue: (count) =>
      count === 1 ? "1 respuesta está fuera de plazo." : `${count} respuestas están fuera de plazo.`,
  },
};

/** Counts and nothing else. */
export const sayWaiting = (language: Language, { needsYou, overdue }: Waiting): { title: string; body: string } => {
  const words = agendaWords[language];
  const parts = [needsYou > 0 ? words.needsYou(needsYou) : "", overdue > 0 ? words.overdue(overdue) : ""];
  return { title: words.title, body: parts.filter(Boolean).join(" ") };
};
