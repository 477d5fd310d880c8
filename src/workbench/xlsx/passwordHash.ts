// A tenth of Excel's own number of rounds, a third of a second here; Excel takes any.
const rounds = 10_000;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** What a file keeps of a password (ECMA-376, 18.2.29 and 18.3.1.85): SHA-512, salted, in rounds. */
export async function passwordHash(password: string): Promise<Record<string, string>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const text = new Uint8Array(password.length * 2);
  const letters = new DataView(text.buffer);
  for (let at = 0; at < password.length; at++)
    letters.setUint16(at * 2, password.charCodeAt(at), true);
  const digest = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.digest("SHA-512", bytes));
  let hash = await digest(new Uint8Array([...salt, ...text]));
  for (let round = 0; round < rounds; round++) {
    const bytes = new Uint8Array(hash.length + 4);
    bytes.set(hash);
    new DataView(bytes.buffer).setUint32(hash.length, round, true);
    hash = await digest(bytes);
  }
  return {
    algorithmName: "SHA-512",
    hashValue: base64(hash),
    saltValue: base64(salt),
    spinCount: String(rounds),
  };
}
