// Names the fields in which two JSON values differ, for a person to read.

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const show = (value: unknown): string => {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}...` : text;
};

/** How an element of a list is known again: a right or a law by its name, a contact by its value. */
const nameOf = (value: unknown): string | null => {
  if (!isRecord(value)) return null;
  const { right, law, kind, value: own } = value;
  const name = [right, law, kind, own].filter((part) => typeof part === "string").join(" ");
  return name === "" ? null : name;
};

const listInLists = (before: readonly unknown[], after: readonly unknown[], path: string): string[] => {
  const names = [...before, ...after].map(nameOf);
  if (names.includes(null)) return [`${path}: ${show(before)} -> ${show(after)}`];
  const find = (list: readonly unknown[], name: string | null) => list.find((one) => nameOf(one) === name);
  const changes = [...new Set(names)].flatMap((name) =>
    listChanges(find(before, name), find(after, name), `${path}[${name}]`),
  );
  const order = (list: readonly unknown[]) => list.map(nameOf).join();
  return changes.length === 0 && order(before) !== order(after) ? [`${path}: in another order`] : changes;
};

/**
 * One line a field: `website.value: "a.org" -> "b.org"`; none where the two say the same.
 *
 * @example listChanges({ a: 1 }, { a: 2 }) // ["a: 1 -> 2"]
 */
export const listChanges = (before: unknown, after: unknown, path = ""): readonly string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listInLists(before, after, path);
  if (!isRecord(before) || !isRecord(after)) return [`${path}: ${show(before)} -> ${show(after)}`];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => listChanges(before[key], after[key], path === "" ? key : `${path}.${key}`));
};
