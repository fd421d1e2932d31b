// A form's part in what is kept while the window is hidden or locked.
import { useEffect, useState } from "react";
import { useUnfinishedForms } from "../stores/use-stores.ts";

type Fields = Readonly<Record<string, string>>;

const isSame = (one: Fields, other: Fields): boolean =>
  Object.keys({ ...one, ...other }).every((field) => one[field] === other[field]);

/** What was typed into the form of this name before the window was hidden; null: nothing. */
export const useTypedBefore = (name: string): Fields | null => {
  const [before] = useState(useUnfinishedForms(({ forms }) => forms[name] ?? null));
  return before;
};

/** Keeps `fields` for as long as the form stands there and they are other than `untouched`. */
export const useKeepTyped = (name: string, fields: Fields, untouched: Fields): void => {
  const put = useUnfinishedForms((state) => state.put);
  const kept = JSON.stringify(isSame(fields, untouched) ? null : fields);
  useEffect(() => put(name, JSON.parse(kept)), [put, name, kept]);
  useEffect(() => () => put(name, null), [put, name]);
};
