import { Blob } from "node:buffer"
import { timingSafeEqual } from "node:crypto"
import { v2 as cloudinary } from "cloudinary"
import { FormData } from "undici"
import { z } from "zod"
import { type JsonAnswer, JsonHttp, VendorError } from "../../shared/json-http"
import type { SignedUpload, UploadProof } from "../../shared/picture-house"
import type { Image } from "./image-content"
import type { CloudinaryOptions } from "./options"

const stored = z.object({ public_id: z.string() })
const picture = stored.extend({ version: z.number().int(), format: z.string() })
export type StoredPicture = z.output<typeof picture>

const destroyed = z.object({ result: z.enum(["ok", "not found"]) })
/** How long the address of a document works: the hour that Medusa's own S3 provider gives. */
const DOCUMENT_URL_SECONDS = 60 * 60

/** Cloudinary takes what was signed within the last hour: an upload of a browser is dated back. */
const SIGNATURE_LIVES_SECONDS = 60 * 60
const SIGNED_FOR_SECONDS = 15 * 60

/** Documents are `raw`, which Cloudinary takes as they are, and `private`: without delivery address. */
type Resource = "image" | "raw"

const refused = z.object({ error: z.object({ message: z.string() }) })

/**
 * Signs with `cloudinary`'s own function, wherein algorithm and version must be given: without them
 * it reads the process-wide `cloudinary.config()`, which any other plugin may have set.
 */
const sign: (
  params: Record<string, string>,
  secret: string,
  algorithm: "sha1",
  /** 2, but for what Cloudinary signs in its answers. */
  version: 1 | 2
) => string = cloudinary.utils.api_sign_request

/**
 * The calls of Cloudinary's upload API that we use; throws `VendorError`.
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
  async uploadPicture(publicId: string, image: Image): Promise<StoredPicture> {
    const form = this.form({ public_id: publicId, allowed_formats: "jpg,png,webp" })
    form.append("file", new Blob([image.bytes], { type: image.mimeType }), `file.${image.format}`)
    return storedAs(publicId, await this.send("image", "upload", form))
  }

  /**
   * Has Cloudinary turn a HEIC into a JPEG, which then lies under the id; the HEIC is not kept. Larger
   * than phones show them, pictures are made smaller: as a JPEG one is twice as many bytes.
   */
  async convertHeic(publicId: string, bytes: Buffer): Promise<StoredPicture> {
    const form = this.form({
      public_id: publicId,
      allowed_formats: "heic,heif,jpg",
      format: "jpg",
      transformation: "c_limit,h_4096,q_90,w_4096",
    })
    form.append("file", new Blob([bytes], { type: "image/heic" }), "file.heic")
    return storedAs(publicId, await this.send("image", "upload", form))
  }

  /**
   * What a browser sends with a picture, to store it by itself under this id: nothing else, and only once,
   * because what is there is not overwritten. Cloudinary makes a JPEG of what it takes, of a bearable size
   * and without what a phone wrote into it: a file that is at the same time a script does not survive that.
   */
  signUpload(publicId: string): SignedUpload {
    const { upload_prefix, cloud_name } = this.options
    const at = this.now() - (SIGNATURE_LIVES_SECONDS - SIGNED_FOR_SECONDS) * 1_000
    return {
      url: `${upload_prefix.replace(/\/+$/, "")}/v1_1/${cloud_name}/image/upload`,
      fields: this.signed(
        {
          public_id: publicId,
          overwrite: "0",
          allowed_formats: "jpg,png,webp,heic,heif",
          format: "jpg",
          transformation: "c_limit,fl_force_strip,h_4096,q_90,w_4096",
        },
        at
      ),
      expires_at: new Date(this.now() + SIGNED_FOR_SECONDS * 1_000),
    }
  }

  /** Whether Cloudinary, or somebody with our secret, says that this was stored. */
  isStored({ key, version, signature }: UploadProof): boolean {
    const fields = { public_id: key, version: String(version) }
    const expected = Buffer.from(sign(fields, this.options.api_secret, "sha1", 1))
    const given = Buffer.from(signature)
    return given.length === expected.length && timingSafeEqual(given, expected)
  }

  /** As `uploadPicture`, for a file that nobody may read without `documentUrl`. */
  async uploadDocument(publicId: string, bytes: Buffer): Promise<void> {
    const form = this.form({ public_id: publicId, type: "private" })
    form.append("file", new Blob([bytes]), "file")
    const answer = await this.send("raw", "upload", form)
    if (stored.safeParse(answer.body).data?.public_id !== publicId) throw badAnswer(answer)
  }

  /** An address that anyone who has it can download the document from, for an hour. */
  documentUrl(publicId: string): string {
    const { upload_prefix, cloud_name } = this.options
    const fields = this.signed({
      public_id: publicId,
      type: "private",
      attachment: "true",
      expires_at: String(Math.floor(this.now() / 1_000) + DOCUMENT_URL_SECONDS),
    })
    const path = `${upload_prefix.replace(/\/+$/, "")}/v1_1/${cloud_name}/raw/download`
    return `${path}?${new URLSearchParams(fields)}`
  }

  /** Removes a picture, also from the delivery caches. One that is gone already is no error. */
  async destroyPicture(publicId: string): Promise<void> {
    await this.destroy("image", { public_id: publicId, invalidate: "1" })
  }

  async destroyDocument(publicId: string): Promise<void> {
    await this.destroy("raw", { public_id: publicId, type: "private" })
  }

  private async destroy(resource: Resource, fields: Record<string, string>): Promise<void> {
    const answer = await this.send(resource, "destroy", this.form(fields))
    if (!destroyed.safeParse(answer.body).success) throw badAnswer(answer)
  }

  private form(fields: Record<string, string>): FormData {
    const form = new FormData()
    for (const [name, value] of Object.entries(this.signed(fields))) form.append(name, value)
    return form
  }

  /** Exactly these fields, signed; nothing of a client is ever signed. */
  private signed(fields: Record<string, string>, at = this.now()): Record<string, string> {
    const { api_key, api_secret } = this.options
    // Unix seconds; Cloudinary refuses a time more than an hour off.
    const params = { ...fields, timestamp: String(Math.floor(at / 1_000)) }
    return { ...params, api_key, signature: sign(params, api_secret, "sha1", 2) }
  }

  private async send(
    resource: Resource,
    action: "upload" | "destroy",
    form: FormData
  ): Promise<JsonAnswer> {
    const path = `/v1_1/${this.options.cloud_name}/${resource}/${action}`
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

function storedAs(publicId: string, answer: JsonAnswer): StoredPicture {
  const { data } = picture.safeParse(answer.body)
  if (data?.public_id !== publicId) throw badAnswer(answer)
  return data
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
