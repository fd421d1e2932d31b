// What can be done with a letter on its desk, and what the person is asked before.
import { useState } from "react";
import type { Slug } from "../../../electron/shared/company.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { spellOut } from "../../parts/spell-out.ts";
import { useNotice, usePlace, useRequest, useWriting } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useLetterText } from "./use-letter-text.ts";
import { useSayOutcome } from "./use-say-outcome.ts";
import { useWayBack } from "./use-way-back.ts";

export type DeskQuestion = "discard" | "rewrite" | "change" | "otherwise";

export const useLetterDesk = ({ page, from, isFresh }: { page: RequestPage; from: Slug | null; isFresh: boolean }) => {
  const { t } = useWords();
  const { requestId } = page.summary;
  const back = useWayBack(from);
  const letter = useLetterText(page);
  const sayOutcome = useSayOutcome();
  const say = useNotice((state) => state.say);
  const go = usePlace((state) => state.go);
  const change = useWriting((state) => state.change);
  const { send, discard, rewrite } = useRequest((state) => state);
  const [asks, setAsks] = useState<DeskQuestion | null>(null);
  /** From which address it is to be written anew; null: as before. */
  const [sender, setSender] = useState<string | null>(null);
  const close = () => {
    setAsks(null);
    setSender(null);
  };
  /** Of a letter that was begun some time ago nobody knows here whether it was changed. */
  const isPersonal = letter.isChanged || !isFresh;

  const sendNow = async () => {
    const outcome = await send(requestId, letter.current());
    if (outcome?.ok) sayOutcome(outcome.value);
  };

  const throwAway = async () => {
    close();
    const gone = await discard(requestId);
    if (!gone?.ok) return;
    back.onPress();
    say(t("letters.discarded"));
  };

  const toPreparing = async () => {
    close();
    await letter.save();
    await change(page);
  };

  const writeAnew = async (address: string | null) => {
    close();
    // Written before wishes were kept: the person says anew what they want.
    if (page.wish === null) return toPreparing();
    const written = await rewrite(page, address === null ? page.wish : { ...page.wish, from: address });
    if (!written?.ok) return;
    go({ kind: "request", requestId: written.value.summary.requestId, from, isFresh: true });
    say(address === null ? t("letters.rewritten") : t("letters.sender.changed", { address: spellOut(address) }));
  };

  const changeSender = (address: string) => {
    if (!isPersonal) return void writeAnew(address);
    setSender(address);
    setAsks("rewrite");
  };

  const keep = async () => {
    await letter.save();
    back.onPress();
    say(t("letters.kept"));
  };

  return {
    back,
    letter,
    asks,
    ask: setAsks,
    close,
    send: () => void sendNow(),
    keep: () => void keep(),
    changeSender,
    /** The person's own words would go with it: then they are asked. */
    wishAnew: () => (isPersonal ? setAsks("rewrite") : void writeAnew(null)),
    wishChange: () => (isPersonal ? setAsks("change") : void toPreparing()),
    /** The person's yes to what they were asked. */
    yes: {
      discard: () => void throwAway(),
      rewrite: () => void writeAnew(sender),
      change: () => void toPreparing(),
    },
  };
};
