// The one h1 of a screen. It takes focus when the person arrives, so that reading starts there.
import { useEffect, useRef, useState } from "react";
import { usePlace } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";

export const ScreenTitle = ({ children, isHidden = false }: { children: string; isHidden?: boolean }) => {
  const { t } = useWords();
  const ref = useRef<HTMLHeadingElement>(null);
  const moves = usePlace((state) => state.moves);
  const [isArrival] = useState(moves > 0);
  useEffect(() => {
    if (isArrival) ref.current?.focus();
  }, [isArrival]);
  useEffect(() => {
    document.title = `${children} · ${t("shell.app")}`;
  }, [children, t]);
  return (
    <h1 ref={ref} tabIndex={-1} {...(isHidden && { className: "only-read" })}>
      {children}
    </h1>
  );
};
