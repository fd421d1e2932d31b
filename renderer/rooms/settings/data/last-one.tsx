// Where the last backup lies and how old it is.
import { Facts } from "../../../parts/facts.tsx";
import { Verbatim } from "../../../parts/verbatim.tsx";
import { useBackup } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { formatSize } from "./format-size.ts";

export const LastOne = () => {
  const { t, instant, locale } = useWords();
  const status = useBackup((state) => state.status);
  if (status === null) return null;
  const { last } = status;
  return (
    <Facts
      facts={[
        {
          name: t("backup.last"),
          value:
            last === null ? (
              t("backup.lastNone")
            ) : (
              <>
                <p>{t("backup.lastAt", { at: instant(last.at), size: formatSize(last.bytes, locale) })}</p>
                <Verbatim>{last.file}</Verbatim>
              </>
            ),
        },
      ]}
    />
  );
};
