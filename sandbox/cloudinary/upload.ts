import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { hex, sha } from "../core/ids"
import type { Sandbox } from "../core/sandbox"
import { imageInfo } from "./image-info"
import type { UploadForm } from "./read-upload"
import type { Fields } from "./signature"
import type { Asset } from "./types"

const MAX_BYTES = 10_485_760
/** 8 × 8 pixels, and an EXIF with a place, as a phone writes it: who converts, may keep it. */
const GREY_JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/4QAwRXhpZgAASUkqAAgAAAABABIBAwABAAAAAQAAAAAAAABHUFMgLTYuMiwxMDYuOP/bAEMAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAf/AAAsIAAgACAEBEQD/xAAUAAEAAAAAAAAAAAAAAAAAAAAA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAAPwA//9k=",
  "base64"
)

export function assetKey(resourceType: string, type: string, publicId: string): string {
  return `${resourceType}/${type}/${publicId}`
}

/** Stores an uploaded file; a text says why it was refused. */
export async function store(
  sandbox: Sandbox,
  wantedType: string,
  { fields, file }: UploadForm
): Promise<{ asset: Asset; existing: boolean } | string> {
  if (!file) {
    return fields.file
      ? "The sandbox stores files and data URIs only, it fetches nothing from other servers"
      : "Missing required parameter - file"
  }
  if (file.bytes.length === 0) return "Empty file"
  if (file.bytes.length > MAX_BYTES) {
    return `File size too large. Got ${file.bytes.length}. Maximum is ${MAX_BYTES}.`
  }
  const sent = imageInfo(file.bytes)
  if (wantedType === "image" && !sent) return "Invalid image file"
  const resource_type = wantedType === "auto" ? (sent ? "image" : "raw") : wantedType
  const allowed = formats(fields.allowed_formats)
  if (resource_type === "image" && sent && allowed.length > 0 && !allowed.includes(sent.format)) {
    return `Image file format ${sent.format} not allowed`
  }
  // The one conversion that is played: what is asked to be a JPEG and is none becomes a grey one.
  const converted = one(fields.format) === "jpg" && sent !== undefined && sent.format !== "jpg"
  const kept = converted ? GREY_JPEG : file.bytes
  const stripped = /\bfl_force_strip\b/.test(one(fields.transformation) ?? "")
  const bytes = stripped ? withoutNotes(kept) : kept
  const info = converted ? imageInfo(bytes) : sent
  const format = resource_type === "image" ? (info?.format ?? null) : null
  const type = one(fields.type) ?? "upload"
  const public_id = publicIdOf(fields, file.filename)
  const key = assetKey(resource_type, type, public_id)
  const earlier = sandbox.state.assets.get(key)
  if (earlier && (fields.overwrite === "0" || fields.overwrite === "false")) {
    return { asset: earlier, existing: true }
  }
  const version = Math.max(Math.floor(Date.now() / 1_000), (earlier?.version ?? 0) + 1)
  const asset: Asset = {
    asset_id: earlier?.asset_id ?? hex(32),
    public_id,
    resource_type,
    type,
    version,
    version_id: hex(32),
    format,
    width: info?.width ?? null,
    height: info?.height ?? null,
    bytes: bytes.length,
    etag: sha("md5", bytes),
    tags: Array.isArray(fields.tags) ? fields.tags : (one(fields.tags)?.split(",") ?? []),
    asset_folder: one(fields.asset_folder) ?? "",
    original_filename: file.filename.replace(/\.[^.]*$/, ""),
    created_at: new Date().toISOString().replace(/\.\d+Z$/, "Z"),
    // A public id may hold any character; on disk only its digest is used.
    file: sha("sha1", key),
  }
  await mkdir(sandbox.mediaDir, { recursive: true })
  await writeFile(join(sandbox.mediaDir, asset.file), bytes)
  sandbox.state.assets.set(key, asset)
  sandbox.changed()
  return { asset, existing: false }
}

/** A JPEG without its application segments and comments, but for its own header; anything else as it is. */
function withoutNotes(bytes: Buffer): Buffer {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return bytes
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const isNote = (marker > 0xe0 && marker <= 0xef) || marker === 0xfe
    if (!isNote) kept.push(bytes.subarray(at, end))
    at = end
  }
  return Buffer.concat([...kept, bytes.subarray(at)])
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined
}

function formats(value: string | string[] | undefined): string[] {
  const names = Array.isArray(value) ? value : (value?.split(",") ?? [])
  return names.map((name) => name.trim().toLowerCase().replace("jpeg", "jpg")).filter(Boolean)
}

function publicIdOf(fields: Fields, filename: string): string {
  const folder = one(fields.folder)
  const own = one(fields.public_id)
  const fromFile = fields.use_filename === "1" || fields.use_filename === "true"
  const unique = hex(20)
  const stem = filename.replace(/\.[^.]*$/, "").replace(/[^\w-]+/g, "_")
  const keepStem = fields.unique_filename === "0" || fields.unique_filename === "false"
  const name = own ?? (fromFile ? (keepStem ? stem : `${stem}_${unique.slice(0, 6)}`) : unique)
  return folder ? `${folder}/${name}` : name
}
