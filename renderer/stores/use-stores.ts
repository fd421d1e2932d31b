// Hands the stores to the rooms: one hook a store.
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { AgendaState } from "./agenda-store.ts";
import type { BackupState } from "./backup-store.ts";
import type { BelongsState } from "./belongs-store.ts";
import type { CampaignsState } from "./campaigns-store.ts";
import type { ChangesState } from "./changes-store.ts";
import type { CompaniesState } from "./companies-store.ts";
import type { CompanyListState } from "./company-list-state.ts";
import type { Stores } from "./create-stores.ts";
import type { DashboardState } from "./dashboard-store.ts";
import type { DirectoryState } from "./directory-store.ts";
import type { LedgerState } from "./ledger-store.ts";
import type { LinkState } from "./link-store.ts";
import type { LogState } from "./log-store.ts";
import type { MailboxState } from "./mailbox-store.ts";
import type { NoticeState } from "./notice-store.ts";
import type { OutboxState } from "./outbox-store.ts";
import type { PagesState } from "./pages-store.ts";
import type { PaletteState } from "./palette-store.ts";
import type { PlaceState } from "./place-store.ts";
import type { PoliciesState } from "./policies-store.ts";
import type { PracticeState } from "./practice-store.ts";
import type { ProofState } from "./proof-store.ts";
import type { RepliesState } from "./replies-state.ts";
import type { RequestState } from "./request-state.ts";
import type { SettingsState } from "./settings-store.ts";
import type { StandingState } from "./standing-store.ts";
import type { TrackerState } from "./tracker-state.ts";
import type { TwinsState } from "./twins-store.ts";
import type { UnfinishedState } from "./unfinished-store.ts";
import type { WritingState } from "./writing-state.ts";

export const StoresContext = createContext<Stores | null>(null);

const useStores = (): Stores => {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error("A room stands outside of StoresContext.");
  return stores;
};

export const useNotice = <T>(select: (state: NoticeState) => T): T => useStore(useStores().notice, select);
export const useLink = <T>(select: (state: LinkState) => T): T => useStore(useStores().link, select);
export const usePalette = <T>(select: (state: PaletteState) => T): T => useStore(useStores().palette, select);
export const usePlace = <T>(select: (state: PlaceState) => T): T => useStore(useStores().place, select);
export const useCompanies = <T>(select: (state: CompaniesState) => T): T => useStore(useStores().companies, select);
export const useCompanyList = <T>(select: (state: CompanyListState) => T): T =>
  useStore(useStores().companyList, select);
export const useDirectory = <T>(select: (state: DirectoryState) => T): T => useStore(useStores().directory, select);
export const useTwins = <T>(select: (state: TwinsState) => T): T => useStore(useStores().twins, select);
export const useCampaigns = <T>(select: (state: CampaignsState) => T): T => useStore(useStores().campaigns, select);
export const usePages = <T>(select: (state: PagesState) => T): T => useStore(useStores().pages, select);
export const usePolicies = <T>(select: (state: PoliciesState) => T): T => useStore(useStores().policies, select);
export const useChanges = <T>(select: (state: ChangesState) => T): T => useStore(useStores().changes, select);
export const useBelongs = <T>(select: (state: BelongsState) => T): T => useStore(useStores().belongs, select);
export const useStanding = <T>(select: (state: StandingState) => T): T => useStore(useStores().standing, select);
export const useTracker = <T>(select: (state: TrackerState) => T): T => useStore(useStores().tracker, select);
export const useDashboard = <T>(select: (state: DashboardState) => T): T => useStore(useStores().dashboard, select);
export const useOutbox = <T>(select: (state: OutboxState) => T): T => useStore(useStores().outbox, select);
export const useLedger = <T>(select: (state: LedgerState) => T): T => useStore(useStores().ledger, select);
export const useMailbox = <T>(select: (state: MailboxState) => T): T => useStore(useStores().mailbox, select);
export const useRequest = <T>(select: (state: RequestState) => T): T => useStore(useStores().request, select);
export const useLog = <T>(select: (state: LogState) => T): T => useStore(useStores().log, select);
export const useWriting = <T>(select: (state: WritingState) => T): T => useStore(useStores().writing, select);
export const usePractice = <T>(select: (state: PracticeState) => T): T => useStore(useStores().practice, select);
export const useAgenda = <T>(select: (state: AgendaState) => T): T => useStore(useStores().agenda, select);
export const useReplies = <T>(select: (state: RepliesState) => T): T => useStore(useStores().replies, select);
export const useBackup = <T>(select: (state: BackupState) => T): T => useStore(useStores().backup, select);
export const useProof = <T>(select: (state: ProofState) => T): T => useStore(useStores().proof, select);
export const useSettings = <T>(select: (state: SettingsState) => T): T => useStore(useStores().settings, select);
export const useUnfinishedForms = <T>(select: (state: UnfinishedState) => T): T =>
  useStore(useStores().unfinished, select);
