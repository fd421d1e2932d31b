// After the person's details changed: the companies that were told the old, and a letter to each that is to know the new.
import type { TouchedRequest } from "../../../electron/shared/touched.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { TouchedList } from "./touched-list.tsx";

/** One letter a company, however many requests. */
const onePerCompany = (requests: readonly TouchedRequest[]): TouchedRequest[] =>
  requests.filter(({ slug }, place) => requests.findIndex((one) => one.slug === slug) === place);

export const PersonTouched = ({ open, onClose }: { open: readonly TouchedRequest[]; onClose: () => void }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  if (open.length === 0) return null;
  return (
    <Note isNews>
      <p>{t("touched.person", { count: open.length })}</p>
      <TouchedList
        requests={onePerCompany(open)}
        beside={({ slug, company }) => (
          <Button weight="quiet" onPress={() => go({ kind: "prepare", slug, letter: "rectification", follows: null })}>
            {t("touched.write", { company })}
          </Button>
        )}
      />
      <p className="quiet">{t("touched.personHint")}</p>
      <Button weight="plain" onPress={onClose}>
        {t("touched.done")}
      </Button>
    </Note>
  );
};
