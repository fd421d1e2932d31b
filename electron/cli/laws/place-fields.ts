// Countries and regions as people type them into a line: `UK`, `us-ca`, `DE-BE`.
import * as z from "zod";

const upper = z
  .string()
  .trim()
  .transform((text) => text.toUpperCase());

/** `{ country: "US", part: "CA" }` of `us-ca`; `UK` is `GB`. */
export const CountryField = upper
  .pipe(z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, "a country is two letters, such as DE, or with a region DE-BE"))
  .transform((text) => {
    const [country = "", part = null] = text.split("-");
    return { country: country === "UK" ? "GB" : country, part };
  });

/** `BE` of `BE` and of `DE-BE`. */
export const RegionField = upper
  .pipe(z.string().regex(/^([A-Z]{2}-)?[A-Z0-9]{1,3}$/, "a region is its ISO 3166-2 code, such as BE or DE-BE"))
  .transform((text) => text.replace(/^[A-Z]{2}-/, ""));
