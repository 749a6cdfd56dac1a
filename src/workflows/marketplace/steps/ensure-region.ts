import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createRegionsWorkflow,
  createTaxRegionsWorkflow,
  updateRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { MIDTRANS_PROVIDER_ID } from "../../../shared/provider-ids"

/** The payment provider's id as Medusa composes it: `pp_<identifier>_<id of its entry>`. */

const COUNTRY = "id"
const CURRENCY = "idr"

/** Region Indonesia, in rupiah, with prices that include tax, paid through Midtrans. */
export const ensureRegionStep = createStep("ensure-region", async (_: undefined, { container }) => {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: CURRENCY }, { relations: ["countries"] })
  const existing = regions.find((region) =>
    region.countries?.some((country) => country.iso_2 === COUNTRY)
  )
  const payment = { payment_providers: [MIDTRANS_PROVIDER_ID] }
  if (existing) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: existing.id }, update: payment },
    })
    return new StepResponse({ region_id: existing.id })
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
          ...payment,
        },
      ],
    },
  })
  const taxRegions = await container.resolve(Modules.TAX).listTaxRegions({ country_code: COUNTRY })
  if (taxRegions.length === 0) {
    await createTaxRegionsWorkflow(container).run({
      input: [{ country_code: COUNTRY, provider_id: "tp_system" }],
    })
  }
  return new StepResponse({ region_id: result[0]?.id ?? "" })
})
