import type { PictureHints } from "../../shared/picture-house"
import { deliveryUrl, picturesBase } from "./file-key"
import type { CloudinaryOptions } from "./options"

type Address = Pick<CloudinaryOptions, "cloud_name" | "delivery_base_url" | "folder">

/** What an address may say between the base and the picture: turned first, then cropped. */
const HINTS =
  /^(?:a_(?:90|180|270)\/)?(?:c_crop,h_[1-9]\d{0,4},w_[1-9]\d{0,4},x_\d{1,5},y_\d{1,5}\/)?/

type Parts = { hints: string; version: string; key: string; ending: string }

/**
 * The parts of the address of a picture of ours. Null for any other: one with transformations that are not
 * ours could draw another's picture over it, or make Cloudinary compute without end.
 */
function partsOf(address: string, place: Address): Parts | null {
  const base = `${picturesBase(place)}/`
  if (!address.startsWith(base)) return null
  const [hints = ""] = HINTS.exec(address.slice(base.length)) ?? []
  const match = /^(v\d{1,12})\/(.+?)(\.(?:jpg|png|webp))?$/.exec(
    address.slice(base.length + hints.length)
  )
  const [, version, key, ending = ""] = match ?? []
  if (!version || !key?.startsWith(`${place.folder}/`)) return null
  return /^[\w-]+$/.test(key.slice(place.folder.length + 1))
    ? { hints, version, key, ending }
    : null
}

/** @returns the key of the picture; null where the address is of none of ours */
export function keyAt(address: string, place: Address): string | null {
  return partsOf(address, place)?.key ?? null
}

/** The address of the same picture, turned and then cropped. */
export function shownAs(address: string, hints: PictureHints, place: Address): string {
  const parts = partsOf(address, place)
  return parts ? written({ ...parts, hints: hintsOf(hints) }, place) : address
}

/** At most so wide; Cloudinary chooses what each browser reads best, and how much of it the eye needs. */
export function sizedTo(address: string, width: number, place: Address): string {
  const parts = partsOf(address, place)
  if (!parts) return address
  return written({ ...parts, hints: `${parts.hints}c_limit,f_auto,q_auto,w_${width}/` }, place)
}

/** The address of a picture that Cloudinary stored as a JPEG. */
export function storedAt(key: string, version: number, place: Address): string {
  return deliveryUrl(key, place, { version, format: "jpg" })
}

function hintsOf({ crop, angle }: PictureHints): string {
  const turn = angle ? `a_${angle}/` : ""
  if (!crop) return turn
  const { x, y, width, height } = crop
  return `${turn}c_crop,h_${height},w_${width},x_${x},y_${y}/`
}

function written({ hints, version, key, ending }: Parts, place: Address): string {
  return `${picturesBase(place)}/${hints}${version}/${key}${ending}`
}
