import { z } from "@medusajs/framework/zod"

export const StoredPictures = z.strictObject({
  files: z.array(z.strictObject({ id: z.string(), url: z.string() })),
})
export type StoredPictures = z.infer<typeof StoredPictures>

/** What both routes say of the pictures that they take. */
export const PICTURES_TAKEN =
  "JPEG, PNG, WebP or HEIC (which becomes a JPEG), not animated, up to 50 million pixels and 16384 pixels a side. What a phone wrote into a picture of place, time and owner is taken out; which way up it is, and its colour profile, stay."
