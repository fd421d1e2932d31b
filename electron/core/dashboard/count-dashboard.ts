// Counts the overview in one walk along the board's rows.
import type { Slug } from "../../shared/company.ts";
import type { CompanyTimes, Dashboard, DashboardWish, Progresses } from "../../shared/dashboard.ts";
import type { Day, Instant } from "../../shared/day.ts";
import { type PackId, packIds, rights } from "../../shared/lists.ts";
import type { Outcome } from "../../shared/standing-names.ts";
import type { BoardEntry } from "../board/create-board-index.ts";
import { addTime, findTime, type GatheredTimes, noTimes, sumUpTimes } from "./gather-times.ts";
import { hasMark, progressOf } from "./has-mark.ts";
import { sortCompanies } from "./sort-companies.ts";

type Asked = { company: string; newestAt: Instant; out: number; readonly times: GatheredTimes };

const noProgress = (): Progresses => ({ open: 0, overdue: 0, settled: 0 });

const at = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};

/** Under the name of its newest letter. */
const findCompany = (companies: Map<Slug, Asked>, { summary }: BoardEntry): Asked => {
  const { slug, company, createdAt } = summary;
  const asked = at(companies, slug, () => ({ company, newestAt: createdAt, out: 0, times: noTimes() }));
  if (createdAt > asked.newestAt) Object.assign(asked, { company, newestAt: createdAt });
  return asked;
};

const listCompanies = (companies: ReadonlyMap<Slug, Asked>): CompanyTimes[] =>
  Array.from(companies, ([slug, { company, out, times }]) => ({ slug, company, out, times: sumUpTimes(times) }));

/** `entries`: all rows of one mode. A first letter is counted once, whatever came after it. */
export const countDashboard = (
  entries: Iterable<BoardEntry>,
  today: Day,
  wish: DashboardWish,
): Omit<Dashboard, "mode"> => {
  const progress = noProgress();
  const outcomes: Record<Outcome, number> = {
    fulfilled: 0,
    "in-part": 0,
    answered: 0,
    refused: 0,
    withdrawn: 0,
    "no-answer": 0,
  };
  const times = noTimes();
  const companies = new Map<Slug, Asked>();
  const byRight = new Map<string, Progresses>();
  const byLaw = new Map<PackId | null, Progresses>();
  let out = 0;
  let notOut = 0;
  for (const entry of entries) {
    if (!hasMark(entry, "out")) {
      if (entry.summary.follows === null) notOut += 1;
      continue;
    }
    out += 1;
    const its = progressOf(entry.summary);
    progress[its] += 1;
    outcomes[entry.answer.outcome] += 1;
    at(byRight, entry.summary.right, noProgress)[its] += 1;
    at(byLaw, entry.law, noProgress)[its] += 1;
    const time = findTime(entry, today);
    addTime(times, time);
    const company = findCompany(companies, entry);
    company.out += 1;
    addTime(company.times, time);
  }
  const listed = <K>(all: readonly K[], counts: ReadonlyMap<unknown, Progresses>) =>
    all.flatMap((one) => {
      const found = counts.get(one);
      return found === undefined ? [] : [[one, found] as const];
    });
  return {
    out,
    notOut,
    progress,
    outcomes,
    times: sumUpTimes(times),
    companies: sortCompanies(listCompanies(companies), wish.order, wish.most),
    companyCount: companies.size,
    rights: listed(rights, byRight).map(([right, one]) => ({ right, progress: one })),
    laws: listed([...packIds, null], byLaw).map(([law, one]) => ({ law, progress: one })),
  };
};
