import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generate } from "selfsigned";

const file = "build/certificate.json";
const year = 365 * 24 * 3600 * 1000;

const isValid = ({ cert }) => new Date(new X509Certificate(cert).validTo).getTime() > Date.now();

async function made() {
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + year),
    extensions: [
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}

/** Key and certificate of the workbench's own address, made once on this machine and kept in build/. */
export async function certificate() {
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, "utf8"));
    if (isValid(kept)) return kept;
  }
  const fresh = await made();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(fresh), { mode: 0o600 });
  return fresh;
}

/** The fingerprint by which a browser window of our own is told to trust this certificate alone. */
export function fingerprint(cert) {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
