// Makes a recovery code, shows it this once, puts it on paper, and lets the person try what they wrote down.
import { useState } from "react";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { PlainFailure } from "../../parts/plain-failure.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { CodeDrill } from "./code-drill.tsx";

const papers = ["pdf-a4", "pdf-letter"] as const;

export const CodeMaker = ({ onTried }: { onTried?: () => void }) => {
  const { t } = useWords();
  const { makeCode, saveCode } = useVault((state) => state);
  const hasCode = useVault(({ view: { vault } }) => vault.kind === "open" && vault.hasRecoveryCode);
  const [code, setCode] = useState<string | null>(null);
  const [opensBackups, setOpensBackups] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isSaved, setSaved] = useState(false);

  const make = async () => {
    setBusy(true);
    const made = await makeCode();
    setBusy(false);
    setFailure(made.ok ? null : made);
    if (!made.ok) return;
    setCode(made.value.code);
    setOpensBackups(made.value.opensBackups);
  };
  const save = async (as: (typeof papers)[number]) => {
    if (code === null) return;
    setSaved(false);
    const saved = await saveCode({ code, as });
    setFailure(saved.ok ? null : saved);
    setSaved(saved.ok && saved.value.saved);
  };

  if (code === null) {
    return (
      <>
        {failure && <PlainFailure code={failure.code} />}
        <div className="gate-actions">
          <Button weight={hasCode ? "plain" : "primary"} icon="lock" isBusy={isBusy} onPress={() => void make()}>
            {t(hasCode ? "vault.code.makeNew" : "vault.code.make")}
          </Button>
        </div>
      </>
    );
  }
  return (
    <section className="protection-code" aria-label={t("vault.code.yours")}>
      <p className="recovery-code">{code}</p>
      <p>{t("vault.code.keep")}</p>
      <p>{t(opensBackups ? "vault.code.backups" : "vault.code.backupsNot")}</p>
      <div className="gate-actions">
        {papers.map((as) => (
          <Button key={as} icon="file" onPress={() => void save(as)}>
            {t(`vault.code.${as}`)}
          </Button>
        ))}
      </div>
      {isSaved && <p role="status">{t("vault.code.saved")}</p>}
      {failure && <PlainFailure code={failure.code} />}
      <h2>{t("vault.code.drillTitle")}</h2>
      <p>{t("vault.code.drill")}</p>
      <CodeDrill {...(onTried && { onTried })} />
    </section>
  );
};
