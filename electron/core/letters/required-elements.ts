// What a letter must say: law by kind, each element a partial of its own, with the provision that it cites.
import type { LetterBasis, LetterName } from "../../shared/letter-names.ts";
import { brLgpd } from "./required/br-lgpd.ts";
import { caPipeda } from "./required/ca-pipeda.ts";
import { caQcLaw25 } from "./required/ca-qc-law25.ts";
import { chFadp } from "./required/ch-fadp.ts";
import { euGdpr } from "./required/eu-gdpr.ts";
import { jpAppi } from "./required/jp-appi.ts";
import { krPipa } from "./required/kr-pipa.ts";
import { plain } from "./required/plain.ts";
import type { RequiredByLaw } from "./required/required-by-law.ts";
import { ukGdpr } from "./required/uk-gdpr.ts";
import { usCaCcpa } from "./required/us-ca-ccpa.ts";
import { usCaShineTheLight } from "./required/us-ca-shine-the-light.ts";
import { usIaIcdpa } from "./required/us-ia-icdpa.ts";
import { usVaVcdpa } from "./required/us-va-vcdpa.ts";

const tables: Readonly<Partial<Record<LetterBasis, RequiredByLaw>>> = {
  "eu-gdpr": euGdpr,
  "uk-gdpr": ukGdpr,
  "ch-fadp": chFadp,
  "us-ca-ccpa": usCaCcpa,
  "us-ca-shine-the-light": usCaShineTheLight,
  "us-va-vcdpa": usVaVcdpa,
  "us-ia-icdpa": usIaIcdpa,
  "br-lgpd": brLgpd,
  "ca-pipeda": caPipeda,
  "ca-qc-law25": caQcLaw25,
  "kr-pipa": krPipa,
  "jp-appi": jpAppi,
  plain,
};

/** `requiredElements("eu-gdpr", "access")` has `recipients`; each is the partial `<language>/partials/eu-gdpr/recipients.hbs`. */
export const requiredElements = (basis: LetterBasis, name: LetterName): readonly string[] =>
  tables[basis]?.letters[name] ?? [];

/** The provision that an element must cite, as English letters write it (`15(1)(c)`); null: none. */
export const articleOf = (basis: LetterBasis, element: string): string | null =>
  tables[basis]?.elements[element] ?? null;
