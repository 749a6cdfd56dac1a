import { z } from "zod"
import { meilisearchOptions } from "../../../providers/search-meilisearch/options"
import { days, hours } from "./units"

/** How listings are read. */
export const listings = z
  .object({
    /**
     * For how long everybody may be given the same page of a list: 0, so that each reads it anew, or 1
     * second, for shops that many look at. What was sold meanwhile is on it until then, and cannot be bought.
     */
    cache_seconds: z.number().int().min(0).max(1).default(0),
  })
  .prefault({})

/** Which pictures are shown, and how long they are kept. */
export const pictures = z
  .object({
    /**
     * Hosts, with their port if it is not the usual one, whose pictures listings, shops and disputes may
     * show beside those that our file provider delivers.
     */
    hosts: z
      .array(
        z
          .string()
          .toLowerCase()
          .refine(
            (host) => URL.canParse(`https://${host}`) && new URL(`https://${host}`).host === host,
            {
              message: "a host such as pictures.example.com, without https:// and path",
            }
          )
      )
      .default([]),
    /** How long an upload is kept that nothing shows: from its upload, and from when it was last taken into use. */
    unused_hours: hours(24),
    /** How long the pictures of a listing are kept that its seller deleted. What was bought is shown for ever. */
    deleted_days: days(30),
  })
  .prefault({})

/** How listings are searched. */
export const search = z
  .object({
    /** Groups of words that mean the same to the project's shoppers, beside those that come with it. */
    synonyms: z
      .array(z.array(z.string().min(1).max(60)).min(2).max(20))
      .max(2_000)
      .default([]),
    /** Finds listings by words in place of PostgreSQL, which does so while it is down. */
    meilisearch: meilisearchOptions.optional(),
  })
  .prefault({})
