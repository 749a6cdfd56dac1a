import { randomUUID } from "node:crypto"
import { FileErrors } from "./errors"
import type { CloudinaryOptions } from "./options"

type Address = Pick<CloudinaryOptions, "cloud_name" | "delivery_base_url" | "folder">

/** What the key of a document begins with: a key is all that Medusa gives us to find a file again. */
const DOCUMENT = "private-"

/**
 * A new Cloudinary `public_id`, which is Medusa's file key. Nothing of the uploader's file name
 * goes into it, so no name can leave the folder, overwrite a file or be guessed.
 */
export function newPictureKey({ folder }: Address): string {
  return `${folder}/${randomUUID()}`
}

/** As `newPictureKey`, with the ending of the file's name: browsers save what they download by it. */
export function newDocumentKey({ folder }: Address, filename: string): string {
  const [ending = ""] = /\.[a-z0-9]{1,8}$/.exec(filename.toLowerCase()) ?? []
  return `${folder}/${DOCUMENT}${randomUUID()}${ending}`
}

export function isDocumentKey(key: string): boolean {
  return key.slice(key.lastIndexOf("/") + 1).startsWith(DOCUMENT)
}

/** Returns `key` if it can be one of ours; throws FILE_NOT_OURS otherwise. */
export function ownFileKey(key: unknown, { folder }: Address): string {
  const name =
    typeof key === "string" && key.startsWith(`${folder}/`) && key.slice(folder.length + 1)
  if (!name || !/^([\w-]+|private-[\w-]+\.[a-z0-9]+)$/.test(name)) throw FileErrors.FILE_NOT_OURS()
  return `${folder}/${name}`
}

/** What the address of every uploaded picture begins with, whatever its transformation. */
export function picturesBase({ delivery_base_url, cloud_name }: Omit<Address, "folder">): string {
  return `${delivery_base_url.replace(/\/+$/, "")}/${cloud_name}/image/upload`
}

/**
 * Where a picture is delivered. With the version and format of its upload the address changes when
 * the file does; without them Cloudinary delivers the newest in its own format.
 */
export function deliveryUrl(
  key: string,
  { delivery_base_url, cloud_name }: Address,
  stored?: { version: number; format: string }
): string {
  const name = key.split("/").map(encodeURIComponent).join("/")
  const base = picturesBase({ delivery_base_url, cloud_name })
  // Cloudinary needs some version before a folder, to tell it from a transformation.
  return stored ? `${base}/v${stored.version}/${name}.${stored.format}` : `${base}/v1/${name}`
}
