// The IMAP client in a piece of its own, loaded when a mailbox is first looked into. By a static import: a dynamic one of a
// CommonJS package has other names in the built app than in Node.
export { ImapFlow } from "imapflow";
