// The provision that a verdict on a law's reach rests on.
import type { LawPack } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { ReachReason } from "../../shared/reach.ts";
import { findRight } from "./find-right.ts";

/** As it is cited, `Art. 3(2) GDPR`; null where there is nothing to cite: a right that the law does not know. */
export const citeReason = (reason: ReachReason, { reach, rights }: LawPack, right: Right): string | null => {
  switch (reason) {
    case "no-right":
    case "no-letter":
      return null;
    case "lives-elsewhere":
    case "region-not-said":
      return reach.residentsArticle;
    case "established":
    case "established-perhaps":
    case "company-region-unknown":
      return reach.established?.article ?? reach.residentsArticle;
    case "inside-one-region":
    case "perhaps-inside-one-region":
      return reach.insideOneRegion?.article ?? null;
    case "serves":
    case "serves-perhaps":
    case "serves-perhaps-and-names":
    case "serves-others":
    case "serves-others-but-names":
    case "serves-others-but-may":
    case "no-link":
      return reach.targeted.article;
    case "thresholds":
    case "thresholds-and-names":
      return reach.thresholds?.article ?? null;
    case "broker-data":
    case "sells-nothing":
      return findRight({ rights }, right)?.article ?? null;
    case "customers-only":
      return reach.customersOnly?.article ?? null;
    case "promised-to-all":
      return null;
  }
};
