import { z } from "zod"
import { FACETS } from "../../modules/listing-card/filters"

const FacetValues = z
  .array(z.strictObject({ value: z.string(), label: z.string(), count: z.int() }))
  .meta({
    id: "FacetValues",
    description: "What can be chosen, with how many there would be; those of most first",
  })

export const SearchFacets = z
  .strictObject(
    Object.fromEntries(FACETS.map((facet) => [facet, FacetValues])) as {
      [Name in (typeof FACETS)[number]]: typeof FacetValues
    }
  )
  .meta({
    id: "SearchFacets",
    description:
      "Each counted as if nothing of itself was chosen. A category counts those below it; a price is a range such as `50000-99999`",
  })

export const Matched = z
  .enum(["all", "some", "none"])
  .describe("whether what is found has all that was typed; `some`: nothing has all of it")

/** What the last of a brand in a category were sold for. */
export const SoldPricesView = z
  .strictObject({
    low: z.int().describe("a quarter went for this or less"),
    median: z.int(),
    high: z.int().describe("a quarter went for this or more"),
    count: z.int().describe("of how many, at most 50"),
  })
  .meta({
    id: "SoldPricesView",
    description: "What pieces like this are usually sold for, in rupiah",
  })
