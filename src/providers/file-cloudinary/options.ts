import { z } from "zod"

/** What the Cloudinary entry of the file module takes. */
export const cloudinaryOptions = z.object({
  cloud_name: z
    .string()
    .trim()
    .regex(/^[\w-]+$/, "letters, digits, - and _ only"),
  api_key: z.string().trim().min(1),
  api_secret: z.string().trim().min(1),
  /** Where uploads are sent. */
  upload_prefix: z.url().default("https://api.cloudinary.com"),
  /** Where pictures are delivered from, without the cloud name. */
  delivery_base_url: z.url().default("https://res.cloudinary.com"),
  /** All our files lie in this folder, and nothing outside it is touched. */
  folder: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)*$/, "names of letters, digits, - and _ divided by /")
    .default("reluv"),
  /** Longest time of one upload, its retry included. */
  timeout_ms: z.number().int().positive().default(30_000),
  /** Largest picture taken. */
  max_bytes: z
    .number()
    .int()
    .positive()
    .default(10 * 1024 * 1024),
  /** Largest document taken, such as an export. Cloudinary's free plan takes 10 MB of one. */
  max_document_bytes: z
    .number()
    .int()
    .positive()
    .default(10 * 1024 * 1024),
})
export type CloudinaryOptions = z.infer<typeof cloudinaryOptions>
