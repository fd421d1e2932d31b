// A page that the person asked to fetch: the address as it is asked, and what is kept of where it came from.
import * as z from "zod";
import { Instant } from "./day.ts";
import type { FailureCode } from "./failure-codes.ts";
import { pageUses } from "./lists.ts";

/** In UTF-16 code units. */
export const longestAddress = 2048;

/** Answers that send on to another address, followed for one page. */
export const mostHops = 5;

/** An address as it goes out: https, ASCII, without user, password or fragment. */
export const PageUrl = z
  .string()
  .max(longestAddress)
  .regex(/^https:\/\/[\x21-\x7e]+$/);

/** What is wrong with an address that was typed. */
export type AddressFault = Extract<FailureCode, `web-address-${string}`>;

/** An address that may be asked. Nothing has been asked yet. */
export const PageAddress = z.object({
  url: PageUrl,
  /** In ASCII, with the port where it is not the usual one: whom is asked. */
  host: z.string(),
  /** As the person wrote the host, where that is not ASCII. */
  reading: z.string().nullable(),
  /** They wrote http; https is asked. */
  isFromHttp: z.boolean(),
});
export type PageAddress = z.infer<typeof PageAddress>;

/** Where a text or a list was fetched from; kept beside it. */
export const PageOrigin = z.strictObject({
  /** What the person asked for. */
  asked: PageUrl,
  /** Where each answer sent on to, in order; it came from the last one. */
  hops: z.array(PageUrl).max(mostHops),
  fetchedAt: Instant,
  /** As the server said; null: it did not. */
  type: z.string().max(200).nullable(),
  /** In bytes, unpacked. */
  size: z.int().nonnegative(),
});
export type PageOrigin = z.infer<typeof PageOrigin>;

/** A page that has come and was not yet read. */
export const PageArrived = z.object({ use: z.enum(pageUses), origin: PageOrigin });
export type PageArrived = z.infer<typeof PageArrived>;
