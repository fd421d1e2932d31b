// Stands in a template for a value that was not given, so that printing it stops the letter instead of leaving a gap.

export class MissingVariable extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(`The letter needs ${variable}.`);
    this.name = "MissingVariable";
    this.variable = variable;
  }
}

/** Handlebars prints nothing for null; this throws `MissingVariable` with its own name when it is made into text. */
export class Absent {
  readonly #variable: string;

  constructor(variable: string) {
    this.#variable = variable;
  }

  [Symbol.toPrimitive](): never {
    throw new MissingVariable(this.#variable);
  }
}
