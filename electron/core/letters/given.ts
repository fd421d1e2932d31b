// Stand in a template for values, so that what was really printed and what was missing are both known afterwards.
import type { VariableName } from "./letter-variables.ts";

/** Which variables a letter made use of, and which it wanted and were not given. */
export type Ledger = { readonly used: Set<VariableName>; readonly missing: Set<VariableName> };

/** For a value that was not given: printing it leaves a gap in the text and its name in the ledger. */
export class Absent {
  readonly #name: VariableName;
  readonly #ledger: Ledger;

  constructor(name: VariableName, ledger: Ledger) {
    this.#name = name;
    this.#ledger = ledger;
  }

  [Symbol.toPrimitive](): string {
    this.#ledger.missing.add(this.#name);
    return "";
  }
}

/** For a value that was given; `take` and printing enter it in the ledger. Only text prints. */
export class Given {
  readonly #name: VariableName;
  readonly #ledger: Ledger;
  readonly value: unknown;

  constructor(name: VariableName, value: unknown, ledger: Ledger) {
    this.#name = name;
    this.value = value;
    this.#ledger = ledger;
  }

  take(): unknown {
    this.#ledger.used.add(this.#name);
    return this.value;
  }

  [Symbol.toPrimitive](): string {
    const value = this.take();
    if (typeof value !== "string") throw new Error(`A template prints ${this.#name}, which is no text.`);
    return value;
  }
}
