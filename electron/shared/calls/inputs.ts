// What calls of several rooms are given.
import * as z from "zod";
import { Slug } from "../company.ts";
import { RequestId } from "../request.ts";

export { nothing } from "./nothing.ts";

export const ofCompany = z.strictObject({ slug: Slug });
export const ofRequest = z.strictObject({ requestId: RequestId });
