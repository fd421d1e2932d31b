// Where letters are written: one at a time, and to many companies.
import type { Ground } from "./build-ground.ts";
import type { Sending } from "./build-sending.ts";
import { createCampaignWork } from "./campaign-work.ts";
import { createCampaigns } from "./campaigns.ts";
import { createLetterDesk } from "./create-letter-desk.ts";
import type { HandlerParts } from "./handler-parts.ts";

export const buildWriting = (parts: HandlerParts, ground: Ground, { view, post }: Sending) => {
  const { store, templates, laws, clock, notify } = parts;
  const { companies, kept, senders, findOutdated, changed, outboxChanged } = ground;
  const desk = createLetterDesk({
    companies,
    store,
    templates,
    laws,
    authorities: parts.authorities,
    kept,
    senders,
    clock,
    view,
  });
  const work = createCampaignWork({
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setTimeout(resolve, 1)),
    tell: (campaignId, campaignProgress) => notify("campaigns:progress", { campaignId, progress: campaignProgress }),
  });
  const { handlers, ...campaigns } = createCampaigns({
    store,
    desk,
    companies,
    kept,
    clock,
    post,
    senders,
    findOutdated,
    work,
    changed: (campaignId) => notify("campaigns:changed", { campaignId }),
    lettersChanged: () => {
      changed(null);
      outboxChanged(null);
    },
  });
  return { desk, campaigns, isCampaignBusy: work.isBusy, handlers };
};

export type Writing = ReturnType<typeof buildWriting>;
