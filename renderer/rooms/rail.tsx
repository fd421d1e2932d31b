// The way to the rooms.
import { Button as Pressable } from "react-aria-components";
import { Icon, type IconName } from "../parts/icon.tsx";
import { Logo } from "../parts/logo.tsx";
import type { Place } from "../stores/place-store.ts";
import { useCompanies, usePalette, usePlace, useSettings } from "../stores/use-stores.ts";
import { useVault } from "../stores/use-vault.ts";
import { useWords } from "../words/use-words.ts";
import "./rail.css";

export type RoomName =
  | "companies"
  | "campaigns"
  | "policies"
  | "tracker"
  | "overview"
  | "calendar"
  | "replies"
  | "practice"
  | "settings";

const icons: Record<RoomName, IconName> = {
  companies: "companies",
  campaigns: "campaigns",
  policies: "policies",
  tracker: "tracker",
  overview: "overview",
  calendar: "calendar",
  replies: "replies",
  practice: "practice",
  settings: "settings",
};

/** Which entry a place belongs to: a request's page to the room that the person came from. */
const roomOf = (place: Place): RoomName | null => {
  if (place.kind === "help") return null;
  if (place.kind === "prepare") return place.follows === null ? "companies" : "tracker";
  if (place.kind === "twins" || place.kind === "directory") return "companies";
  if (place.kind !== "request") return place.kind;
  if (place.campaign !== undefined) return "campaigns";
  if (place.isOfCalendar) return "calendar";
  return place.from === null ? "tracker" : "companies";
};

export const Rail = () => {
  const { t } = useWords();
  const place = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  const mode = useSettings((state) => state.settings.mode);
  const openPalette = usePalette((state) => state.open);
  const hide = useVault((state) => state.hide);
  const lastCompany = useCompanies((state) => state.company?.record.slug ?? null);

  const doors: Record<RoomName, () => Place> = {
    // Pressed a second time it leads back to the list, which a narrow window cannot show beside a company.
    companies: () => ({ kind: "companies", slug: place.kind === "companies" ? null : lastCompany }),
    campaigns: () => ({ kind: "campaigns", campaignId: null }),
    policies: () => ({ kind: "policies", readingId: null }),
    tracker: () => ({ kind: "tracker" }),
    overview: () => ({ kind: "overview" }),
    calendar: () => ({ kind: "calendar" }),
    replies: () => ({ kind: "replies", replyId: null }),
    practice: () => ({ kind: "practice", mailId: null }),
    settings: () => ({ kind: "settings", part: null }),
  };
  const rooms: RoomName[] = [
    "companies",
    "campaigns",
    "policies",
    "tracker",
    "overview",
    "calendar",
    "replies",
    ...(mode === "practice" ? (["practice"] as const) : []),
    "settings",
  ];

  return (
    <nav className="rail" aria-label={t("shell.nav")}>
      <p className="rail-name">
        <Logo size={26} />
        <span>{t("shell.app")}</span>
      </p>
      <ul className="rail-list">
        <li className="rail-find">
          <Pressable className="rail-door" onPress={openPalette} aria-keyshortcuts="Control+K Meta+K">
            <Icon name="search" />
            <span>{t("shell.find")}</span>
          </Pressable>
        </li>
        {rooms.map((room) => (
          <li key={room} className={`rail-${room}`}>
            <Pressable
              className="rail-door"
              {...(roomOf(place) === room && { "aria-current": "page" })}
              onPress={() => go(doors[room]())}
            >
              <Icon name={icons[room]} />
              <span>{t(`shell.${room}`)}</span>
            </Pressable>
          </li>
        ))}
        <li className="rail-hide">
          <Pressable className="rail-door" onPress={() => void hide()} aria-keyshortcuts="Control+L Meta+L">
            <Icon name="lock" />
            <span>{t("shell.hide")}</span>
          </Pressable>
        </li>
      </ul>
    </nav>
  );
};
