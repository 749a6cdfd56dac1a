import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { z } from "zod"
import { RELUV_MODULE } from "../../../modules/reluv"
import { MIDTRANS_PROVIDER_ID } from "../../../shared/provider-ids"
import { COUNTRY, CURRENCY } from "../marketplace"

/**
 * Region Indonesia, in rupiah, paid through Midtrans where the project has it. A region that is there
 * keeps its name, its tax setting and its other providers.
 */
export const ensureRegionStep = createStep("ensure-region", async (_: undefined, { container }) => {
  const providers = container.resolve(RELUV_MODULE).has("midtrans") ? [MIDTRANS_PROVIDER_ID] : []
  const notes: string[] = []
  const existing = await findRegion(container)
  if (existing) {
    const missing = providers.filter((id) => !existing.payment_providers.includes(id))
    if (missing.length > 0) {
      await updateRegionsWorkflow(container).run({
        input: {
          selector: { id: existing.id },
          update: { payment_providers: [...existing.payment_providers, ...missing] },
        },
      })
      notes.push(`added Midtrans to the payment providers of the region "${existing.name}"`)
    }
    return new StepResponse({ region_id: existing.id, notes })
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Indonesia",
          currency_code: CURRENCY,
          countries: [COUNTRY],
          is_tax_inclusive: true,
          automatic_taxes: false,
          payment_providers: providers,
        },
      ],
    },
  })
  const [made] = result
  if (!made) throw new Error("Medusa made no region")
  notes.push(`made the region "Indonesia" in rupiah, its prices with tax inside`)
  const taxRegions = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRY })
  if (taxRegions.length === 0) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: COUNTRY, provider_id: "tp_system" }],
    })
  }
  return new StepResponse({ region_id: made.id, notes })
})

const regionRow = z.object({
  id: z.string(),
  name: z.string(),
  countries: z.array(z.object({ iso_2: z.string() })).nullish(),
  payment_providers: z.array(z.object({ id: z.string() }).nullish()).nullish(),
})

async function findRegion(container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id", "name", "countries.iso_2", "payment_providers.id"],
    filters: { currency_code: CURRENCY },
  })
  const regions = z.array(regionRow).parse(data)
  const found = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === COUNTRY))
  if (!found) return null
  const payment_providers = (found.payment_providers ?? []).flatMap(
    (provider) => provider?.id ?? []
  )
  return { ...found, payment_providers }
}
