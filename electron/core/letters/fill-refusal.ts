// Which words of a letter answer the ground on which a company refused.
import type { LetterExtra } from "../../shared/letter-extra.ts";
import { groundOfReason } from "../../shared/letter-names.ts";

/** The finer ground goes before the protocol's reason, so that a letter never answers two. */
export const fillRefusal = ({ refusalReason, refusalGround, refusalWords }: LetterExtra) => {
  const ground = refusalGround ?? (refusalReason === undefined ? null : groundOfReason[refusalReason]);
  const isOutside = refusalGround === undefined && refusalReason === "outside_jurisdiction";
  return {
    refusedFraud: ground === "suspected-fraud",
    refusedVerification: ground === "identity",
    refusedNoMatch: ground === "no-match",
    refusedNotCovered: ground === "not-covered",
    refusedJurisdiction: isOutside,
    refusedTooMany: ground === "too-many",
    refusedDuty: ground === "legal-duty",
    refusedUnfounded: ground === "unfounded",
    refusedExcessive: ground === "excessive",
    refusedProcessor: ground === "processor",
    refusedBalance: ground === "overriding-grounds",
    refusedNoData: ground === "no-data",
    refusedResident: ground === "not-resident",
    refusedDevice: ground === "device-id-only",
    refusalWords: refusalWords ?? null,
  };
};
