// What a hostile mail server can be told to do, and at which stage of the dialogue.

export const hostileStages = [
  "connect",
  "greeting",
  "ehlo",
  "starttls",
  "handshake",
  "auth",
  "mail",
  "rcpt",
  "data",
  "mid-data",
  "end-of-data",
  "quit",
] as const;
export type HostileStage = (typeof hostileStages)[number];

/**
 * What to do at a stage instead of the right answer. `say`: these lines, then on as if all were well; `raw`: these bytes
 * and nothing after them; `raw-and-deaf`: the same, and it reads no further; `say-and-drop`: these bytes and a hang-up;
 * `silence`: nothing, ever; `hang-up`: a clean end;
 * `reset`: an end without goodbye, by TCP reset where the connection is plain.
 */
export type Misdeed =
  | { readonly do: "say"; readonly text: string }
  | { readonly do: "raw"; readonly text: string }
  | { readonly do: "raw-and-deaf"; readonly text: string }
  | { readonly do: "say-and-drop"; readonly text: string }
  | { readonly do: "silence" }
  | { readonly do: "hang-up" }
  | { readonly do: "reset" };

export type HostileScript = {
  /** `stripped`: a man in the middle took STARTTLS out of the offer and refuses it. */
  readonly security: "none" | "starttls" | "stripped" | "tls";
  readonly at?: Partial<Readonly<Record<HostileStage, Misdeed>>>;
  /** The lines of the EHLO answer in place of `AUTH PLAIN LOGIN`, such as `PIPELINING` or `SIZE 1000`. */
  readonly offers?: readonly string[];
  /** PEM; the good one of `testCertificate` unless told otherwise. */
  readonly certificate?: string;
  /** The only version of TLS that it speaks. */
  readonly tlsVersion?: "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
};
