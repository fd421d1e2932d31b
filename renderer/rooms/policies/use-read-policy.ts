// From something that the person gave (pasted text, a dragged file, a file that they pick, a page that they had fetched) to the page of its reading.
import { useContext } from "react";
import type { ReadingPage } from "../../../electron/shared/reading.ts";
import type { Result } from "../../../electron/shared/result.ts";
import { failWith } from "../../stores/fail-with.ts";
import type { PastedPolicy } from "../../stores/pasted-policy.ts";
import { StoresContext, useNotice, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { mostPolicyBytes, mostPolicyText } from "./limits.ts";

export const useReadPolicy = () => {
  const { t } = useWords();
  const stores = useContext(StoresContext);
  const { read, pick, refuse } = usePolicies((state) => state);
  const say = useNotice((state) => state.say);

  /** Leads to the page, if the person still waits for it where they gave it; else it is said where they are. */
  const arrive = (done: Result<ReadingPage> | null): boolean => {
    if (done === null) return false;
    const place = stores?.place.getState();
    const isWaiting = place?.place.kind === "policies" && place.place.readingId === null;
    if (!done.ok) {
      if (done.code === "reading-stopped") say(t("policies.stopped"));
      else if (!isWaiting) say(`${t(`failures.${done.code}.what`)} ${t(`failures.${done.code}.todo`)}`);
      return false;
    }
    const { company } = done.value;
    if (isWaiting) place.go({ kind: "policies", readingId: done.value.readingId });
    else say(company === null ? t("policies.readyNameless") : t("policies.ready", { company }));
    return true;
  };

  /** Rich text from a page may be laid out so that nothing is found in its source; then its plain words are read. */
  const readEither = async ({ text, html }: PastedPolicy) => {
    if (html === null || html.length > mostPolicyText) return read({ kind: "text", text });
    const done = await read({ kind: "text", text: html });
    return done && !done.ok && done.code !== "reading-stopped" ? read({ kind: "text", text }) : done;
  };

  return {
    /** These answer whether it was read. */
    readText: async (given: PastedPolicy): Promise<boolean> => {
      if (given.text.length <= mostPolicyText) return arrive(await readEither(given));
      refuse(failWith("policy-too-long"));
      return false;
    },
    readFile: async (file: File): Promise<boolean> => {
      if (file.size > mostPolicyBytes) {
        refuse(failWith("policy-too-large"));
        return false;
      }
      let bytes: Uint8Array<ArrayBuffer>;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
      } catch {
        // A folder, or a file that is gone by now: the browser says no more than that.
        refuse(failWith("file-unreadable"));
        return false;
      }
      return arrive(await read({ kind: "file", name: file.name.slice(-255) || "-", bytes }));
    },
    readFetched: async (): Promise<boolean> => arrive(await read({ kind: "fetched" })),
    pickFile: async (): Promise<boolean> => arrive(await pick()),
  };
};
