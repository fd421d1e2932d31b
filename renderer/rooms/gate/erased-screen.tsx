// What was erased, what could not be, and what the app cannot reach.
import { Button } from "../../parts/button.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useVault } from "../../stores/use-vault.ts";
import { useWords } from "../../words/use-words.ts";
import { GateScreen } from "./gate-screen.tsx";
import { Unreached } from "./unreached.tsx";

const Paths = ({ title, paths }: { title: string; paths: readonly string[] }) =>
  paths.length > 0 && (
    <>
      <p>{title}</p>
      <ul className="gate-list">
        {paths.map((path) => (
          <li key={path}>
            <Verbatim>{path}</Verbatim>
          </li>
        ))}
      </ul>
    </>
  );

export const ErasedScreen = () => {
  const { t } = useWords();
  const erasure = useVault((state) => state.view.erasure);
  const restart = useVault((state) => state.restart);
  const destroyed = erasure?.destroyed ?? [];
  return (
    <GateScreen state="erased" title={t("vault.erase.erasedTitle")} hasLanguage={false}>
      <p>
        {destroyed.length === 0
          ? t("vault.erase.destroyedNone")
          : t("vault.erase.destroyed", { names: destroyed.join(", ") })}
      </p>
      <Paths title={t("vault.erase.removed")} paths={erasure?.removed ?? []} />
      <Paths title={t("vault.erase.left")} paths={erasure?.left ?? []} />
      <Unreached level={2} />
      <div className="gate-actions">
        <Button weight="primary" onPress={() => void restart()}>
          {t("vault.erase.restart")}
        </Button>
      </div>
    </GateScreen>
  );
};
