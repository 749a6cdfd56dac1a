import { deliversPicturesFrom } from "./picture-addresses"

/** What of a picture is shown, and which way up. Pixels of the picture after it was turned. */
export type PictureHints = {
  crop?: { x: number; y: number; width: number; height: number } | null
  /** Degrees, clockwise. */
  angle?: 0 | 90 | 180 | 270
}

/** Where a browser sends one picture, and what it sends beside it: exactly these fields, which are signed. */
export type SignedUpload = { url: string; fields: Record<string, string>; expires_at: Date }

/** What whoever stored a signed upload answered to the browser. */
export type UploadProof = { key: string; version: number; signature: string }

/** What a file provider of ours can do with pictures beyond Medusa's contract of one. */
export type PictureHouse = {
  /** What the address of each of its pictures begins with. */
  address: string
  /** A key nobody has yet. A file that is uploaded under this name, by this process, is stored under it. */
  newKey(): string
  sign(key: string): SignedUpload
  /** The address of a signed upload that was stored; null where the proof does not fit. */
  proven(proof: UploadProof): string | null
  /** The key of a picture by its address, with or without hints; null where it is none of its pictures. */
  keyOf(address: string): string | null
  /** The address of the same picture, cropped and turned; without either as it was uploaded. */
  shown(address: string, hints: PictureHints): string
  /** The address of the same picture at most so wide, in the best format and quality for who asks. */
  sized(address: string, width: number): string
}

const houses = new Map<string, PictureHouse>()

/** Told by our file provider when it is loaded. */
export function keepsPictures(house: PictureHouse): void {
  houses.set(house.address, house)
  deliversPicturesFrom(house.address)
}

/** The one of this process; null where another file provider is in use. Medusa has one file provider. */
export function pictureHouse(): PictureHouse | null {
  return [...houses.values()].at(-1) ?? null
}

/** The house that a picture of this address is kept by, and its key there. */
export function keptAt(address: string): { house: PictureHouse; key: string } | null {
  for (const house of houses.values()) {
    const key = house.keyOf(address)
    if (key !== null) return { house, key }
  }
  return null
}

/** Whether an address lies where a house keeps its pictures, though it may be none of them. */
export function liesAtHouse(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { href } = new URL(address)
  return [...houses.keys()].some((home) => href.startsWith(new URL(home).href))
}

/** From a phone's list of small pictures to a whole screen. */
const WIDTHS = [240, 480, 720, 1080, 1600]
const USUAL_WIDTH = 1080

/**
 * A picture in the sizes that a browser may choose from: `src` and `srcset` of an `img`. One that we do not
 * keep is what it is, and has no sizes.
 */
export function sizesOf(address: string): { src: string; srcset: string | null } {
  const kept = keptAt(address)
  if (!kept) return { src: address, srcset: null }
  const { house } = kept
  return {
    src: house.sized(address, USUAL_WIDTH),
    srcset: WIDTHS.map((width) => `${house.sized(address, width)} ${width}w`).join(", "),
  }
}
