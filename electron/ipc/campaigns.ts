// Calls of the campaigns room: one letter to many companies, seen before it goes, approved one by one or at once.
import { randomUUID } from "node:crypto";
import type { StoredCampaign } from "../adapters/store/store.ts";
import { writeAppNote } from "../shared/app-note.ts";
import { CampaignId, type CampaignSummary, type ItemChoice } from "../shared/campaign.ts";
import type { Slug } from "../shared/company.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { RequestEvent } from "../shared/message.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { createApproveCampaign } from "./approve-campaign.ts";
import type { CompanyDirectory } from "./company-directory.ts";
import type { FindOutdated } from "./find-outdated.ts";
import type { Post } from "./post.ts";
import { createPrepareCampaign, type PrepareNeeds } from "./prepare-campaign.ts";
import { findWriter } from "./sender-of.ts";
import type { HandlersOf } from "./serve.ts";
import { createShowCampaign, showItem } from "./show-campaign.ts";

type Needs = PrepareNeeds & {
  readonly companies: CompanyDirectory;
  readonly post: Post;
  readonly findOutdated: FindOutdated;
  readonly changed: (campaignId: CampaignId | null) => void;
  /** Letters of a campaign are others than before: the tracker shows them as well. */
  readonly lettersChanged: () => void;
};

/** Rows that are handed out at once. */
const rowsAtOnce = 200;

type Change = CallArgument<"campaigns:edit">["change"];

/** The person's word with what they said before; null: it needs no new letter. */
const changeChoice = (choice: ItemChoice, change: Change): ItemChoice => {
  switch (change.kind) {
    case "include":
      return { ...choice, anyway: true };
    case "accept":
      return { ...choice, lawAccepted: true };
    case "language":
      return { ...choice, language: change.language };
    case "law":
      return { ...choice, basis: change.basis };
    case "leave-out":
      return choice;
  }
};

export const createCampaigns = (needs: Needs) => {
  const { store, companies, kept, clock, post, work, changed, lettersChanged } = needs;
  const prepareLetters = createPrepareCampaign(needs);
  const approveLetters = createApproveCampaign(needs);
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

  const create = ({ kind, slugs, wish }: CallArgument<"campaigns:create">): Result<CampaignSummary> => {
    const writer = findWriter(kept, { isMailed: true });
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
    const writer = findWriter(kept, { isMailed: true });
    if (!writer.ok) return writer;
    const done = await prepareLetters(campaign.value);
    changed(campaignId);
    return done.ok ? answer(campaignId) : done;
  };

  /** One company's; true if a letter is to be written anew. */
  const editOne = ({ campaignId }: StoredCampaign, slug: Slug, change: Change): boolean => {
    const item = store.campaigns.item(campaignId, slug);
    if (item === null || item.state === "approved") return false;
    if (change.kind === "leave-out") {
      store.campaigns.leaveOut(campaignId, slug, "by-person", null);
      return false;
    }
    const choice = changeChoice(item.choice, change);
    if (change.kind === "accept") {
      if (item.plan !== null) store.campaigns.accept(campaignId, slug, { ...item.plan, asks: [] }, choice);
      return false;
    }
    return store.campaigns.replan(campaignId, slug, choice);
  };

  const inPieces = (
    campaign: StoredCampaign,
    task: "preparing" | "stopping" | "discarding",
    line: Slug[],
    one: (slug: Slug) => void,
  ) =>
    work.run(campaign.campaignId, task, line.length, (hasTime) => {
      let did = 0;
      store.together(() => {
        for (let slug = line.shift(); slug !== undefined; slug = line.shift()) {
          one(slug);
          did += 1;
          if (!hasTime()) break;
        }
      });
      return did;
    });

  const edit = async ({
    campaignId,
    slugs,
    change,
  }: CallArgument<"campaigns:edit">): Promise<Result<CampaignSummary>> => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    let isAnew = false;
    const line = [...(slugs ?? store.campaigns.slugs(campaignId, { show: "open", text: "" }))];
    const done = await inPieces(campaign.value, "preparing", line, (slug) => {
      isAnew = editOne(campaign.value, slug, change) || isAnew;
    });
    if (!done.ok) return done;
    if (isAnew) return prepare(campaignId);
    changed(campaignId);
    return answer(campaignId);
  };

  const approve = async ({ campaignId, ...asked }: CallArgument<"campaigns:approve">) => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    const approved = await approveLetters(campaign.value, asked);
    lettersChanged();
    changed(campaignId);
    if (approved.ok && approved.value.again.length > 0) await prepareLetters(campaign.value);
    changed(campaignId);
    return approved;
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

  const takenBack = (): RequestEvent => {
    const at = clock.now();
    const text = writeAppNote({ note: "taken-back", code: null, reply: null });
    return { eventId: randomUUID(), kind: "note", at, on: clock.dayOf(at), by: "person", text };
  };

  const stop = async (campaignId: CampaignId): Promise<Result<{ takenBack: number; goesOn: number }>> => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    if (work.isBusy()) return work.busy();
    // Held first: nothing of it begins while the rest is taken back.
    setPaused(campaignId, true);
    let count = 0;
    const line = [...store.campaigns.slugs(campaignId, { show: "approved", text: "" })];
    const done = await inPieces(campaign.value, "stopping", line, (slug) => {
      const item = store.campaigns.item(campaignId, slug);
      if (item?.requestId != null && store.outbox.takeBack(item.requestId, takenBack())) count += 1;
    });
    if (!done.ok) return done;
    const goesOn = show.summary(campaign.value).counts.queued;
    if (goesOn === 0) store.campaigns.mark(campaignId, "isPaused", false);
    post.queue.wake();
    lettersChanged();
    changed(campaignId);
    return succeed({ takenBack: count, goesOn });
  };

  const discard = async (campaignId: CampaignId): Promise<Result<{ removed: boolean }>> => {
    const campaign = find(campaignId);
    if (!campaign.ok) return campaign;
    const drafts = (["planned", "open", "ready"] as const).flatMap((part) =>
      store.campaigns.slugs(campaignId, { show: part, text: "" }),
    );
    const done = await inPieces(campaign.value, "discarding", drafts, (slug) =>
      store.campaigns.leaveOut(campaignId, slug, "by-person", null),
    );
    if (!done.ok) return done;
    const removed = done.value.whole && store.campaigns.remove(campaignId);
    changed(removed ? null : campaignId);
    return succeed({ removed });
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
    "campaigns:stop": ({ campaignId }) => stop(campaignId),
    "campaigns:discard": ({ campaignId }) => discard(campaignId),
  };

  /** Goes on with what the end of the app broke off. */
  const goOn = async (): Promise<void> => {
    for (const { campaignId } of store.campaigns.list(kept.mode() ?? "practice").filter((one) => one.isPreparing)) {
      await prepare(campaignId);
    }
  };

  return { handlers, goOn, leave: work.leave };
};
