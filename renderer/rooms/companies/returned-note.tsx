// Says that letters to an address of a company came back since there is no such address, before the next one is written.
import { useEffect } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import { Note } from "../../parts/note.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useMailbox } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

/** `address`: the one that counts now, so that a wrong one of before is not held against it; null: none is known. */
export const ReturnedNote = ({ slug, address }: { slug: Slug; address: string | null }) => {
  const { t, instant } = useWords();
  const load = useMailbox((state) => state.loadReturned);
  const reports = useMailbox((state) => state.returned.get(slug)) ?? [];
  useEffect(() => {
    void load(slug);
  }, [load, slug]);
  const newest = reports.find((report) => report.address.toLowerCase() === address?.toLowerCase());
  if (newest === undefined) return null;
  return (
    <Note
      tone="bad"
      title={t("mailbox.returned.title", { address: spellOut(newest.address), day: instant(newest.receivedAt) })}
    >
      {newest.words !== null && <Verbatim>{newest.words}</Verbatim>}
      <p>{t("mailbox.returned.hint")}</p>
    </Note>
  );
};
