import { fetch } from "undici"
import { VendorError } from "../../shared/json-http"
import { FileErrors } from "./errors"
import type { CloudinaryOptions } from "./options"

/** A delivered file, whole. Throws FILE_NOT_OURS when it is gone, `VendorError` otherwise. */
export async function download(
  url: string,
  { timeout_ms, max_bytes }: Pick<CloudinaryOptions, "timeout_ms" | "max_bytes">
): Promise<Buffer> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeout_ms) })
    if (answer.status === 200 && answer.body) return await readUpTo(max_bytes, answer.body)
    await answer.body?.cancel()
    if (answer.status !== 404) throw failure(`answered HTTP ${answer.status}`)
  } catch (error) {
    throw error instanceof VendorError ? error : failure("did not deliver a file")
  }
  throw FileErrors.FILE_NOT_OURS()
}

async function readUpTo(most: number, body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > most) throw failure(`delivered more than ${most} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function failure(what: string): VendorError {
  return new VendorError({
    vendor: "cloudinary",
    code: "VENDOR_BAD_ANSWER",
    message: `cloudinary ${what}`,
    retryable: true,
  })
}
