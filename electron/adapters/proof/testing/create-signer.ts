// Signs mails for tests as a mail server does, by a key of the test's own.
import { generateKeyPairSync } from "node:crypto";
import { dkimSign } from "mailauth/lib/dkim/sign";

/** `record`: what the name server says of `mail._domainkey.example.org`, where `sign` has put the signature above the mail. */
export const createSigner = () => {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs1", format: "pem" });
  return {
    record: `v=DKIM1; k=rsa; p=${publicKey.export({ type: "spki", format: "der" }).toString("base64")}`,
    sign: async (mail: string, change: Readonly<Record<string, unknown>> = {}): Promise<string> => {
      const { signatures } = await dkimSign(Buffer.from(mail), {
        canonicalization: "relaxed/relaxed",
        algorithm: "rsa-sha256",
        signatureData: [{ signingDomain: "example.org", selector: "mail", privateKey: pem, ...change }],
      } as Parameters<typeof dkimSign>[1]);
      return `${signatures}${mail}`;
    },
  };
};
