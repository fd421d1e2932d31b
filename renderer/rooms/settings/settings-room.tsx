// The settings, one subject under the other.
import { useEffect } from "react";
import { Page } from "../../parts/page.tsx";
import { Panel } from "../../parts/panel.tsx";
import type { SettingsPart } from "../../stores/place-store.ts";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { About } from "./about.tsx";
import { AccountPart } from "./account-part.tsx";
import { LeavingPart } from "./data/leaving-part.tsx";
import { YourData } from "./data/your-data.tsx";
import { LanguagePick } from "./language-pick.tsx";
import { Ledger } from "./ledger.tsx";
import { ModeChoice } from "./mode-choice.tsx";
import { NoticesPart } from "./notices-part.tsx";
import { OutboxForm } from "./outbox-form.tsx";
import { OutgoingCalls } from "./outgoing-calls.tsx";
import { PersonPart } from "./person-part.tsx";
import { ProtectionPart } from "./protection/protection-part.tsx";
import "./settings-room.css";
import { shows } from "../../parts/room-states.ts";

/** What the room is scrolled to, and looked at, by. */
const partOf = (part: SettingsPart) => ({ id: `settings-${part}`, state: shows("settings", part) });

export const SettingsRoom = ({ part }: { part: SettingsPart | null }) => {
  const { t } = useWords();
  const loads = useSettings((state) => state.loads);
  const isPractice = useSettings((state) => state.settings.mode === "practice");

  useEffect(() => {
    if (part !== null) document.getElementById(`settings-${part}`)?.scrollIntoView({ block: "start" });
  }, [part]);

  return (
    <Page title={t("settings.title")}>
      {/* After a restore every form shows what holds now. */}
      <div className="settings" key={loads}>
        <Panel {...partOf("language")} title={t("settings.language.title")} level={2}>
          <div className="settings-narrow">
            <LanguagePick />
          </div>
        </Panel>
        <Panel {...partOf("mode")} title={t("settings.mode.title")} level={2}>
          <ModeChoice />
        </Panel>
        <Panel {...partOf("person")} title={t("settings.person.title")} level={2} hint={t("settings.person.hint")}>
          <PersonPart />
        </Panel>
        <Panel
          {...partOf("account")}
          title={t("settings.account.title")}
          level={2}
          hint={`${t("settings.account.hint")}${isPractice ? ` ${t("settings.account.practiceHint")}` : ""}`}
        >
          <AccountPart />
        </Panel>
        <Panel {...partOf("outbox")} title={t("outbox.settings.title")} level={2} hint={t("outbox.settings.hint")}>
          <OutboxForm />
        </Panel>
        <Panel {...partOf("notices")} title={t("agenda.notices.title")} level={2} hint={t("agenda.notices.hint")}>
          <NoticesPart />
        </Panel>
        <Panel
          {...partOf("protection")}
          title={t("vault.protection.title")}
          level={2}
          hint={t("vault.protection.hint")}
        >
          <ProtectionPart />
        </Panel>
        <Panel {...partOf("data")} title={t("backup.title")} level={2} hint={t("backup.hint")}>
          <YourData />
        </Panel>
        <Panel {...partOf("leaving")} title={t("leaving.title")} level={2} hint={t("leaving.hint")}>
          <LeavingPart />
        </Panel>
        <Panel {...partOf("ledger")} title={t("ledger.title")} level={2} hint={t("ledger.hint")}>
          {/* Practice and real letters never stand in it together: a change of mode is another ledger. */}
          <Ledger key={String(isPractice)} isPractice={isPractice} />
        </Panel>
        <Panel
          {...partOf("outgoing")}
          title={t("settings.outgoing.title")}
          level={2}
          hint={t("settings.outgoing.hint")}
        >
          <OutgoingCalls />
        </Panel>
        <Panel {...partOf("about")} title={t("settings.about.title")} level={2}>
          <About />
        </Panel>
      </div>
    </Page>
  );
};
