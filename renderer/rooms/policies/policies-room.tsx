// The room in which policies are read: where one is given, and the page of one that was read.
import { useEffect } from "react";
import type { ReadingId } from "../../../electron/shared/reading.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { shows } from "../../parts/room-states.ts";
import { usePlace, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ChangesPage } from "./changes-page.tsx";
import { GivePolicy } from "./give-policy.tsx";
import { ReadingPageView } from "./reading-page-view.tsx";

export const PoliciesRoom = ({ readingId, other }: { readingId: ReadingId | null; other: ReadingId | null }) => {
  const { t } = useWords();
  const open = usePolicies((state) => state.open);
  const page = usePolicies((state) => state.page);
  const failure = usePolicies((state) => state.failure);
  const go = usePlace((state) => state.go);

  useEffect(() => {
    void open(readingId);
  }, [open, readingId]);

  if (readingId === null) return <GivePolicy />;
  if (other !== null) return <ChangesPage readingId={readingId} other={other} />;
  if (page?.readingId === readingId) return <ReadingPageView key={readingId} page={page} />;
  if (failure === null) return null;
  const back = {
    name: t("shell.back", { where: t("policies.title") }),
    onPress: () => go({ kind: "policies", readingId: null }),
  };
  return (
    <Page state={shows("reading", "failed")} title={t("policies.notFound")} back={back}>
      <FailureNote {...failure} />
    </Page>
  );
};
