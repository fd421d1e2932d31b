// Calls of the campaigns room: one letter to many companies, seen before it goes, approved one by one or at once.
import { randomUUID } from "node:crypto";
import type { StoredCampaign } from "../adapters/store/stored-campaign.ts";
import { CampaignId, type CampaignSummary } from "../shared/campaign.ts";
import type { CallArgument } from "../shared/contract.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { createApproveCampaign } from "./approve-campaign.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import { createEditCampaign } from "./edit-campaign.ts";
import type { FindOutdated } from "./find-outdated.ts";
import type { Post } from "./post.ts";
import { createPrepareCampaign, type PrepareNeeds } from "./prepare-campaign.ts";
import { findWriter, type SenderDesk, type Writer } from "./sender-of.ts";
import type { HandlersOf } from "./serve.ts";
import { createShowCampaign, showItem } from "./show-campaign.ts";
import { createStopCampaign } from "./stop-campaign.ts";

type Needs = PrepareNeeds & {
  readonly companies: CompanyDirectory;
  readonly post: Post;
  readonly senders: SenderDesk;
  readonly findOutdated: FindOutdated;
  readonly changed: (campaignId: CampaignId | null) => void;
  /** Letters of a campaign are others than before: the tracker shows them as well. */
  readonly lettersChanged: () => void;
};

/** Rows that are handed out at once. */
const rowsAtOnce = 200;

export const createCampaigns = (needs: Needs) => {
  const { store, companies, kept, clock, post, work, changed, lettersChanged } = needs;
  const prepareLetters = createPrepareCampaign(needs);
  const approveLetters = createApproveCampaign(needs);
  const editItems = createEditCampaign(needs);
  const { stop, discard } = createStopCampaign(needs);
  const show = createShowCampaign(needs);

  const find = (campaignId: CampaignId): Result<StoredCampaign> => {
    const campaign = store.campaigns.get(campaignId);
    // Practice and real ones never meet: in the other mode it is not there.
    if (campaign === null || campaign.mode !== (kept.mode() ?? "practice"))
      return fail("campaign-unknown", "There is no such campaign.");
    return succeed(campaign);
  };

  const answer = (campaignId: CampaignId): Result<CampaignSummary> => {
    const campaign = find(campaignId);
    return campaign.ok ? succeed(show.summary(campaign.value)) : campaign;
  };

  const findMailer = (): Result<Writer> => {
    const writer = findWriter(kept);
    const isMissing = writer.ok && writer.value.mode === "real" && kept.accounts().length === 0;
    return isMissing ? fail("account-needed", "No mail account is set up.") : writer;
  };

  const create = ({ kind, slugs, wish }: CallArgument<"campaigns:create">): Result<CampaignSummary> => {
    const writer = findMailer();
    if (!writer.ok) return writer;
    const known = slugs.flatMap((slug) => companies.get(slug) ?? []);
    if (known.length < slugs.length) return fail("company-unknown", "One of the companies is not known.");
    const campaign: StoredCampaign = {
      campaignId: CampaignId.parse(randomUUID()),
      mode: writer.value.mode,
      kind,
      wish,
      createdAt: clock.now(),
      isPaused: false,
      isPreparing: false,
    };
    store.campaigns.add(
      campaign,
      known.map(({ slug, name }) => ({ slug, company: name.value })),
    );
    changed(campaign.campaignId);
    return succeed(show.summary(campaign));
  };

  const prepare = async (campaignId: CampaignId): Promise<Result<CampaignSummary>> => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    const writer = findMailer();
    if (!writer.ok) return writer;
    const done = await prepareLetters(campaign.value);
    changed(campaignId);
    return done.ok ? answer(campaignId) : done;
  };

  const approve = async ({ campaignId, letters }: CallArgument<"campaigns:approve">) => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    const approved = await approveLetters(campaign.value, letters);
    lettersChanged();
    changed(campaignId);
    if (!approved.ok || approved.value.again.length === 0) return approved;
    await prepareLetters(campaign.value);
    changed(campaignId);
    return approved;
  };

  const edit = async ({ campaignId, ...asked }: CallArgument<"campaigns:edit">): Promise<Result<CampaignSummary>> => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    const edited = await editItems(campaign.value, asked);
    if (!edited.ok) return edited;
    if (edited.value.isAnew) return prepare(campaignId);
    changed(campaignId);
    return answer(campaignId);
  };

  /** Something that is done with a campaign and changes letters of it that the tracker shows as well. */
  const withLetters = async <T>(campaignId: CampaignId, act: (campaign: StoredCampaign) => Promise<Result<T>>) => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    const done = await act(campaign.value);
    if (!done.ok) return done;
    lettersChanged();
    changed(store.campaigns.get(campaignId) === null ? null : campaignId);
    return done;
  };

  const setPaused = (campaignId: CampaignId, isPaused: boolean): Result<CampaignSummary> => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    store.campaigns.mark(campaignId, "isPaused", isPaused);
    post.queue.wake();
    lettersChanged();
    changed(campaignId);
    return answer(campaignId);
  };

  const handlers: HandlersOf<"campaigns"> = {
    "campaigns:list": () => succeed(store.campaigns.list(kept.mode() ?? "practice").map(show.summary)),
    "campaigns:create": create,
    "campaigns:get": ({ campaignId, ...filter }) => {
      const campaign = find(campaignId);
      if (!campaign.ok) return campaign;
      const { items, found } = store.campaigns.items(campaignId, { ...filter, most: rowsAtOnce });
      return succeed({ summary: show.summary(campaign.value), items: items.map(showItem), found });
    },
    "campaigns:prepare": ({ campaignId }) => prepare(campaignId),
    "campaigns:halt": ({ campaignId }) => succeed({ halted: work.halt(campaignId) }),
    "campaigns:edit": edit,
    "campaigns:estimate": ({ campaignId }) => {
      const campaign = find(campaignId);
      return campaign.ok ? succeed(show.estimate(campaign.value)) : campaign;
    },
    "campaigns:approve": approve,
    "campaigns:pause": ({ campaignId }) => setPaused(campaignId, true),
    "campaigns:resume": ({ campaignId }) => setPaused(campaignId, false),
    "campaigns:stop": ({ campaignId }) => withLetters(campaignId, stop),
    "campaigns:discard": ({ campaignId }) => withLetters(campaignId, discard),
  };

  /** Goes on with what the end of the app broke off. */
  const goOn = async (): Promise<void> => {
    for (const { campaignId } of store.campaigns.list(kept.mode() ?? "practice").filter((one) => one.isPreparing)) {
      await prepare(campaignId);
    }
  };

  return { handlers, goOn, leave: work.leave, stay: work.stay };
};
