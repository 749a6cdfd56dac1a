import { FileErrors } from "./errors"

/**
 * The bytes of an upload. Medusa hands them over as text: base64, or else text that is meant as such,
 * or a "binary" string with one character per byte. Its own providers tell them apart in the same way.
 * Throws before decoding when they must be too many.
 */
export function decodeContent(
  content: string,
  { maxBytes, mimeType = "" }: { maxBytes: number; mimeType?: string }
): Buffer {
  if (content.length > Math.ceil(maxBytes / 3) * 4) throw FileErrors.FILE_TOO_LARGE({ maxBytes })
  const decoded = Buffer.from(content, "base64")
  if (decoded.toString("base64") === content) return decoded
  return Buffer.from(content, /^text\/|csv|json|xml/.test(mimeType) ? "utf8" : "latin1")
}

/**
 * The bytes of a document. One line's end stands for nothing at all, which Cloudinary refuses: an export
 * that found nothing is a file too.
 */
export function checkedDocument(bytes: Buffer, { maxBytes }: { maxBytes: number }): Buffer {
  if (bytes.length > maxBytes) throw FileErrors.FILE_TOO_LARGE({ maxBytes })
  return bytes.length === 0 ? Buffer.from("\n") : bytes
}
