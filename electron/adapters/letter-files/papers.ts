// The two papers that letters are printed on, with the measures of the envelopes whose windows they have to meet.

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** All in millimetres from the upper left corner of the sheet. */
export type Measures = {
  readonly width: number;
  readonly height: number;
  /** Free at the top and bottom of each sheet. */
  readonly top: number;
  readonly bottom: number;
  /** Where each line begins, also those of the addresses; and what stays free on the right. */
  readonly left: number;
  readonly right: number;
  /** Where the sender's lines may stand. */
  readonly sender: { readonly top: number; readonly bottom: number; readonly width: number };
  /** Where the recipient's lines may stand. `atBottom`: they stand as low in it as they can. */
  readonly recipient: {
    readonly top: number;
    readonly bottom: number;
    readonly width: number;
    readonly atBottom: boolean;
  };
  /** Where the subject begins. */
  readonly subject: number;
  /** Short lines at the left edge that show where to fold, and where to punch. */
  readonly folds: readonly number[];
  readonly punch: number | null;
};

const inch = 25.4;

/**
 * DIN 5008:2020 form B for the windows of DIN 680: address field 85 x 45 mm, 45 mm from the top and 20 mm from the left,
 * its text 5 mm further in; above 17.7 mm with the return line, below 27.3 mm for the recipient; text from 98.46 mm; fold
 * at 105 and 210 mm, punch at 148.5 mm.
 */
const a4: Measures = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 25,
  left: 25,
  right: 20,
  sender: { top: 45, bottom: 62.7, width: 80 },
  recipient: { top: 62.7, bottom: 90, width: 80, atBottom: false },
  subject: 98.46,
  folds: [105, 210],
  punch: 148.5,
};

/**
 * US Letter folded in thirds for a No. 10 envelope with two windows (4 1/8 x 9 1/2 in). There is no standard for them; the
 * fields are those that a printing service publishes for its letters (PostalMethods, developer's guide, "How to place
 * content in the document"): sender 0.5 in from the left and the top, 3.5 x 0.792 in; recipient 0.5 in from the left, 2.042
 * in from the top, 3.5 x 0.875 in; text from 3 3/8 in. Lines begin 0.4 in further in, since the sheet can move an inch to
 * either side. Upwards it can move 0.46 in (4 1/8 less a third of 11): the recipient stands as low as it may, and the text
 * begins below what then shows in the window.
 */
const letter: Measures = {
  width: 8.5 * inch,
  height: 11 * inch,
  top: 0.5 * inch,
  bottom: 0.9 * inch,
  left: 0.9 * inch,
  right: 0.9 * inch,
  sender: { top: 0.5 * inch, bottom: (0.5 + 0.792) * inch, width: 3.1 * inch },
  recipient: { top: 2.042 * inch, bottom: (2.042 + 0.875) * inch, width: 3.1 * inch, atBottom: true },
  subject: 3.6 * inch,
  folds: [(11 / 3) * inch, (22 / 3) * inch],
  punch: null,
};

export const measures: Readonly<Record<Paper, Measures>> = { a4, letter };
