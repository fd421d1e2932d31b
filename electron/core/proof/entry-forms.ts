// Which columns of an entry's row are hashed. A form that was in use stays for good: rows were linked by it.

/** By its number. A later version's columns come in a new form; what was linked before goes on to be read by its own. */
export const entryForms: Readonly<Record<number, readonly string[]>> = {
  1: [
    "request_id",
    "event_id",
    "kind",
    "happened_at",
    "happened_on",
    "by",
    "text_json",
    "written_at",
    "replaces",
    "is_undoing",
    "reply_id",
    "reason",
    "ground",
    "until_on",
  ],
};

/** The form of what is linked from now on. */
export const newestEntryForm: number = Math.max(...Object.keys(entryForms).map(Number));
