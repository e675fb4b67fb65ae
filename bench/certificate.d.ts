/** What is installed for the bench alone is not there where types are checked. */
export function makeCertificate(host: string): Promise<{ key: string; cert: string }>;
