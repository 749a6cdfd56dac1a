import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"

const CIPHER = "aes-256-gcm"
const IV_BYTES = 12
const TAG_BYTES = 16

/** A key, and a name that tells it from another one and says nothing of it. */
export type SealingKey = { id: string; key: Buffer }

/** The key that a secret gives for one purpose: of the same secret, other purposes have others. */
export function sealingKey(secret: string, purpose: `reluv-${string}`): SealingKey {
  const derived = (what: string, length: number) =>
    Buffer.from(hkdfSync("sha256", secret, "", `${purpose}:${what}`, length))
  return { id: derived("id", 8).toString("hex"), key: derived("key", 32) }
}

/** Encrypts something, as text. It is opened with the same `about` only, so that no row can pass for another. */
export function seal({ key }: SealingKey, content: Buffer, about: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(about))
  const encrypted = [cipher.update(content), cipher.final()]
  return Buffer.concat([iv, cipher.getAuthTag(), ...encrypted]).toString("base64")
}

/** What was sealed; null with another key, for something else, or when a bit of it was changed. */
export function unseal({ key }: SealingKey, sealed: string, about: string): Buffer | null {
  const bytes = Buffer.from(sealed, "base64")
  if (bytes.length < IV_BYTES + TAG_BYTES) return null
  const iv = bytes.subarray(0, IV_BYTES)
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  const content = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([content, decipher.final()])
  } catch {
    return null
  }
}
