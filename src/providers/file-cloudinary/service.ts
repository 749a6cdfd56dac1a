import { Readable, Writable } from "node:stream"
import { finished } from "node:stream/promises"
import type { FileTypes, Logger } from "@medusajs/framework/types"
import { AbstractFileProviderService } from "@medusajs/framework/utils"
import { VendorError } from "../../shared/json-http"
import { parseOptions } from "../../shared/parse-options"
import { keepsPictures } from "../../shared/picture-house"
import { CloudinaryClient } from "./client"
import { download } from "./download"
import { FileErrors } from "./errors"
import { checkedDocument, decodeContent } from "./file-content"
import {
  deliveryUrl,
  isDocumentKey,
  newDocumentKey,
  newPictureKey,
  ownFileKey,
  picturesBase,
} from "./file-key"
import { isHeic } from "./image/heic"
import { inspectImage } from "./image-content"
import { type CloudinaryOptions, cloudinaryOptions } from "./options"
import { keyAt, shownAs, sizedTo, storedAt } from "./picture-address"

const OWNER = "The Cloudinary file provider"

/** More than 4096 × 4096 pixels of a JPEG need. */
const MOST_CONVERTED_BYTES = 32 * 1024 * 1024

/** Whoever asks for a key uses it at once, or failed before. */
const MOST_PROMISED = 10_000

type FileInfo = Partial<FileTypes.ProviderUploadStreamDTO>

/**
 * Keeps files at Cloudinary, in one folder, under names of our own:
 *
 * - pictures, which are public: JPEG, PNG and WebP, checked by their bytes, and HEIC, of which
 *   Cloudinary makes a JPEG;
 * - documents, which are private: any file, such as the exports of Medusa's admin. They are read by an
 *   address that works for an hour.
 *
 * Errors carry PROD_004.
 */
export class CloudinaryFileProvider extends AbstractFileProviderService {
  static override identifier = "cloudinary"

  private readonly logger: Logger
  private readonly options: CloudinaryOptions
  private readonly client: CloudinaryClient
  /** Keys that a caller of this process has and has not used yet. */
  private readonly promised = new Set<string>()

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(cloudinaryOptions, options, OWNER)
  }

  constructor({ logger }: { logger: Logger }, options: unknown) {
    super()
    this.logger = logger
    this.options = parseOptions(cloudinaryOptions, options, OWNER)
    this.client = new CloudinaryClient(this.options)
    keepsPictures({
      address: picturesBase(this.options),
      newKey: () => this.promiseKey(),
      sign: (key) => this.client.signUpload(key),
      proven: (proof) =>
        this.client.isStored(proof) ? storedAt(proof.key, proof.version, this.options) : null,
      keyOf: (address) => keyAt(address, this.options),
      shown: (address, hints) => shownAs(address, hints, this.options),
      sized: (address, width) => sizedTo(address, width, this.options),
    })
  }

  override async upload(
    file: FileTypes.ProviderUploadFileDTO
  ): Promise<FileTypes.ProviderFileResultDTO> {
    const key = this.newKey(file)
    const { mimeType } = file
    return this.store(
      key,
      decodeContent(file.content ?? "", { maxBytes: this.maxBytes(key), mimeType })
    )
  }

  /** Deleting what is gone already succeeds. */
  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]
  ): Promise<void> {
    const keys = [files].flat().map((file) => ownFileKey(file.fileKey, this.options))
    for (const key of keys) {
      await this.atCloudinary(() =>
        isDocumentKey(key) ? this.client.destroyDocument(key) : this.client.destroyPicture(key)
      )
    }
  }

  /** The address of a picture neither needs a signature nor ends. */
  override async getPresignedDownloadUrl(file: FileTypes.ProviderGetFileDTO): Promise<string> {
    return this.urlOf(ownFileKey(file.fileKey, this.options))
  }

  /**
   * Where a browser sends a file: Medusa's own route, which hands it to `upload` and answers the key.
   * Clients of Medusa send the bare bytes by PUT to any other address, and Cloudinary takes forms only.
   */
  async getPresignedUploadUrl({
    filename,
  }: FileTypes.ProviderGetPresignedUploadUrlDTO): Promise<FileTypes.ProviderFileResultDTO> {
    return { url: "/admin/uploads", key: filename }
  }

  override async getAsBuffer(file: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    const key = ownFileKey(file.fileKey, this.options)
    const limits = { timeout_ms: this.options.timeout_ms, max_bytes: this.maxBytes(key) }
    return this.atCloudinary(() => download(this.urlOf(key), limits))
  }

  override async getDownloadStream(file: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return Readable.from([await this.getAsBuffer(file)])
  }

  /**
   * The bytes are held until the stream ends, because a picture is checked as a whole, and one call
   * stores a document. What is too much is told at the end, by `promise`: a writer that waits for `drain`,
   * as Medusa's exports do, never hears of an error in between.
   */
  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO): Promise<{
    writeStream: Writable
    promise: Promise<FileTypes.ProviderFileResultDTO>
    url: string
    fileKey: string
  }> {
    const fileKey = this.newKey(file)
    const maxBytes = this.maxBytes(fileKey)
    const chunks: Buffer[] = []
    let size = 0
    const writeStream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        size += chunk.length
        if (size <= maxBytes) chunks.push(chunk)
        done()
      },
    })
    const promise = finished(writeStream).then(() => {
      if (size > maxBytes) throw FileErrors.FILE_TOO_LARGE({ maxBytes })
      return this.store(fileKey, Buffer.concat(chunks))
    })
    // Whoever writes awaits it only afterwards; a failure before that must not end the process.
    promise.catch(() => undefined)
    return { writeStream, promise, url: this.urlOf(fileKey), fileKey }
  }

  /** A key that is written down before its picture is stored, so that a crash in between loses none. */
  private promiseKey(): string {
    const key = newPictureKey(this.options)
    this.promised.add(key)
    const [oldest] = this.promised
    if (this.promised.size > MOST_PROMISED && oldest) this.promised.delete(oldest)
    return key
  }

  private newKey(file: FileInfo): string {
    const { filename = "" } = file
    if (!isDocument(file) && this.promised.delete(filename)) return filename
    return isDocument(file)
      ? newDocumentKey(this.options, file.filename ?? "")
      : newPictureKey(this.options)
  }

  private maxBytes(key: string): number {
    return isDocumentKey(key) ? this.options.max_document_bytes : this.options.max_bytes
  }

  private urlOf(key: string): string {
    return isDocumentKey(key) ? this.client.documentUrl(key) : deliveryUrl(key, this.options)
  }

  private async store(key: string, content: Buffer): Promise<FileTypes.ProviderFileResultDTO> {
    const limits = { maxBytes: this.maxBytes(key) }
    if (isDocumentKey(key)) {
      const document = checkedDocument(content, limits)
      await this.atCloudinary(() => this.client.uploadDocument(key, document))
      return { key, url: this.urlOf(key) }
    }
    const image = inspectImage(isHeic(content) ? await this.jpegOf(key, content) : content, limits)
    const stored = await this.atCloudinary(() => this.client.uploadPicture(key, image))
    return { key, url: deliveryUrl(key, this.options, stored) }
  }

  /**
   * The JPEG that Cloudinary makes of a HEIC. It is read back and then stored like any other picture, so
   * that what a phone wrote into it is taken out by us, whatever the conversion keeps.
   */
  private async jpegOf(key: string, heic: Buffer): Promise<Buffer> {
    if (heic.length > this.options.max_bytes) {
      throw FileErrors.FILE_TOO_LARGE({ maxBytes: this.options.max_bytes })
    }
    return this.atCloudinary(async () => {
      const converted = await this.client.convertHeic(key, heic).catch((error: unknown) => {
        // A number that no retry changes: it is this file that Cloudinary cannot read.
        if (error instanceof VendorError && error.status === 400) throw FileErrors.IMAGE_BROKEN()
        throw error
      })
      const { timeout_ms } = this.options
      return download(deliveryUrl(key, this.options, converted), {
        timeout_ms,
        max_bytes: MOST_CONVERTED_BYTES,
      })
    })
  }

  private async atCloudinary<T>(call: () => Promise<T>): Promise<T> {
    return call().catch((error: unknown) => {
      if (!(error instanceof VendorError)) throw error
      this.logger.warn(`Cloudinary failed: ${error.message}`)
      throw FileErrors.UPLOAD_UNAVAILABLE()
    })
  }
}

/**
 * Private unless `public` is asked for, as with Medusa's own providers. Its upload route asks that of
 * every file, of the table that an operator imports too: whoever guesses an address must not read it.
 */
function isDocument({ access, mimeType = "" }: FileInfo): boolean {
  return access !== "public" || /^(text\/csv|application\/vnd\.ms-excel)\b/.test(mimeType)
}
