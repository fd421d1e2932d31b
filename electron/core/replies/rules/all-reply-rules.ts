// Every rule, by language; those of machine mail and of ticket systems count in all of them.
import type { ReplyLanguage } from "../detect-reply-language.ts";
import type { ReplyRule } from "../reply-rule.ts";
import { deAcknowledgement, enAcknowledgement, frAcknowledgement } from "./acknowledgement.ts";
import { deAsksBack, enAsksBack, frAsksBack } from "./asks-back.ts";
import { deProofRules, enProofRules, frProofRules } from "./asks-for-proof.ts";
import { deClarification, enClarification, frClarification } from "./clarification.ts";
import { deConfirm, enConfirm, frConfirm } from "./confirm-link.ts";
import { deExtension, enExtension, frExtension } from "./extension.ts";
import { deFee, enFee, frFee } from "./fee.ts";
import { deFulfilled, enFulfilled, frFulfilled } from "./fulfilled.ts";
import { enDoneRules } from "./has-done.ts";
import { frDoneRules } from "./has-done-french.ts";
import { deDoneRules } from "./has-done-german.ts";
import { deHandedRules, enHandedRules, frHandedRules } from "./has-handed.ts";
import { deHasItRules, enHasItRules, frHasItRules, moreAutoReplyRules } from "./has-it.ts";
import { deStoppedRules, enStoppedRules, frStoppedRules } from "./has-stopped.ts";
import { deToldRules, enToldRules, frToldRules } from "./has-told.ts";
import { deIdentity, enIdentity, frIdentity } from "./identity-demand.ts";
import { deGoneRules, enGoneRules, frGoneRules } from "./is-gone.ts";
import { elseRules } from "./is-something-else.ts";
import { autoReplyRules, bounceRules } from "./machine-mail.ts";
import { deLongerRules, enLongerRules, frLongerRules } from "./needs-longer.ts";
import { dePartial, enPartial, frPartial } from "./partial.ts";
import { dePressRules, enPressRules, frPressRules } from "./press-here.ts";
import { enRefusal } from "./refusal.ts";
import { frRefusal } from "./refusal-french.ts";
import { deRefusal } from "./refusal-german.ts";
import { deNoRules, enNoRules, frNoRules } from "./says-no.ts";
import { deElsewhereRules, enElsewhereRules, frElsewhereRules } from "./sends-elsewhere.ts";
import { statusRules } from "./status-line.ts";
import { unrelatedRules } from "./unrelated.ts";
import { deForms, enForms, frForms } from "./use-our-form.ts";
import { deMoneyRules, enMoneyRules, frMoneyRules } from "./wants-money.ts";

const machine = [
  ...bounceRules,
  ...autoReplyRules,
  ...moreAutoReplyRules,
  ...unrelatedRules,
  ...elseRules,
  ...statusRules,
];

export const replyRules: Readonly<Record<ReplyLanguage, readonly ReplyRule[]>> = {
  en: [
    enConfirm,
    enPressRules,
    enIdentity,
    enProofRules,
    enFee,
    enMoneyRules,
    enForms,
    enElsewhereRules,
    enClarification,
    enAsksBack,
    enPartial,
    enRefusal,
    enNoRules,
    enExtension,
    enLongerRules,
    enFulfilled,
    enDoneRules,
    enGoneRules,
    enStoppedRules,
    enHandedRules,
    enToldRules,
    enAcknowledgement,
    enHasItRules,
    machine,
  ].flat(),
  de: [
    deConfirm,
    dePressRules,
    deIdentity,
    deProofRules,
    deFee,
    deMoneyRules,
    deForms,
    deElsewhereRules,
    deClarification,
    deAsksBack,
    dePartial,
    deRefusal,
    deNoRules,
    deExtension,
    deLongerRules,
    deFulfilled,
    deDoneRules,
    deGoneRules,
    deStoppedRules,
    deHandedRules,
    deToldRules,
    deAcknowledgement,
    deHasItRules,
    machine,
  ].flat(),
  fr: [
    frConfirm,
    frPressRules,
    frIdentity,
    frProofRules,
    frFee,
    frMoneyRules,
    frForms,
    frElsewhereRules,
    frClarification,
    frAsksBack,
    frPartial,
    frRefusal,
    frNoRules,
    frExtension,
    frLongerRules,
    frFulfilled,
    frDoneRules,
    frGoneRules,
    frStoppedRules,
    frHandedRules,
    frToldRules,
    frAcknowledgement,
    frHasItRules,
    machine,
  ].flat(),
};
