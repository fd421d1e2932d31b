// The calls about what a person sits at: the app, companies, the board and its days, settings.
import { randomUUID } from "node:crypto";
import { createAgendaHandlers } from "./agenda.ts";
import type { AllRooms } from "./all-rooms.ts";
import { createAppHandlers } from "./app.ts";
import { createBoardHandlers } from "./board.ts";
import { breathe } from "./breathe.ts";
import { createCompanyHandlers } from "./companies.ts";
import { createContactHandlers } from "./contact-standing.ts";
import { createDashboardHandlers } from "./dashboard.ts";
import { createFindTouched } from "./find-touched.ts";
import { createPracticeHandlers } from "./practice.ts";
import { createSaveCalendar } from "./save-calendar.ts";
import { createSendTest } from "./send-test.ts";
import { createSettingsHandlers } from "./settings.ts";

const gatherSettings = ({ parts, ground, sending, tracking, mail, reading, showLedger }: AllRooms) => {
  const { store, clock, secrets } = parts;
  const { kept, mode, ways } = ground;
  const { post } = sending;
  const { agenda, standing } = tracking;
  const { replyWatch } = mail;
  const { pages } = reading;
  return createSettingsHandlers({
    kept,
    show: parts.front.showSettings,
    store,
    secrets,
    newId: randomUUID,
    providers: parts.providers,
    sendTest: createSendTest({ ways, clock, language: kept.language }),
    showLedger,
    post,
    rememberLanguage: parts.rememberLanguage,
    mailboxesChanged: replyWatch.heard,
    modeChosen: () => void pages.stop(),
    noticesChanged: () => void agenda.look(),
    findTouched: createFindTouched({ kept, store, standing, mode, breathe }),
  });
};

/** The calls about the app, the companies and the days. */
export const gatherDeskCalls = (all: AllRooms) => {
  const { parts, ground, sending, tracking } = all;
  const { front, store, clock, files, practice } = parts;
  const { kept, companies, companyList, senders, words, snoozes, changed } = ground;
  const { view } = sending;
  const { clockWatch } = front;
  const { board, agenda } = tracking;
  return {
    ...createAppHandlers({
      showInfo: front.showInfo,
      trustClock: () => {
        clockWatch.trust();
        agenda.forgetShown();
      },
      openLink: parts.openLink,
      link: parts.link,
      copy: files.copy,
    }),
    ...createCompanyHandlers({ companies, list: companyList, store, kept, senders, words, clock }),
    ...createContactHandlers({ store, companies, words, clock }),
    ...createBoardHandlers(board),
    ...createDashboardHandlers(board),
    ...createAgendaHandlers({
      board,
      store,
      snoozes,
      view,
      clock,
      saveCalendar: createSaveCalendar({
        store,
        board,
        kept,
        clock,
        files,
        breathe,
      }),
      changed,
    }),
    ...createPracticeHandlers({ store, server: practice }),
    ...gatherSettings(all),
  };
};
