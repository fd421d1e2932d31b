// What the clocks of a law make of a letter and of what happened since: days, each with the steps that lead to it.
import type { Day } from "./day.ts";
import type { DueStep, Period } from "./law.ts";
import type { PackId, Right } from "./lists.ts";

type Asked = "identity" | "clarification" | "fee";

/**
 * A step of the window's (`DueStep`), or one of those that only events and the rarer laws bring. The steps that lead to
 * the due date come last, so that the last step's `yieldsOn` is it. `waiting`: there is no day until something happens.
 */
export type ReckonStep =
  | DueStep
  | { readonly kind: "received-said"; readonly yieldsOn: Day }
  | { readonly kind: "sent"; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "acknowledge"; readonly period: Period; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "extendable"; readonly period: Period; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "elsewhere"; readonly period: Period; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "guidance"; readonly period: Period; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "starts-with"; readonly asked: Asked; readonly article: string; readonly yieldsOn: Day }
  | {
      readonly kind: "starts-after-wait";
      readonly asked: Asked;
      readonly askedOn: Day;
      readonly wait: Period;
      readonly article: string;
      readonly yieldsOn: Day;
    }
  | {
      readonly kind: "no-pause";
      readonly asked: Asked;
      readonly askedOn: Day;
      readonly article: string;
      readonly yieldsOn: Day;
    }
  | { readonly kind: "asked-late"; readonly asked: Asked; readonly limitOn: Day; readonly yieldsOn: Day }
  | { readonly kind: "extension-told"; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "extension-late"; readonly toldOn: Day; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "paused"; readonly days: number; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "suspended"; readonly days: number; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "suspended-still"; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "roll-unknown"; readonly waitUntilOn: Day; readonly yieldsOn: Day }
  | { readonly kind: "no-day"; readonly rule: string; readonly article: string; readonly yieldsOn: Day }
  | { readonly kind: "no-right"; readonly right: Right; readonly yieldsOn: Day }
  | { readonly kind: "not-in-force"; readonly right: Right; readonly yieldsOn: Day }
  | {
      readonly kind: "waiting";
      readonly for: Asked | "arrival" | "extension-day" | "bounced";
      readonly yieldsOn: Day;
    };

/** A day that the person should know: until when to act, or before when not to. `on: null`: the law sets no day. */
export type ReckonedLimit = {
  readonly what: string;
  readonly edge: "until" | "not-before";
  readonly article: string;
  readonly on: Day | null;
};

/**
 * `extendableTo`: the latest day to which the law lets the company stretch the answer; null: it cannot, or names no day.
 * `suspendedDueOn`: the day if a suspension that only guidance knows is granted. `guidanceOn`: a day that only guidance
 * sets, or the working day until which to wait where nobody knows whether a last day on a weekend moves on.
 */
export type Reckoning = {
  readonly law: PackId;
  readonly dueOn: Day | null;
  readonly acknowledgeOn: Day | null;
  readonly extendableTo: Day | null;
  readonly suspendedDueOn: Day | null;
  readonly guidanceOn: Day | null;
  readonly notInForce: boolean;
  readonly personLimits: readonly ReckonedLimit[];
  readonly steps: readonly ReckonStep[];
};
