import { Blob } from "node:buffer"
import { z } from "@medusajs/framework/zod"
import { v2 as cloudinary } from "cloudinary"
import { FormData } from "undici"
import { type JsonAnswer, JsonHttp, VendorError } from "../../shared/json-http"
import type { Image } from "./image-content"
import type { CloudinaryOptions } from "./options"

const uploaded = z.object({
  public_id: z.string(),
  version: z.number().int(),
  format: z.string(),
})
export type Uploaded = z.output<typeof uploaded>

const destroyed = z.object({ result: z.enum(["ok", "not found"]) })
const refused = z.object({ error: z.object({ message: z.string() }) })

/**
 * Signs with `cloudinary`'s own function, wherein algorithm and version must be given: without them
 * it reads the process-wide `cloudinary.config()`, which any other plugin may have set.
 */
const sign: (
  params: Record<string, string | number>,
  secret: string,
  algorithm: "sha1",
  version: 2
) => string = cloudinary.utils.api_sign_request

/**
 * The two calls of Cloudinary's upload API that we use; throws `VendorError`.
 *
 * The signature comes from the official client, the sending does not: `cloudinary` 2.11 chooses
 * between http and https when its file is first loaded, so its uploader cannot be pointed at
 * another address by an option; it rejects with plain objects of two shapes; and its answer to a
 * silent server is unbounded for some calls.
 * @see docs https://cloudinary.com/documentation/authentication_signatures
 */
export class CloudinaryClient {
  private readonly http: JsonHttp

  constructor(
    private readonly options: CloudinaryOptions,
    private readonly now: () => number = Date.now
  ) {
    this.http = new JsonHttp({
      service: "cloudinary",
      baseUrl: options.upload_prefix,
      timeoutMs: options.timeout_ms,
    })
  }

  /** Stores a picture under an id that we chose; storing it twice under one id is harmless. */
  async upload(publicId: string, image: Image): Promise<Uploaded> {
    const form = this.signed({ public_id: publicId, allowed_formats: "jpg,png,webp" })
    form.append("file", new Blob([image.bytes], { type: image.mimeType }), `file.${image.format}`)
    const answer = await this.send("upload", form)
    const { data } = uploaded.safeParse(answer.body)
    if (data?.public_id !== publicId) throw badAnswer(answer)
    return data
  }

  /** Removes a picture, also from the delivery caches. One that is gone already is no error. */
  async destroy(publicId: string): Promise<void> {
    const answer = await this.send("destroy", this.signed({ public_id: publicId, invalidate: "1" }))
    if (!destroyed.safeParse(answer.body).success) throw badAnswer(answer)
  }

  /** A form with exactly these fields, signed; nothing of a client is ever signed. */
  private signed(fields: Record<string, string>): FormData {
    const { api_key, api_secret } = this.options
    // Unix seconds; Cloudinary refuses a time more than an hour off.
    const params = { ...fields, timestamp: Math.floor(this.now() / 1_000) }
    const form = new FormData()
    for (const [name, value] of Object.entries(params)) form.append(name, String(value))
    form.append("api_key", api_key)
    form.append("signature", sign(params, api_secret, "sha1", 2))
    return form
  }

  private async send(action: "upload" | "destroy", form: FormData): Promise<JsonAnswer> {
    const path = `/v1_1/${this.options.cloud_name}/image/${action}`
    const answer = await this.http.send(path, { method: "POST", form, idempotent: true })
    if (answer.status >= 200 && answer.status < 300) return answer
    const temporary = answer.status === 420 || answer.status === 429 || answer.status >= 500
    throw new VendorError({
      vendor: "cloudinary",
      code: temporary ? "VENDOR_BAD_ANSWER" : "VENDOR_REJECTED",
      message: `cloudinary refused ${action} (HTTP ${answer.status}): ${reasonOf(answer)}`,
      status: answer.status,
      retryable: temporary,
    })
  }
}

/** Cloudinary's words, except where they quote the signed string or our key. */
function reasonOf({ status, body }: JsonAnswer): string {
  if (status === 401 || status === 403) return "key, secret, cloud name or clock are not accepted"
  const { data } = refused.safeParse(body)
  return data?.error.message.replace(/ ?String to sign.*/is, "").slice(0, 200) ?? "no reason"
}

function badAnswer({ status }: JsonAnswer): VendorError {
  return new VendorError({
    vendor: "cloudinary",
    code: "VENDOR_BAD_ANSWER",
    message: `cloudinary answered HTTP ${status} in an unknown shape`,
    status,
    retryable: false,
  })
}
