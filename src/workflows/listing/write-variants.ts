import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductVariantsWorkflow,
  upsertVariantPricesWorkflow,
} from "@medusajs/medusa/core-flows"
import { choicesOf, type Variant } from "../../domain/listing/variants"
import type { PendingVariants } from "../../modules/listing/pending-change"
import { variantOf } from "./product-of-listing"
import {
  dimensionsOf,
  type ProductOfListing,
  priceOf,
  readProduct,
  type VariantOfListing,
} from "./read-product"
import { writeStock } from "./write-stock"

type Option = { id: string; title: string; values: { id: string; value: string }[] }

/**
 * Makes the variants of Medusa's product, their options, prices and stock, what its seller asked for.
 * Wherever it ends too soon, doing it again does the rest.
 */
export async function writeVariants(
  container: MedusaContainer,
  product: ProductOfListing,
  wanted: PendingVariants
): Promise<void> {
  const known = new Map((product.variants ?? []).map((variant) => [variant.id, variant]))
  const ids = wanted.removed.filter((id) => known.has(id))
  if (ids.length > 0) await deleteProductVariantsWorkflow(container).run({ input: { ids } })
  const options = optionsOf(product)
  const names = options.map(({ title }) => title)
  const others = othersOf(product, wanted).map((variant) => choiceIn(variant, options))
  const choices = choicesOf(wanted.all, { size: wanted.size, options: names, others })
  await offerValues(container, product.id, options, choices)
  const placed = wanted.all.map((variant, index) => {
    const before = known.get(variant.id)
    return {
      variant,
      before,
      chosen: before ? choiceIn(before, options) : null,
      choice: choices[index] ?? {},
    }
  })
  const { repriced } = wanted
  const wentAside = await changeKnown(container, product.id, { placed, options, repriced })
  await makeNew(container, product, placed)
  const used = [...choices, ...others]
  if (wentAside || options.some((option) => unusedOf(option, used).length > 0)) {
    await withdrawValues(container, product.id)
  }
  if (wanted.added.length > 0) await finishNew(container, product.id, wanted)
  if (wanted.added.length + wanted.stocks.length > 0) {
    await writeStock(container, product.id, wanted)
  }
}

/** Variants that an operator added on Medusa's own page: they are no pieces, and stay as they are. */
function othersOf({ variants }: ProductOfListing, { all, removed }: PendingVariants) {
  const ours = new Set([...all.map(({ id }) => id), ...removed])
  return (variants ?? []).filter(({ id }) => !ours.has(id))
}

/** By its options' titles. */
type Choice = Record<string, string>
type Placed = {
  variant: Variant
  /** What Medusa knows of it, and what it is picked by so far; null of a new one. */
  before: VariantOfListing | undefined
  chosen: Choice | null
  choice: Choice
}

function choiceIn({ options: values }: VariantOfListing, options: readonly Option[]): Choice {
  return Object.fromEntries(
    options.flatMap(({ id, title }) => {
      const chosen = values?.find((one) => one.option_id === id)
      return chosen ? [[title, chosen.value]] : []
    })
  )
}

/** @returns whether some were picked by their ids in between */
async function changeKnown(
  container: MedusaContainer,
  product_id: string,
  {
    placed,
    options,
    repriced,
  }: { placed: readonly Placed[]; options: readonly Option[]; repriced: readonly string[] }
): Promise<boolean> {
  const moved = placed.filter(({ chosen, choice }) => chosen && !isSame(chosen, choice))
  const wentAside = await stepAside(container, product_id, { moved, options })
  const product_variants = placed.flatMap((one) => {
    const { id, title, price } = one.variant
    if (!one.before) return []
    const update = {
      ...(one.before.title === title ? {} : { title }),
      ...(moved.includes(one) ? { options: one.choice } : {}),
      ...(price !== null && repriced.includes(id)
        ? { prices: [{ currency_code: "idr", amount: price }] }
        : {}),
    }
    return Object.keys(update).length > 0 ? [{ id, ...update }] : []
  })
  if (product_variants.length > 0) {
    await updateProductVariantsWorkflow(container).run({ input: { product_variants } })
  }
  return wentAside
}

/** Medusa refuses a choice that another variant still has: that one is picked by its id for a moment. */
async function stepAside(
  container: MedusaContainer,
  product_id: string,
  { moved, options }: { moved: readonly Placed[]; options: readonly Option[] }
): Promise<boolean> {
  const inTheWay = moved.filter(({ chosen }) =>
    moved.some(({ choice }) => chosen && isSame(chosen, choice))
  )
  if (inTheWay.length === 0) return false
  const product_variants = inTheWay.map(({ variant: { id } }) => ({
    id,
    options: Object.fromEntries(options.map(({ title }) => [title, id])),
  }))
  const aside = product_variants.map((one) => one.options)
  await offerValues(container, product_id, options, aside)
  await updateProductVariantsWorkflow(container).run({ input: { product_variants } })
  return true
}

async function makeNew(
  container: MedusaContainer,
  product: ProductOfListing,
  placed: readonly Placed[]
): Promise<void> {
  const made = placed.filter(({ before }) => !before)
  if (made.length === 0) return
  const packed = { weight: product.weight ?? null, dimensions: dimensionsOf(product) }
  const product_variants = made.map(({ variant: { id, title, price }, choice: options }) => ({
    id,
    title,
    product_id: product.id,
    options,
    ...variantOf({ price, ...packed }),
  }))
  await createProductVariantsWorkflow(container).run({ input: { product_variants } })
}

/** Values of the product's options that are not among them yet. */
async function offerValues(
  container: MedusaContainer,
  product_id: string,
  options: readonly Option[],
  choices: readonly Choice[]
): Promise<void> {
  const update = options.flatMap(({ id, title, values }) => {
    const known = new Set(values.map(({ value }) => value))
    const add = [...new Set(choices.flatMap((choice) => choice[title] ?? []))]
      .filter((value) => !known.has(value))
      .map((value) => ({ value }))
    return add.length > 0 ? [{ product_option_id: id, add }] : []
  })
  if (update.length === 0) return
  await setProductProductOptionsWorkflow(container).run({ input: { product_id, update } })
}

/** Values that no variant has any more. */
async function withdrawValues(container: MedusaContainer, product_id: string): Promise<void> {
  const product = await readProduct(container, product_id)
  if (!product) return
  const options = optionsOf(product)
  const used = (product.variants ?? []).map((variant) => choiceIn(variant, options))
  const update = options.flatMap((option) => {
    const remove = unusedOf(option, used)
    return remove.length > 0 ? [{ product_option_id: option.id, remove }] : []
  })
  if (update.length === 0) return
  await setProductProductOptionsWorkflow(container).run({ input: { product_id, update } })
}

function unusedOf({ title, values }: Option, used: readonly Choice[]): string[] {
  return values
    .filter(({ value }) => !used.some((choice) => choice[title] === value))
    .map(({ id }) => id)
}

/** A process may have died between a new variant and its price or its inventory item. */
async function finishNew(
  container: MedusaContainer,
  product_id: string,
  { all }: PendingVariants
): Promise<void> {
  const product = await readProduct(container, product_id)
  const written = (product?.variants ?? []).flatMap((variant) => {
    const wanted = all.find(({ id }) => id === variant.id)
    return wanted ? [{ variant, wanted }] : []
  })
  const bare = written.filter(({ variant }) => !variant.inventory_items?.length)
  if (bare.length > 0) {
    await updateProductVariantsWorkflow(container).run({
      input: {
        product_variants: bare.map(({ variant }) => ({ id: variant.id, manage_inventory: true })),
      },
    })
  }
  const priceless = written.filter(
    ({ variant, wanted }) => wanted.price !== null && priceOf(variant) === null
  )
  if (priceless.length > 0) {
    await upsertVariantPricesWorkflow(container).run({
      input: {
        variantPrices: priceless.map(({ wanted }) => ({
          variant_id: wanted.id,
          product_id,
          prices: [{ currency_code: "idr", amount: wanted.price ?? 0 }],
        })),
        previousVariantIds: [],
      },
    })
  }
}

/** The size first: it tells variants apart where nothing else does. */
function optionsOf({ options }: ProductOfListing): Option[] {
  return (options ?? [])
    .map(({ id, title, values }) => ({ id, title, values: values ?? [] }))
    .toSorted((a, b) => Number(b.title === "Size") - Number(a.title === "Size"))
}

function isSame(a: Choice, b: Choice): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}
