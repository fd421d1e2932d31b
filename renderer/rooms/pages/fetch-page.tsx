// A page or a list from an address: whom that would ask, the person's word on it, and the way it came.

import type { PageUse } from "../../../electron/shared/lists.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Panel } from "../../parts/panel.tsx";
import { type RoomStates, shows } from "../../parts/room-states.ts";
import type { PageStage } from "../../stores/pages-store.ts";
import { usePages, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AddressForm } from "./address-form.tsx";
import { AskSite } from "./ask-site.tsx";
import { PageComing } from "./page-coming.tsx";
import { isPageFailure } from "./page-failures.ts";
import { PageMoved } from "./page-moved.tsx";
import "./fetch-page.css";

type Props = {
  use: PageUse;
  /** Something else is being read. */
  isBusy: boolean;
  /** What came is to be read now. */
  onTake: () => void;
};

const Stage = ({ use, isBusy, onTake }: Props) => {
  const stage = usePages((state) => state.stage);
  const fetchPage = usePages((state) => state.fetch);
  const settle = usePages((state) => state.settle);
  const fetchAndTake = async () => {
    if ((await fetchPage()) !== null) onTake();
  };
  const take = () => {
    settle();
    onTake();
  };
  switch (stage.kind) {
    case "asking":
      return (
        stage.use === use && <AskSite address={stage.address} isBusy={isBusy} onFetch={() => void fetchAndTake()} />
      );
    case "coming":
      return stage.use === use && <PageComing work={stage.work} />;
    case "moved":
      return stage.arrived.use === use && <PageMoved origin={stage.arrived.origin} isBusy={isBusy} onTake={take} />;
    case "failed":
      return stage.use === use && <FailureNote {...stage.failure} />;
    case "nothing":
      return null;
  }
};

const stateOf = (stage: PageStage, use: PageUse): RoomStates["pages"] => {
  const of = stage.kind === "moved" ? stage.arrived.use : stage.kind === "nothing" ? null : stage.use;
  if (of !== use) return "nothing";
  if (stage.kind === "failed") return isPageFailure(stage.failure.code) ? stage.failure.code : "failed";
  return stage.kind === "coming" && stage.work.received > 0 ? "receiving" : stage.kind;
};

export const FetchPage = (props: Props) => {
  const { t } = useWords();
  const stage = usePages((state) => state.stage);
  const isPractice = useSettings((state) => state.settings.mode === "practice");
  return (
    <Panel
      title={t("pages.title")}
      level={2}
      state={shows("pages", isPractice ? "in-practice" : stateOf(stage, props.use))}
    >
      {isPractice ? (
        <p className="quiet">
          {t("failures.page-in-practice.what")} {t("failures.page-in-practice.todo")}
        </p>
      ) : (
        <>
          <AddressForm use={props.use} />
          <Stage {...props} />
        </>
      )}
    </Panel>
  );
};
