import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Certificate {
  /** Both PEM. */
  key: string;
  cert: string;
  /** SHA-256 of the public key (its SubjectPublicKeyInfo, DER) in base64: by it Chromium is told to trust it. */
  pin: string;
}

/**
 * A certificate for localhost, signed by itself: browsers speak HTTP/2 with encryption only. Rejects where there is no
 * OpenSSL to make it.
 */
export async function makeCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-certificate-'));
  try {
    const [keyPath, certPath] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '7'];
    await promisify(execFile)('openssl', [
      ...['req', '-x509', '-sha256', ...curve, ...subject],
      ...['-keyout', keyPath, '-out', certPath],
    ]);
    const [key, cert] = await Promise.all([readFile(keyPath, 'utf8'), readFile(certPath, 'utf8')]);
    const publicKey = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    return { key, cert, pin: createHash('sha256').update(publicKey).digest('base64') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
