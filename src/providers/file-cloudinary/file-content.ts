import { FileErrors } from "./errors"

/**
 * The bytes of an upload. Medusa hands them over as text: base64, or a "binary" string with one
 * character per byte (2.21's own providers tell them apart in the same way).
 * Throws PROD_004 before decoding when they must be too many.
 */
export function decodeContent(content: string, { maxBytes }: { maxBytes: number }): Buffer {
  if (content.length > Math.ceil(maxBytes / 3) * 4) throw FileErrors.IMAGE_TOO_LARGE({ maxBytes })
  const decoded = Buffer.from(content, "base64")
  return decoded.toString("base64") === content ? decoded : Buffer.from(content, "latin1")
}
