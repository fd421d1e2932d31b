// How often each rule of the reader of replies was right. Written by `npm run score-replies -- --calibrate`; not to be edited by hand.

/** Learned from 0 proposals in 0 labelled replies of the development set. */
export const replyConfidences: {
  readonly rules: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly all: number;
} = {
  rules: {},
  kinds: {},
  all: 0.8,
};
