type Variant = {
  id: string
  title: string
  /** Rupiah; null while it has none. */
  price: number | null
  weight: number
  /** By the titles of the product's options. */
  choice: Record<string, string>
  /** The inventory item, once core has made it. */
  item: string | null
  /** At the marketplace's location. */
  stocked: number | null
  metadata: Record<string, unknown> | null
}
type Product = {
  id: string
  handle: string
  title: string
  status: string
  weight: number
  images: string[]
  options: { title: string; values: string[] }[]
  variants: Variant[]
}

/** What Medusa keeps beside our tables: products with their stock, and how shops ship. */
export class MedusaModel {
  readonly products = new Map<string, Product>()
  readonly profiles: { id: string; name: string; type: string }[] = []
  readonly options: { id: string; name: string; shipping_profile_id: string; data: unknown }[] = []
  private count = 0

  id(prefix: string): string {
    return `${prefix}_${++this.count}`
  }

  /** The variant with an inventory item, or with an id. */
  variant(which: { id?: string; item?: string }): Variant | undefined {
    return [...this.products.values()]
      .flatMap(({ variants }) => variants)
      .find(({ id, item }) => id === which.id || (item !== null && item === which.item))
  }

  product(id: string): Product {
    const found = this.products.get(id)
    if (!found) throw new Error(`no product ${id}`)
    return found
  }

  rows(entity: string, { id }: { id?: string | string[] } = {}): Record<string, unknown>[] {
    const ids = [id ?? []].flat()
    const products = [...this.products.values()]
    switch (entity) {
      case "store":
        return [{ id: "store_1", metadata: { reluv: MARKETPLACE } }]
      case "product":
        return products
          .filter((product) => ids.includes(product.id))
          .map((product) => ({
            ...product,
            images: product.images.map((url) => ({ url })),
            options: product.options.map(({ title, values }) => ({
              id: title,
              title,
              values: values.map((value) => ({ id: value, value })),
            })),
            variants: product.variants.map((variant) => ({
              id: variant.id,
              title: variant.title,
              options: Object.entries(variant.choice).map(([option_id, value]) => ({
                option_id,
                value,
              })),
              inventory_items: variant.item ? [{ inventory_item_id: variant.item }] : [],
              prices:
                variant.price === null ? [] : [{ currency_code: "idr", amount: variant.price }],
            })),
          }))
      case "product_variant":
        return products
          .flatMap(({ variants }) => variants)
          .filter((variant) => ids.includes(variant.id))
          .map((variant) => ({
            id: variant.id,
            inventory_items: variant.item ? [{ inventory_item_id: variant.item }] : [],
          }))
      default:
        throw new Error(`the model of Medusa has no ${entity}`)
    }
  }
}

const MARKETPLACE = {
  sales_channel_id: "sc_1",
  stock_location_id: "sloc_1",
  fulfillment_set_id: "fuset_1",
  service_zone_id: "serzo_1",
  region_id: "reg_1",
}
