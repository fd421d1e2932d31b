// Authorities that hear complaints: what `seeds/authorities/<id>.json` holds.
import * as z from "zod";
import { Day } from "./day.ts";
import { packIds } from "./lists.ts";

const Text = z.string().min(1);
const Link = z.url({ protocol: /^https$/ });

/** No postal address and no mail address: a wrong one sends a person's complaint to a stranger. */
export const Authority = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: Text.describe("As the authority calls itself."),
  nameInEnglish: Text.nullable().describe("null: its own name is English."),
  place: z.strictObject({
    country: z.string().regex(/^[A-Z]{2}$/),
    region: z
      .string()
      .regex(/^[A-Z0-9]{1,3}$/)
      .nullable()
      .describe("ISO 3166-2 without the country; null: the whole country."),
  }),
  laws: z.array(z.enum(packIds)).min(1).describe("Under which laws it hears complaints against companies."),
  site: Link.describe("Its official site."),
  complaintForm: Link.nullable().describe("null: not known; the site leads there."),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1),
  sources: z
    .array(
      z.strictObject({
        title: Text,
        url: Link,
        copy: Text.nullable(),
        readOn: Day.nullable(),
        checkedOn: Day.nullable().describe("null: not checked yet, and the app says so."),
      }),
    )
    .min(1),
});
export type Authority = z.infer<typeof Authority>;
