// Makes an authority of this run's own and the certificates of the mail servers, good ones and bad ones.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "../../runtime/child.mjs";
import { testCertificate } from "../test-certificate.ts";

const openssl = async (folder: string, args: readonly string[]): Promise<void> => {
  const { code, output } = await runQuietly("/usr/bin/openssl", args, { cwd: folder });
  if (code !== 0) throw new Error(`openssl ${args[0]} failed: ${output}`);
};

const freshKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];

const makeSelfSigned = (folder: string, name: string, subject: string, extension: string): Promise<void> =>
  openssl(folder, [
    ...["req", "-x509", ...freshKey, "-subj", `/CN=${subject}`, "-addext", extension],
    ...["-keyout", `${name}.key`, "-out", `${name}.pem`],
  ]);

const makeSigned = async (folder: string, name: string, host: string): Promise<void> => {
  writeFileSync(path.join(folder, `${name}.ext`), `subjectAltName=DNS:${host}\n`);
  await openssl(folder, [
    "req",
    ...freshKey.slice(0, 4),
    "-nodes",
    "-subj",
    `/CN=${host}`,
    "-keyout",
    `${name}.key`,
    "-out",
    `${name}.csr`,
  ]);
  await openssl(folder, [
    ...["x509", "-req", "-in", `${name}.csr`, "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial"],
    ...["-days", "2", "-extfile", `${name}.ext`, "-out", `${name}.pem`],
  ]);
};

/**
 * Writes `good` (for mail.example.org), `other` (for another name), `self` (signed by itself) and `expired`, each as
 * .pem and .key. Resolves to what a client has to trust, as PEM: with these authorities every one of them is wrong for
 * one reason only.
 */
export const makeCertificates = async (folder: string): Promise<string> => {
  await makeSelfSigned(folder, "authority", "Rightsdesk test run", "keyUsage=critical,keyCertSign");
  await makeSigned(folder, "good", "mail.example.org");
  await makeSigned(folder, "other", "other.example.org");
  await makeSelfSigned(folder, "self", "mail.example.org", "subjectAltName=DNS:mail.example.org");
  writeFileSync(path.join(folder, "expired.pem"), testCertificate.expired);
  writeFileSync(path.join(folder, "expired.key"), testCertificate.key, { mode: 0o600 });
  return `${readFileSync(path.join(folder, "authority.pem"), "utf8")}${testCertificate.authority}`;
};
