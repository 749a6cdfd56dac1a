import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { createListingWorkflow } from "../../src/workflows/listing/create-listing"
import type { SeedListing } from "./data/listings"
import { listings } from "./data/listings"

const PICTURES = "scripts/seed/pictures"
const TELL_EVERY = 10

type Context = {
  shops: ReadonlyMap<string, string>
  categories: ReadonlyMap<string, string>
  tell: (line: string) => void
}

export async function seedListings(container: MedusaContainer, context: Context): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle"],
    filters: { handle: listings.map(handleOf) },
  })
  const existing = new Set(data.map((product) => product.handle))
  for (const [index, listing] of listings.entries()) {
    if (!existing.has(handleOf(listing))) await seedListing(container, listing, context)
    const done = index + 1
    if (done % TELL_EVERY === 0 || done === listings.length) {
      context.tell(`${done} of ${listings.length} listings`)
    }
  }
}

async function seedListing(container: MedusaContainer, listing: SeedListing, context: Context) {
  const seller_id = context.shops.get(listing.seller)
  if (!seller_id) throw new Error(`"${listing.title}" names an unknown shop ${listing.seller}`)
  const single = listing.variants.length === 1 ? (listing.variants[0] ?? null) : null
  const { price, color } = listing
  const pictures = await upload(container, listing.pictures)
  await createListingWorkflow(container).run({
    input: {
      seller_id,
      title: listing.title,
      description: listing.description,
      handle: handleOf(listing),
      category_id: context.categories.get(listing.category) ?? null,
      images: [...pictures.values()],
      condition: listing.condition,
      has_tags: false,
      brand: listing.brand,
      material: null,
      size: single?.size ?? null,
      color,
      measurements: Object.fromEntries(Object.entries(listing.measurements)),
      defects: listing.defects.map(({ description, picture }) => ({
        description,
        picture: (picture && pictures.get(picture)) ?? null,
      })),
      original_price: listing.original_price,
      weight: listing.weight,
      dimensions: null,
      variants: listing.variants.map(({ size, stock }) => ({
        title: size,
        size,
        color,
        condition: null,
        price,
        stock,
      })),
      publish: true,
    },
  })
}

/** @returns their addresses by their names, in this order */
async function upload(
  container: MedusaContainer,
  names: readonly string[]
): Promise<Map<string, string>> {
  const { result } = await uploadFilesWorkflow(container).run({
    input: {
      files: names.map((filename) => ({
        filename,
        mimeType: "image/png",
        content: readFileSync(resolve(PICTURES, filename)).toString("base64"),
        access: "public" as const,
      })),
    },
  })
  return new Map(result.map(({ url }, index) => [names[index] ?? "", url]))
}

export function handleOf({ title }: SeedListing): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
