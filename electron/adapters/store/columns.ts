// How values lie in columns: schemas that read a row, where the file may be damaged or made by somebody else.
import * as z from "zod";

/**
 * Text that goes in and out unchanged. The library cuts a text at a NUL when it reads it and turns a lone surrogate
 * into U+FFFD, so that free text (a server's reply, a letter) is kept as JSON, which escapes both.
 */
export const PlainText = z.string().refine((text) => !/[\0\p{Cs}]/u.test(text), { message: "not storable as it is" });

export const Blob = z.instanceof(Uint8Array);

export const Flag = z.union([z.literal(0), z.literal(1)]).transform((flag) => flag === 1);

/** A JSON column read through the schema of what it holds. */
export const jsonColumn = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(schema);

/** A value as its JSON column holds it; refuses what could not be read back. */
export const toJsonColumn = <T extends z.ZodType>(schema: T, value: z.input<T>): string =>
  JSON.stringify(schema.parse(value));
