// Asks whether a policy is a newer text of one that was read before, and leads to what changed.
import { useState } from "react";
import type { EarlierReading, ReadingId, ReadingPage } from "../../../electron/shared/reading.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Fold } from "../../parts/fold.tsx";
import { Pick } from "../../parts/pick.tsx";
import { useChanges, useNotice, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useEarlierOptions } from "./use-earlier-options.ts";

type Follow = (follows: ReadingId | null) => Promise<boolean>;

const Follows = ({ page, before, onFollow }: { page: ReadingPage; before: EarlierReading; onFollow: Follow }) => {
  const { t, instant } = useWords();
  const at = instant(before.readAt);
  const go = usePlace((state) => state.go);
  const { readingId, follows } = page;
  return (
    <section className="newer-text" aria-label={t("changes.title")}>
      <p className="small">{t("changes.follows", { at })}</p>
      {before.isCompany && <p className="small">{t("changes.inPlace")}</p>}
      <div className="form-actions">
        {follows && (
          <Button weight="plain" icon="policies" onPress={() => go({ kind: "policies", readingId, other: follows })}>
            {t("changes.open")}
          </Button>
        )}
        <Button weight="quiet" onPress={() => void onFollow(null)}>
          {t("changes.unfollow")}
        </Button>
      </div>
    </section>
  );
};

const Ask = ({ page: { readingId }, onFollow }: { page: ReadingPage; onFollow: Follow }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const { earlier, options } = useEarlierOptions(readingId);
  const [chosen, setChosen] = useState<ReadingId | null>(null);
  const [first] = earlier;
  if (first === undefined) return null;
  const other = chosen ?? first.readingId;
  const open = () => go({ kind: "policies", readingId, other });
  const form = (
    <>
      <p className="small">{t("changes.newerHint")}</p>
      <Pick label={t("changes.newerOf")} options={options} value={other} onChange={setChosen} />
      <div className="form-actions">
        <Button weight="plain" icon="tick" onPress={() => void onFollow(other).then((isKept) => isKept && open())}>
          {t("changes.follow")}
        </Button>
        <Button weight="quiet" onPress={open}>
          {t("changes.compareOnly")}
        </Button>
      </div>
    </>
  );
  if (!first.isAlike) {
    return (
      <Fold title={t("changes.newer")} level={2}>
        {form}
      </Fold>
    );
  }
  return (
    <section className="newer-text" aria-labelledby="newer-text">
      <h2 id="newer-text">{t("changes.newer")}</h2>
      {form}
    </section>
  );
};

export const NewerText = ({ page }: { page: ReadingPage }) => {
  const { t } = useWords();
  const follow = useChanges((state) => state.follow);
  const say = useNotice((state) => state.say);
  const { earlier } = useEarlierOptions(page.readingId);
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep: Follow = async (follows) => {
    const refused = await follow(page.readingId, follows);
    setFailure(refused);
    if (refused === null) say(t(follows === null ? "changes.unfollowed" : "changes.followed"));
    return refused === null;
  };
  const before = earlier.find(({ readingId }) => readingId === page.follows);
  return (
    <>
      {page.follows === null ? (
        <Ask page={page} onFollow={keep} />
      ) : (
        before && <Follows page={page} before={before} onFollow={keep} />
      )}
      {failure && <FailureNote {...failure} />}
    </>
  );
};
