// How large a file may be that goes with a letter, so that no larger one is read here; main has the last word.

/** As in electron/shared/attachment.ts, which the window cannot load: it brings the schemas. */
export const mostAttachmentBytes = 10 * 1024 * 1024;
