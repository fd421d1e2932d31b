// The frame around the rooms: skip link, practice banner, rail, the room that is open, what was just said.

import { usePlace } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import { AgendaRoom } from "./agenda/agenda-room.tsx";
import { BackupNotice } from "./backup-notice.tsx";
import { CampaignsRoom } from "./campaigns/campaigns-room.tsx";
import { CompaniesRoom } from "./companies/companies-room.tsx";
import "./frame.css";
import { TwinsRoom } from "./companies/twins-room.tsx";
import { DashboardRoom } from "./dashboard/dashboard-room.tsx";
import { DirectoryImportRoom } from "./directory-import/directory-import-room.tsx";
import { HelpRoom } from "./help/help-room.tsx";
import { LeftoverNotice } from "./leftover-notice.tsx";
import { LinkNotice } from "./link-notice.tsx";
import { NeedDialogs } from "./need-dialogs.tsx";
import { Palette } from "./palette/palette.tsx";
import { usePaletteKey } from "./palette/use-palette-key.ts";
import { PoliciesRoom } from "./policies/policies-room.tsx";
import { PracticeRoom } from "./practice/practice-room.tsx";
import { PracticeBanner } from "./practice-banner.tsx";
import { Rail } from "./rail.tsx";
import { RepliesRoom } from "./replies/replies-room.tsx";
import { PrepareRoom } from "./requests/prepare/prepare-room.tsx";
import { RequestRoom } from "./requests/request-room.tsx";
import { Said } from "./said.tsx";
import { SetAsideNotice } from "./set-aside-notice.tsx";
import { SettingsRoom } from "./settings/settings-room.tsx";
import { TrackerRoom } from "./tracker/tracker-room.tsx";
import { useAutoHide } from "./use-auto-hide.ts";

const Room = () => {
  const place = usePlace((state) => state.place);
  switch (place.kind) {
    case "companies":
      return <CompaniesRoom slug={place.slug} />;
    case "twins":
      return <TwinsRoom />;
    case "directory":
      return <DirectoryImportRoom />;
    case "campaigns":
      return <CampaignsRoom campaignId={place.campaignId} />;
    case "policies":
      return <PoliciesRoom readingId={place.readingId} other={place.other ?? null} />;
    case "tracker":
      return <TrackerRoom />;
    case "overview":
      return <DashboardRoom />;
    case "calendar":
      return <AgendaRoom />;
    case "replies":
      return <RepliesRoom replyId={place.replyId} />;
    case "prepare":
      return <PrepareRoom key={`${place.slug} ${place.letter} ${place.follows}`} {...place} />;
    case "request":
      return <RequestRoom key={place.requestId} {...place} />;
    case "practice":
      return <PracticeRoom mailId={place.mailId} />;
    case "help":
      return <HelpRoom page={place.page} />;
    case "settings":
      return <SettingsRoom part={place.part} />;
  }
};

export const Frame = () => {
  const { t } = useWords();
  useAutoHide();
  usePaletteKey();
  return (
    <div className="app">
      {/* A button and no link, so that the page's address stays what main serves. */}
      <button type="button" className="skip-link" onClick={() => document.getElementById("main")?.focus()}>
        {t("shell.skip")}
      </button>
      <PracticeBanner />
      <div className="frame">
        <Rail />
        <main id="main" className="room" tabIndex={-1}>
          <SetAsideNotice />
          <LeftoverNotice />
          <LinkNotice />
          <BackupNotice />
          <div className="room-inside">
            <Room />
          </div>
          <Said />
        </main>
      </div>
      <NeedDialogs />
      <Palette />
    </div>
  );
};
