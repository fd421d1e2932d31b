// Everything that can be gone to or done from anywhere, with its name in the window's language.
import type { IconName } from "../../parts/icon.tsx";
import { useKeys } from "../../parts/use-keys.ts";
import type { Place, SettingsPart } from "../../stores/place-store.ts";
import { usePlace, useSettings } from "../../stores/use-stores.ts";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { helpPages } from "../help/help-names.ts";

export type Command = {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  /** Under the name: the keys that do the same. */
  readonly line?: string;
  readonly run: () => void;
};

export const useCommands = (): readonly Command[] => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const hide = useVault((state) => state.hide);
  const mode = useSettings((state) => state.settings.mode);
  const { hide: hideKeys } = useKeys();
  const door = (icon: IconName, name: string, place: Place): Command => ({
    id: JSON.stringify(place),
    icon,
    name,
    run: () => go(place),
  });
  const part = (name: SettingsPart, title: string): Command =>
    door("settings", t("palette.setting", { title }), { kind: "settings", part: name });
  return [
    door("companies", t("shell.companies"), { kind: "companies", slug: null }),
    door("policies", t("shell.policies"), { kind: "policies", readingId: null }),
    door("campaigns", t("palette.newCampaign"), { kind: "campaigns", campaignId: "new" }),
    door("campaigns", t("shell.campaigns"), { kind: "campaigns", campaignId: null }),
    door("tracker", t("shell.tracker"), { kind: "tracker" }),
    door("overview", t("shell.overview"), { kind: "overview" }),
    door("calendar", t("shell.calendar"), { kind: "calendar" }),
    door("replies", t("shell.replies"), { kind: "replies", replyId: null }),
    ...(mode === "practice" ? [door("practice", t("shell.practice"), { kind: "practice", mailId: null })] : []),
    { id: "hide", icon: "lock", name: t("palette.hide"), line: hideKeys, run: () => void hide() },
    door("settings", t("shell.settings"), { kind: "settings", part: null }),
    part("language", t("settings.language.title")),
    part("mode", t("settings.mode.title")),
    part("person", t("settings.person.title")),
    part("account", t("settings.account.title")),
    part("outbox", t("outbox.settings.title")),
    part("notices", t("agenda.notices.title")),
    part("protection", t("vault.protection.title")),
    part("data", t("backup.title")),
    part("leaving", t("leaving.title")),
    part("ledger", t("ledger.title")),
    part("outgoing", t("settings.outgoing.title")),
    part("about", t("settings.about.title")),
    door("question", t("help.title"), { kind: "help", page: null }),
    ...helpPages.map((page) =>
      door("question", t("help.find", { title: t(`help.pages.${page}`) }), { kind: "help", page }),
    ),
  ];
};
