// Before the app is removed: every place where it keeps something, what stays, and what to do first.
import { Button } from "../../../parts/button.tsx";
import { type Fact, Facts } from "../../../parts/facts.tsx";
import { Verbatim } from "../../../parts/verbatim.tsx";
import { useBackup, usePlace, useSettings } from "../../../stores/use-stores.ts";
import { useKeeper } from "../../../stores/use-vault.ts";
import { useWords } from "../../../words/use-words.ts";
import { EraseAll } from "../../gate/erase-all.tsx";

/** Builds exist for these three; what else Chromium runs on is closest to Linux. */
const nameSystem = (platform: string): "win32" | "darwin" | "linux" =>
  platform === "win32" || platform === "darwin" ? platform : "linux";

const usePlaces = (): readonly Fact[] => {
  const { t } = useWords();
  const { program, dataFolder, platform } = useSettings((state) => state.info);
  const status = useBackup((state) => state.status);
  const hasPassphrase = useKeeper() === "passphrase";
  const path = (place: string | undefined) =>
    place === undefined ? t("leaving.place.none") : <Verbatim>{place}</Verbatim>;
  return [
    { name: t("leaving.place.program"), value: path(program) },
    {
      name: t("leaving.place.data"),
      value: (
        <>
          {path(dataFolder)}
          <p className="quiet small">{t("leaving.place.dataText")}</p>
        </>
      ),
    },
    {
      name: t("leaving.place.keyring"),
      value: hasPassphrase ? t("leaving.place.passphraseText") : t(`leaving.place.keyringText.${nameSystem(platform)}`),
    },
    { name: t("leaving.place.backups"), value: path(status?.plan?.folder) },
    { name: t("leaving.place.lastBackup"), value: path(status?.last?.file) },
    { name: t("leaving.place.lastExport"), value: path(status?.lastExport?.folder) },
  ];
};

export const LeavingPart = () => {
  const { t } = useWords();
  const platform = useSettings((state) => state.info.platform);
  const go = usePlace((state) => state.go);
  const places = usePlaces();
  return (
    <div className="your-data">
      <section className="data-part">
        <h3>{t("leaving.places")}</h3>
        <Facts facts={places} />
        <p className="quiet">{t("leaving.place.others")}</p>
      </section>
      <section className="data-part">
        <h3>{t("leaving.stays")}</h3>
        <p>{t(`leaving.system.${nameSystem(platform)}`)}</p>
        <p>{t("leaving.order")}</p>
        <p className="quiet">{t("leaving.eraseText")}</p>
        <Button onPress={() => go({ kind: "settings", part: "data" })}>{t("leaving.toTake")}</Button>
        <EraseAll />
      </section>
    </div>
  );
};
