import { generate } from 'selfsigned';

/** A key and a certificate for `host`, made anew and good for a day; RSA of 2048 bits, as Amazon's are. Both in PEM. */
export async function makeCertificate(host) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 24 * 60 * 60 * 1_000),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  return { key, cert };
}
