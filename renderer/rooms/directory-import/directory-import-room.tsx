// Where lists of companies come in: a file is picked or dropped, its columns are told apart, and it is brought in or taken away.
import { useEffect } from "react";
import { type DropEvent, DropRoom } from "../../parts/drop-room.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import type { DirectoryState } from "../../stores/directory-store.ts";
import { failWith } from "../../stores/fail-with.ts";
import { useDirectory, useNotice, usePlace, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FetchPage } from "../pages/fetch-page.tsx";
import { DirectoryOffer } from "./directory-offer.tsx";
import { DirectoryOutcome } from "./directory-outcome.tsx";
import { DirectoryProgress } from "./directory-progress.tsx";
import { DirectorySources } from "./directory-sources.tsx";
import { GiveDirectory } from "./give-directory.tsx";
import { PublishedLists } from "./published-lists.tsx";
import "./directory-import.css";
import { type RoomStates, shows } from "../../parts/room-states.ts";

/** What main takes of a dragged file; larger ones go through the dialog. */
const mostDragged = 64 * 1024 * 1024;

const useDrop = () => {
  const { t } = useWords();
  const give = useDirectory((state) => state.give);
  const refuse = useDirectory((state) => state.refuse);
  const isBusy = useDirectory((state) => state.work !== null);
  const say = useNotice((state) => state.say);
  return async ({ items }: DropEvent): Promise<void> => {
    const item = items.find((one) => one.kind === "file");
    if (isBusy) return;
    if (item === undefined) return say(t("directory.dropNothing"));
    try {
      const file = await item.getFile();
      if (file.size > mostDragged) return refuse(failWith("directory-too-large"));
      await give({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      // A folder, or a file that is gone by now: the browser says no more than that.
      refuse(failWith("file-unreadable"));
    }
  };
};

const FetchDirectory = () => {
  const take = useDirectory((state) => state.take);
  const isPractice = useSettings((state) => state.settings.mode === "practice");
  return (
    <>
      <FetchPage use="directory" isBusy={false} onTake={() => void take()} />
      {!isPractice && <PublishedLists />}
    </>
  );
};

type Known = Pick<DirectoryState, "work" | "offer" | "failure" | "outcome" | "removed">;

const stateOf = ({ work, offer, failure, outcome, removed }: Known): RoomStates["directory"] => {
  if (work !== null) return work.kind;
  if (failure !== null) return "failed";
  if (offer !== null) return offer.earlier === null ? "offer" : "offer-again";
  if (removed !== null) return "taken-back";
  if (outcome === null) return "asking";
  return outcome.isStopped || outcome.problem !== null ? "ended-early" : "whole";
};

export const DirectoryImportRoom = () => {
  const { t } = useWords();
  const load = useDirectory((state) => state.load);
  const offer = useDirectory((state) => state.offer);
  const work = useDirectory((state) => state.work);
  const failure = useDirectory((state) => state.failure);
  const go = usePlace((state) => state.go);
  const outcome = useDirectory((state) => state.outcome);
  const removed = useDirectory((state) => state.removed);
  const state = stateOf({ work, offer, failure, outcome, removed });
  const drop = useDrop();
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <DropRoom
      label={t("directory.dropZone")}
      icon="companies"
      letGo={t("directory.letGo")}
      onDrop={(event) => void drop(event)}
    >
      <Page
        title={t("directory.title")}
        state={shows("directory", state)}
        back={{
          name: t("shell.back", { where: t("companies.title") }),
          onPress: () => go({ kind: "companies", slug: null }),
        }}
        lead={<p>{t("directory.lead")}</p>}
      >
        {failure && <FailureNote {...failure} />}
        <DirectoryOutcome />
        {work !== null && <DirectoryProgress work={work} />}
        {work === null && offer === null && (
          <>
            <GiveDirectory />
            <FetchDirectory />
          </>
        )}
        {work === null && offer !== null && <DirectoryOffer offer={offer} />}
        <DirectorySources />
      </Page>
    </DropRoom>
  );
};
