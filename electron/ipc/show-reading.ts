// A reading as the window shows it: what was found with the person's words on top, and whom a request would go to.
import type { StoredReading } from "../adapters/store/stored-reading.ts";
import { findAlike } from "../core/companies/find-alike.ts";
import { applyDecisions } from "../core/readings/apply-decisions.ts";
import { decidePrimary } from "../core/readings/decide-primary.ts";
import type { KeptFindings } from "../core/readings/kept-findings.ts";
import { noteReading } from "../core/readings/note-reading.ts";
import { pickOne } from "../core/readings/pick-one.ts";
import type { ReadingPage, ReadingSummary } from "../shared/reading.ts";
import type { CompanyDirectory } from "./company-directory.ts";

/** A row of the list. A reading whose findings are of another form shows nothing of them until it is read anew. */
export const summariseReading = ({
  kept,
  decisions,
  readingId,
  file,
  origin,
  readAt,
  slug,
  follows,
}: StoredReading): ReadingSummary => {
  const findings = kept === null ? [] : applyDecisions(kept.findings, decisions);
  return {
    readingId,
    file,
    origin,
    company: pickOne(findings, "company")?.fact.name ?? null,
    readAt,
    slug,
    follows,
    open: findings.filter(({ verdict }) => verdict === "open").length,
  };
};

export const showReading = (
  reading: StoredReading & { readonly kept: KeptFindings },
  text: string,
  companies: CompanyDirectory,
): ReadingPage => {
  const { kept, decisions, format, slug } = reading;
  const findings = applyDecisions(kept.findings, decisions);
  const primary = decidePrimary(findings, kept.primary);
  const summary = summariseReading(reading);
  const others = companies.all().filter((record) => record.slug !== slug);
  const website = pickOne(findings, "website")?.fact.host ?? null;
  return {
    ...summary,
    format,
    text,
    language: kept.language,
    reader: kept.reader,
    findings,
    primary: primary.kind === "none" ? primary : { kind: primary.kind, key: primary.finding.key },
    sells: kept.sells,
    notes: noteReading(kept.notes, findings, primary),
    alike: findAlike({ name: summary.company, aliases: kept.aliases, website }, others),
  };
};
