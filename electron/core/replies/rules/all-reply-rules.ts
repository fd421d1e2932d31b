// Every rule, by language; those of machine mail count in all of them.
import type { ReplyLanguage } from "../detect-reply-language.ts";
import type { ReplyRule } from "../reply-rule.ts";
import { deAcknowledgement, enAcknowledgement, frAcknowledgement } from "./acknowledgement.ts";
import { deClarification, enClarification, frClarification } from "./clarification.ts";
import { deConfirm, enConfirm, frConfirm } from "./confirm-link.ts";
import { deExtension, enExtension, frExtension } from "./extension.ts";
import { deFee, enFee, frFee } from "./fee.ts";
import { deFulfilled, enFulfilled, frFulfilled } from "./fulfilled.ts";
import { deIdentity, enIdentity, frIdentity } from "./identity-demand.ts";
import { autoReplyRules, bounceRules } from "./machine-mail.ts";
import { dePartial, enPartial, frPartial } from "./partial.ts";
import { deRefusal, enRefusal, frRefusal } from "./refusal.ts";
import { unrelatedRules } from "./unrelated.ts";
import { deForms, enForms, frForms } from "./use-our-form.ts";

const machine = [...bounceRules, ...autoReplyRules, ...unrelatedRules];

export const replyRules: Readonly<Record<ReplyLanguage, readonly ReplyRule[]>> = {
  en: [
    enConfirm,
    enIdentity,
    enFee,
    enForms,
    enClarification,
    enPartial,
    enRefusal,
    enExtension,
    enFulfilled,
    enAcknowledgement,
    machine,
  ].flat(),
  de: [
    deConfirm,
    deIdentity,
    deFee,
    deForms,
    deClarification,
    dePartial,
    deRefusal,
    deExtension,
    deFulfilled,
    deAcknowledgement,
    machine,
  ].flat(),
  fr: [
    frConfirm,
    frIdentity,
    frFee,
    frForms,
    frClarification,
    frPartial,
    frRefusal,
    frExtension,
    frFulfilled,
    frAcknowledgement,
    machine,
  ].flat(),
};
