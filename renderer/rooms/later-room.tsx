// The room that is open, of those that the start does not show.
import type { Place } from "../stores/place-store.ts";
import type { LaterRooms } from "./use-later-rooms.ts";

type Props = { readonly later: LaterRooms; readonly place: Exclude<Place, { kind: "companies" }> };

export const LaterRoom = ({ later, place }: Props) => {
  switch (place.kind) {
    case "twins":
      return <later.TwinsRoom />;
    case "directory":
      return <later.DirectoryImportRoom />;
    case "campaigns":
      return <later.CampaignsRoom campaignId={place.campaignId} />;
    case "policies":
      return <later.PoliciesRoom readingId={place.readingId} other={place.other ?? null} />;
    case "tracker":
      return <later.TrackerRoom />;
    case "overview":
      return <later.DashboardRoom />;
    case "calendar":
      return <later.AgendaRoom />;
    case "replies":
      return <later.RepliesRoom replyId={place.replyId} />;
    case "prepare":
      return <later.PrepareRoom key={`${place.slug} ${place.letter} ${place.follows}`} {...place} />;
    case "request":
      return <later.RequestRoom key={place.requestId} {...place} />;
    case "practice":
      return <later.PracticeRoom mailId={place.mailId} />;
    case "help":
      return <later.HelpRoom page={place.page} />;
    case "settings":
      return <later.SettingsRoom part={place.part} />;
  }
};
