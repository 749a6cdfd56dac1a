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

type NewProduct = {
  id: string
  handle: string
  title: string
  status: string
  weight: number
  variants: { title: string; weight: number; prices: { amount: number }[] }[]
}

export const createProductsWorkflow = flow(
  async ({ medusa, gate }, { products: [made] }: { products: [NewProduct] }) => {
    const { id, handle, title, status, weight, variants } = made
    if ([...medusa.products.values()].some((product) => product.handle === handle)) {
      throw new Error(`a product has the handle ${handle}`)
    }
    medusa.products.set(id, { id, handle, title, status, weight, variants: [] })
    await gate()
    for (const { title: name, weight: grams, prices } of variants) {
      const price = prices[0]?.amount ?? 0
      const variant = { id: medusa.id("variant"), title: name, price, weight: grams }
      medusa.product(id).variants.push({ ...variant, item: null, stocked: null })
    }
    await gate()
    for (const variant of medusa.product(id).variants) {
      await gate()
      variant.item = medusa.id("iitem")
    }
    return [medusa.product(id)]
  }
)

type Level = { inventory_item_id: string; stocked_quantity: number }

export const createInventoryLevelsWorkflow = flow(
  async ({ medusa, gate }, { inventory_levels }: { inventory_levels: Level[] }) => {
    for (const { inventory_item_id, stocked_quantity } of inventory_levels) {
      await gate()
      for (const { variants } of medusa.products.values()) {
        const variant = variants.find(({ item }) => item === inventory_item_id)
        if (variant) variant.stocked = stocked_quantity
      }
    }
  }
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

export const updateProductVariantsWorkflow = flow(
  async (
    { medusa, gate },
    { product_variants }: { product_variants: { id: string; prices?: { amount: number }[] }[] }
  ) => {
    for (const { id, prices } of product_variants) {
      await gate()
      for (const { variants } of medusa.products.values()) {
        const variant = variants.find((one) => one.id === id)
        if (variant) variant.price = prices?.[0]?.amount ?? variant.price
      }
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
