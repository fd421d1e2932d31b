// What the person makes of subject and text: kept while typing, saved on leaving a field, the screen or the window.
import { useCallback, useEffect, useRef, useState } from "react";
import type { RequestPage } from "../../../electron/shared/request.ts";
import type { LetterText } from "../../stores/request-state.ts";
import { useRequest } from "../../stores/use-stores.ts";

export const useLetterText = ({ summary: { requestId }, letter }: RequestPage) => {
  const edit = useRequest((state) => state.edit);
  const [written] = useState<LetterText>({ subject: letter.subject, text: letter.text });
  const [shown, setShown] = useState<LetterText>(written);
  const latest = useRef(shown);

  const change = (part: Partial<LetterText>) => {
    latest.current = { ...latest.current, ...part };
    setShown(latest.current);
  };
  const save = useCallback(() => edit(requestId, latest.current), [edit, requestId]);

  useEffect(() => {
    const saveNow = () => void save();
    window.addEventListener("pagehide", saveNow);
    return () => {
      window.removeEventListener("pagehide", saveNow);
      saveNow();
    };
  }, [save]);

  return {
    ...shown,
    isChanged: shown.subject !== written.subject || shown.text !== written.text,
    change,
    save,
    current: () => latest.current,
  };
};

export type EditedLetter = ReturnType<typeof useLetterText>;
