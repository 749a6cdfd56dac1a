import { z } from "zod"

export const StoredPictures = z.strictObject({
  files: z.array(z.strictObject({ id: z.string(), url: z.string() })),
})
export type StoredPictures = z.infer<typeof StoredPictures>

export const PictureView = z
  .strictObject({
    url: z.string().describe("as it is given when a listing is changed"),
    src: z
      .string()
      .describe("of a usual width, in the format and quality that a browser reads best"),
    srcset: z
      .string()
      .nullable()
      .describe("the same in widths from 240 to 1600; null for a picture of another host"),
  })
  .meta({ id: "PictureView", description: "A picture, as an `img` shows it" })
export type PictureView = z.infer<typeof PictureView>

/** What both routes say of the pictures that they take. */
export const PICTURES_TAKEN =
  "JPEG, PNG, WebP or HEIC (which becomes a JPEG), not animated, up to 50 million pixels and 16384 pixels a side. What a phone wrote into a picture of place, time and owner is taken out; which way up it is, and its colour profile, stay."
