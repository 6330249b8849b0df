import { createHash, X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** True where the operating system has been told to trust it (office-addin-dev-certs does that). */
  readonly trusted: boolean;
}

const DAY_MS = 86_400_000;
const SHORTEST_REST_MS = 2 * DAY_MS;
const VALID_MS = 365 * DAY_MS;

/**
 * A certificate for https://localhost: the one that office-addin-dev-certs installed, if there is one (real Excel needs
 * a trusted one), else our own, kept in `folder` and renewed two days before it ends.
 */
export async function localhostCertificate(folder: string): Promise<Certificate> {
  const devCerts = join(homedir(), ".office-addin-dev-certs");
  const installed = readPair(join(devCerts, "localhost.key"), join(devCerts, "localhost.crt"));
  if (installed) return { ...installed, trusted: true };

  const keyFile = join(folder, "localhost.key");
  const certFile = join(folder, "localhost.crt");
  const kept = readPair(keyFile, certFile);
  if (kept) return { ...kept, trusted: false };

  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + VALID_MS),
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
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert, trusted: false };
}

/** The key of a certificate as Chromium is told to trust it: SHA-256 of the public key, in base64. */
export function keyFingerprint({ cert }: Certificate): string {
  const key = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

function readPair(keyFile: string, certFile: string): { key: string; cert: string } | null {
  if (!existsSync(keyFile) || !existsSync(certFile)) return null;
  const pair = { key: readFileSync(keyFile, "utf8"), cert: readFileSync(certFile, "utf8") };
  const restMs = Date.parse(new X509Certificate(pair.cert).validTo) - Date.now();
  return restMs > SHORTEST_REST_MS ? pair : null;
}
