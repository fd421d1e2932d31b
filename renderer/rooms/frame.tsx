// The frame around the rooms: skip link, practice banner, rail, the room that is open, what was just said.

import { usePlace } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import { BackupNotice } from "./backup-notice.tsx";
import { CompaniesRoom } from "./companies/companies-room.tsx";
import "./frame.css";
import { LaterRoom } from "./later-room.tsx";
import { LeftoverNotice } from "./leftover-notice.tsx";
import { LinkNotice } from "./link-notice.tsx";
import { usePaletteKey } from "./palette/use-palette-key.ts";
import { PracticeBanner } from "./practice-banner.tsx";
import { Rail } from "./rail.tsx";
import { RoomsMissing } from "./rooms-missing.tsx";
import { Said } from "./said.tsx";
import { SetAsideNotice } from "./set-aside-notice.tsx";
import { useAutoHide } from "./use-auto-hide.ts";
import { type LaterRooms, useLaterRooms } from "./use-later-rooms.ts";

const Room = ({ later }: { later: LaterRooms | null }) => {
  const place = usePlace((state) => state.place);
  if (place.kind === "companies") return <CompaniesRoom slug={place.slug} later={later} />;
  return later && <LaterRoom later={later} place={place} />;
};

export const Frame = () => {
  const { t } = useWords();
  useAutoHide();
  usePaletteKey();
  const loaded = useLaterRooms();
  const later = loaded.kind === "here" ? loaded.rooms : null;
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
          {loaded.kind === "failed" && <RoomsMissing error={loaded.error} />}
          <div className="room-inside">
            <Room later={later} />
          </div>
          <Said />
        </main>
      </div>
      {later && (
        <>
          <later.NeedDialogs />
          <later.Palette />
        </>
      )}
    </div>
  );
};
