import type { MedusaContainer } from "@medusajs/framework/types"
import type { Gate } from "../purchase-life/turns"
import type { MedusaModel } from "./medusa"

/**
 * Stands in for `@medusajs/medusa/core-flows`: what core writes one after the other, with a gate between
 * any two writes, where a process may die and nothing is undone.
 */

type Core = { medusa: MedusaModel; gate: Gate }
export const CORE = "model_of_medusa"

function flow<Input, Result>(work: (core: Core, input: Input) => Promise<Result>) {
  return (container: MedusaContainer) => ({
    run: async ({ input }: { input: Input }) => {
      const core = container.resolve<Core>(CORE)
      await core.gate()
      return { result: await work(core, input) }
    },
  })
}

type NewVariant = {
  id?: string
  title: string
  weight?: number
  options: Record<string, string>
  prices: { amount: number }[]
}
type NewProduct = {
  id: string
  handle: string
  title: string
  status: string
  weight: number
  images: { url: string }[]
  options: { title: string; values: string[] }[]
  variants: NewVariant[]
}

export const createProductsWorkflow = flow(
  async (core, { products: [made] }: { products: [NewProduct] }) => {
    const { medusa, gate } = core
    const { id, handle, title, status, weight, images, options, variants } = made
    if ([...medusa.products.values()].some((product) => product.handle === handle)) {
      throw new Error(`a product has the handle ${handle}`)
    }
    const urls = images.map(({ url }) => url)
    medusa.products.set(id, {
      id,
      handle,
      title,
      status,
      weight,
      images: urls,
      options: structuredClone(options),
      variants: [],
    })
    await gate()
    await makeVariants(core, id, variants)
    return [medusa.product(id)]
  }
)

/** First all of them, with their prices, then what their stock is counted by. */
async function makeVariants({ medusa, gate }: Core, product_id: string, made: NewVariant[]) {
  const product = medusa.product(product_id)
  for (const { id = medusa.id("variant"), title, weight = 0, prices, options: choice } of made) {
    refuseTaken(product, id, choice)
    const price = prices[0]?.amount ?? null
    product.variants.push({
      id,
      title,
      price: null,
      weight,
      choice,
      item: null,
      stocked: null,
      metadata: null,
    })
    await gate()
    const variant = medusa.variant({ id })
    if (variant) variant.price = price
  }
  await gate()
  for (const { id } of product.variants) {
    const variant = medusa.variant({ id })
    if (variant?.item !== null) continue
    await gate()
    variant.item = medusa.id("iitem")
  }
}

/** As Medusa does: every option is chosen, of the values that there are, and no two choose alike. */
function refuseTaken(
  { options, variants }: ReturnType<MedusaModel["product"]>,
  id: string,
  choice: Record<string, string>
) {
  for (const { title, values } of options) {
    if (!values.includes(choice[title] ?? "")) throw new Error(`no ${title} ${choice[title]}`)
  }
  const alike = variants.some(
    (one) => one.id !== id && options.every(({ title }) => one.choice[title] === choice[title])
  )
  if (alike) throw new Error(`another variant is ${JSON.stringify(choice)}`)
}

export const createProductVariantsWorkflow = flow(
  async (
    core,
    { product_variants }: { product_variants: (NewVariant & { product_id: string })[] }
  ) => {
    const [first] = product_variants
    if (first) await makeVariants(core, first.product_id, product_variants)
  }
)

export const deleteProductVariantsWorkflow = flow(
  async ({ medusa, gate }, { ids }: { ids: string[] }) => {
    for (const product of medusa.products.values()) {
      for (const id of ids) {
        await gate()
        product.variants = product.variants.filter((variant) => variant.id !== id)
      }
    }
  }
)

type OptionUpdate = { product_option_id: string; add?: { value: string }[]; remove?: string[] }

export const setProductProductOptionsWorkflow = flow(
  async (
    { medusa, gate },
    { product_id, update }: { product_id: string; update: OptionUpdate[] }
  ) => {
    const { options, variants } = medusa.product(product_id)
    for (const { product_option_id, add = [], remove = [] } of update) {
      await gate()
      const option = options.find(({ title }) => title === product_option_id)
      if (!option) throw new Error(`no option ${product_option_id}`)
      const used = variants.some(({ choice }) => remove.includes(choice[option.title] ?? ""))
      if (used) throw new Error(`a variant has one of ${remove.join()}`)
      option.values = [...option.values, ...add.map(({ value }) => value)].filter(
        (value) => !remove.includes(value)
      )
    }
  }
)

export const upsertVariantPricesWorkflow = flow(
  async (
    { medusa },
    { variantPrices }: { variantPrices: { variant_id: string; prices: { amount: number }[] }[] }
  ) => {
    for (const { variant_id, prices } of variantPrices) {
      const variant = medusa.variant({ id: variant_id })
      if (variant) variant.price = prices[0]?.amount ?? null
    }
  }
)

type Level = {
  inventory_item_id: string
  stocked_quantity: number
  metadata?: Record<string, unknown>
}

async function setLevels({ medusa, gate }: Core, levels: Level[]) {
  for (const { inventory_item_id, stocked_quantity, metadata } of levels) {
    await gate()
    const variant = medusa.variant({ item: inventory_item_id })
    if (!variant) throw new Error(`no inventory item ${inventory_item_id}`)
    variant.stocked = stocked_quantity
    variant.metadata = metadata ?? variant.metadata
  }
}

export const createInventoryLevelsWorkflow = flow(
  (core, { inventory_levels }: { inventory_levels: Level[] }) => setLevels(core, inventory_levels)
)

export const updateInventoryLevelsWorkflow = flow((core, { updates }: { updates: Level[] }) =>
  setLevels(core, updates)
)

export const updateProductsWorkflow = flow(
  async (
    { medusa },
    { selector, update }: { selector: { id: string }; update: { status: string; title?: string } }
  ) => {
    const product = medusa.product(selector.id)
    product.status = update.status
    product.title = update.title ?? product.title
  }
)

type VariantUpdate = {
  id: string
  title?: string
  options?: Record<string, string>
  prices?: { amount: number }[]
  manage_inventory?: boolean
}

export const updateProductVariantsWorkflow = flow(
  async ({ medusa, gate }, { product_variants }: { product_variants: VariantUpdate[] }) => {
    const products = [...medusa.products.values()]
    for (const { id, options } of product_variants) {
      const product = products.find(({ variants }) => variants.some((one) => one.id === id))
      if (!product) throw new Error(`no variant ${id}`)
      if (options) refuseTaken(product, id, options)
    }
    for (const { id, title, options, prices, manage_inventory } of product_variants) {
      await gate()
      const variant = medusa.variant({ id })
      if (!variant) continue
      variant.title = title ?? variant.title
      variant.choice = options ?? variant.choice
      variant.price = prices?.[0]?.amount ?? variant.price
      if (manage_inventory) variant.item ??= medusa.id("iitem")
    }
  }
)

export const deleteProductsWorkflow = flow(async ({ medusa, gate }, { ids }: { ids: string[] }) => {
  for (const id of ids) {
    for (const variant of medusa.products.get(id)?.variants ?? []) variant.item = null
    await gate()
    medusa.products.delete(id)
  }
})

export const createShippingProfilesWorkflow = flow(
  async ({ medusa }, { data: [made] }: { data: [{ name: string; type: string }] }) => {
    if (medusa.profiles.some(({ name }) => name === made.name)) throw new Error("the name is taken")
    const profile = { ...made, id: medusa.id("sp") }
    medusa.profiles.push(profile)
    return [profile]
  }
)

export const createShippingOptionsWorkflow = flow(
  async ({ medusa }, [made]: [{ name: string; shipping_profile_id: string; data: unknown }]) => {
    const option = { ...made, id: medusa.id("so") }
    medusa.options.push(option)
    return [option]
  }
)
