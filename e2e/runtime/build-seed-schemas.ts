// The JSON Schemas of the seed files, for editors and contributors, made from the schemas that the app itself parses with.
import { z } from "zod";
import { Authority } from "../../electron/shared/authority.ts";
import { CompanySeed } from "../../electron/shared/company.ts";
import { LawPack } from "../../electron/shared/law.ts";
import { MailProvider } from "../../electron/shared/mail-provider.ts";

/**
 * File name in `seeds/schema` -> JSON Schema. Draft 7, which editors know best. What JSON Schema cannot say (at most
 * eight words, offsets as long as the quote) is held by the app and the tests alone.
 */
export function buildSeedSchemas(): ReadonlyMap<string, object> {
  const build = (schema: z.ZodType, title: string): object => {
    const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-7", io: "input" });
    return { $schema, title, ...rest };
  };
  return new Map([
    ["authority.schema.json", build(Authority, "An authority that hears complaints")],
    ["company.schema.json", build(CompanySeed, "A company, as read from its privacy policy")],
    [
      "law.schema.json",
      build(LawPack, "A data protection law: whom it reaches, its rights, its clocks and their test vectors"),
    ],
    ["mail-provider.schema.json", build(MailProvider, "A mail provider: how a program sends and reads there")],
  ]);
}
