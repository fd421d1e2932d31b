// Where a policy is given: pasted, picked, dragged in or fetched; below it the policies that were read before.
import { type DropEvent, DropRoom } from "../../parts/drop-room.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { useNotice, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FetchPage } from "../pages/fetch-page.tsx";
import "./give-policy.css";
import { shows } from "../../parts/room-states.ts";
import { PasteForm } from "./paste-form.tsx";
import { ReadingList } from "./reading-list.tsx";
import { ReadingProgress } from "./reading-progress.tsx";
import { useReadPolicy } from "./use-read-policy.ts";

/** The first file among what was dropped, else the first text. */
const readDrop = async ({ items }: DropEvent): Promise<File | string | null> => {
  for (const item of items) if (item.kind === "file") return item.getFile();
  for (const item of items) if (item.kind === "text" && item.types.has("text/plain")) return item.getText("text/plain");
  return null;
};

export const GivePolicy = () => {
  const { t } = useWords();
  const work = usePolicies((state) => state.work);
  const isReading = work !== null;
  const readFailure = usePolicies((state) => state.readFailure);
  const hasFailed = readFailure !== null && readFailure.code !== "reading-stopped";
  const state = work?.stage ?? (hasFailed ? "failed" : "asking");
  const say = useNotice((state) => state.say);
  const { readFile, readText, readFetched } = useReadPolicy();

  const take = async (event: DropEvent) => {
    if (isReading) return;
    const given = await readDrop(event);
    if (given === null || given === "") say(t("policies.dropNothing"));
    else if (typeof given === "string") await readText({ text: given, html: null });
    else await readFile(given);
  };

  return (
    <DropRoom
      label={t("policies.dropZone")}
      icon="policies"
      letGo={t("policies.letGo")}
      onDrop={(event) => void take(event)}
    >
      <Page state={shows("policies", state)} title={t("policies.title")} lead={t("policies.lead")}>
        {isReading && <ReadingProgress />}
        {hasFailed && <FailureNote {...readFailure} />}
        <PasteForm />
        <FetchPage use="policy" isBusy={isReading} onTake={() => void readFetched()} />
        <ReadingList />
      </Page>
    </DropRoom>
  );
};
