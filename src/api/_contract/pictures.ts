import { z } from "zod"
import { keptAt } from "../../shared/picture-house"
import { text, url } from "./fields"
import { say } from "./problems"

/** Cloudinary stores no side longer than this of what browsers upload, and few phones take one. */
const LONGEST_SIDE = 16_384
const SMALLEST_CROP = 16

const pixels = (least: number) =>
  z.number(say("pixels")).int(say("pixels")).min(least).max(LONGEST_SIDE)

const crop = z.strictObject(
  { x: pixels(0), y: pixels(0), width: pixels(SMALLEST_CROP), height: pixels(SMALLEST_CROP) },
  say("object")
)

const hinted = z
  .strictObject({
    url,
    id: text({ max: 64 }).optional(),
    crop: crop.nullable().optional(),
    angle: z.literal([0, 90, 180, 270]).optional(),
  })
  .refine(
    ({ url: address, crop: cropped, angle }) =>
      (cropped === undefined && angle === undefined) || keptAt(address) !== null,
    { path: ["crop"], ...say("crop_of_uploads") }
  )
  .transform(({ url: address, crop: cropped, angle }) =>
    cropped === undefined && angle === undefined
      ? address
      : (keptAt(address)?.house.shown(address, { crop: cropped, angle }) ?? address)
  )

/**
 * Addresses of pictures, in the order in which they are shown: as text, or as Medusa writes pictures,
 * `{ url }`. What is to be seen of one is said beside it, and becomes a part of its address.
 */
export const pictures = (limits: { max: number }) =>
  z.array(z.union([url, hinted], say("images")), say("images")).max(limits.max)
