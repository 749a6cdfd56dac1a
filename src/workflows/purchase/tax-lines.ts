import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ChosenMethod } from "./choose-couriers"
import type { DraftLine, DraftMethod, TaxLine } from "./draft-lines"
import type { Buyer, PurchaseAddress } from "./purchase-request"

type Taxable = Pick<Buyer, "customer" | "region"> & {
  shipping_address: PurchaseAddress
  items: readonly DraftLine[]
  shipping_methods: readonly ChosenMethod[]
}

/** Lines and methods with Medusa's taxes; none where the region leaves them to somebody else. */
export async function taxLines(
  container: MedusaContainer,
  { customer, region, shipping_address, items, shipping_methods }: Taxable
): Promise<{ items: DraftLine[]; shipping_methods: DraftMethod[] }> {
  const taxable = [
    ...items
      .filter((line) => !line.is_giftcard)
      .map(({ id, product_id, product_type_id, quantity, unit_price }) => ({
        id,
        product_id,
        product_type_id,
        quantity,
        unit_price,
        currency_code: region.currency_code,
      })),
    ...shipping_methods.map(({ id, shipping_option_id, amount }) => ({
      id,
      shipping_option_id,
      unit_price: amount,
      currency_code: region.currency_code,
    })),
  ]
  const taxes = new Map<string, TaxLine[]>()
  if (region.automatic_taxes && taxable.length > 0) {
    const { province, ...address } = shipping_address
    const found = await container.resolve(Modules.TAX).getTaxLines(taxable, {
      address: { ...address, province_code: province },
      customer: {
        id: customer.id,
        email: customer.email,
        customer_groups: (customer.groups ?? []).map(({ id }) => id),
        metadata: customer.metadata,
      },
      is_return: false,
    })
    for (const line of found) {
      const id = "line_item_id" in line ? line.line_item_id : line.shipping_line_id
      const { name, rate_id, code, rate, provider_id } = line
      const tax = {
        description: name,
        tax_rate_id: rate_id,
        code: code ?? "",
        rate: rate ?? 0,
        provider_id,
      }
      taxes.set(id, [...(taxes.get(id) ?? []), tax])
    }
  }
  return {
    items: items.map((line) => ({ ...line, tax_lines: taxes.get(line.id) ?? [] })),
    shipping_methods: shipping_methods.map((method) => ({
      ...method,
      adjustments: [],
      tax_lines: taxes.get(method.id) ?? [],
    })),
  }
}
