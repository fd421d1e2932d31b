// The check of signatures in a piece of its own, loaded with the first signed mail. By a static import: a dynamic one of a
// CommonJS package has other names in the built app than in Node.
export { dkimVerify } from "mailauth/lib/dkim/verify";
