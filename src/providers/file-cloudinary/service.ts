import { Readable, Writable } from "node:stream"
import type { FileTypes, Logger } from "@medusajs/framework/types"
import { AbstractFileProviderService } from "@medusajs/framework/utils"
import { VendorError } from "../../shared/json-http"
import { parseOptions } from "../../shared/parse-options"
import { CloudinaryClient } from "./client"
import { download } from "./download"
import { FileErrors } from "./errors"
import { decodeContent } from "./file-content"
import { deliveryUrl, newFileKey, ownFileKey } from "./file-key"
import { inspectImage } from "./image-content"
import { type CloudinaryOptions, cloudinaryOptions } from "./options"

const OWNER = "The Cloudinary file provider"

/**
 * Keeps pictures at Cloudinary: JPEG, PNG and WebP, checked by their bytes, in one folder, under
 * names of our own. Errors carry PROD_004.
 */
export class CloudinaryFileProvider extends AbstractFileProviderService {
  static override identifier = "cloudinary"

  private readonly logger: Logger
  private readonly options: CloudinaryOptions
  private readonly client: CloudinaryClient

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(cloudinaryOptions, options, OWNER)
  }

  constructor({ logger }: { logger: Logger }, options: unknown) {
    super()
    this.logger = logger
    this.options = parseOptions(cloudinaryOptions, options, OWNER)
    this.client = new CloudinaryClient(this.options)
  }

  override async upload(
    file: FileTypes.ProviderUploadFileDTO
  ): Promise<FileTypes.ProviderFileResultDTO> {
    const maxBytes = this.options.max_bytes
    return this.store(newFileKey(this.options), decodeContent(file.content ?? "", { maxBytes }))
  }

  /** Deleting what is gone already succeeds. */
  override async delete(
    files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]
  ): Promise<void> {
    const keys = [files].flat().map((file) => ownFileKey(file.fileKey, this.options))
    for (const key of keys) await this.atCloudinary(() => this.client.destroy(key))
  }

  /** Pictures are public: the address neither needs a signature nor ends. */
  override async getPresignedDownloadUrl(file: FileTypes.ProviderGetFileDTO): Promise<string> {
    return deliveryUrl(ownFileKey(file.fileKey, this.options), this.options)
  }

  override async getAsBuffer(file: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    const url = await this.getPresignedDownloadUrl(file)
    return this.atCloudinary(() => download(url, this.options))
  }

  override async getDownloadStream(file: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return Readable.from([await this.getAsBuffer(file)])
  }

  /** The bytes are held until the stream ends, because a picture is checked as a whole. */
  override async getUploadStream(): Promise<{
    writeStream: Writable
    promise: Promise<FileTypes.ProviderFileResultDTO>
    url: string
    fileKey: string
  }> {
    const fileKey = newFileKey(this.options)
    const maxBytes = this.options.max_bytes
    const chunks: Buffer[] = []
    let size = 0
    const writeStream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        size += chunk.length
        if (size <= maxBytes) chunks.push(chunk)
        done(size > maxBytes ? FileErrors.IMAGE_TOO_LARGE({ maxBytes }) : null)
      },
    })
    const promise = new Promise<void>((ended, failed) => {
      writeStream.on("finish", ended).on("error", failed)
    }).then(() => this.store(fileKey, Buffer.concat(chunks)))
    return { writeStream, promise, url: deliveryUrl(fileKey, this.options), fileKey }
  }

  private async store(key: string, content: Buffer): Promise<FileTypes.ProviderFileResultDTO> {
    const image = inspectImage(content, { maxBytes: this.options.max_bytes })
    const stored = await this.atCloudinary(() => this.client.upload(key, image))
    return { key, url: deliveryUrl(key, this.options, stored) }
  }

  private async atCloudinary<T>(call: () => Promise<T>): Promise<T> {
    return call().catch((error: unknown) => {
      if (!(error instanceof VendorError)) throw error
      this.logger.warn(`Cloudinary failed: ${error.message}`)
      throw FileErrors.UPLOAD_UNAVAILABLE()
    })
  }
}
