// The window refuses exactly what main would refuse.
import { describe, expect, it } from "vitest";
import { contract } from "../../../electron/shared/contract.ts";
import * as reading from "../../../electron/shared/reading.ts";
import { mostPolicyBytes, mostPolicyText } from "./limits.ts";

describe("limits", () => {
  it("are those of the contract", () => {
    const { input } = contract["policies:read"];
    expect(mostPolicyBytes).toBe(reading.mostPolicyBytes);
    expect(input.safeParse({ kind: "text", text: "x".repeat(mostPolicyText) }).success).toBe(true);
    expect(input.safeParse({ kind: "text", text: "x".repeat(mostPolicyText + 1) }).success).toBe(false);
  });
});
