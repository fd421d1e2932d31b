// What the parts of a mailbox's form are handed.
import type { Dispatch, SetStateAction } from "react";
import { type AccountField, type AccountTicks, type AccountValues, type Door, usualPorts } from "./account-values.ts";

export type AccountFormState = {
  readonly values: AccountValues;
  readonly errors: { readonly [F in AccountField]?: string | undefined };
  readonly set: (field: AccountField) => (value: string) => void;
  readonly setValues: Dispatch<SetStateAction<AccountValues>>;
  readonly ticks: AccountTicks;
  readonly tick: (change: Partial<AccountTicks>) => void;
};

export const isUsualPort = (door: Door, port: string): boolean =>
  Object.values(usualPorts[door]).some((usual) => String(usual) === port);
