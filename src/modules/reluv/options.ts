import { z } from "zod"
import { biteshipOptions } from "../../providers/fulfillment-biteship/options"
import { rajaOngkirOptions } from "../../providers/fulfillment-rajaongkir/options"
import { midtransOptions } from "../../providers/payment-midtrans/options"
import { monitoring, shutdownSeconds } from "../../shared/monitoring-options"
import { listings, pictures, search } from "./options/catalogue"
import { mails } from "./options/mails"
import { commission, payouts } from "./options/money"
import { accounts, documents, limits } from "./options/people"
import { policies } from "./options/policies"
import { retention } from "./options/retention"

/** What the `plugins` entry of a project's `medusa-config.ts` takes. */
export const reluvOptions = z
  .object({
    /** Without it nothing can be paid, but what credit covers. */
    midtrans: midtransOptions.optional(),
    /** Without it no courier is booked, and none is quoted unless `rajaongkir` is. */
    biteship: biteshipOptions.optional(),
    /** Beside `biteship` its prices stand in while that is silent; alone, sellers bring parcels to the counter themselves. */
    rajaongkir: rajaOngkirOptions.optional(),
    /** Where the storefront is, for mails that lead there. */
    storefront_url: z.url().optional(),
    /** Where this server is, for mail programs that unsubscribe somebody with one click, and for mails to operators. */
    backend_url: z.url().optional(),
    policies,
    accounts,
    commission,
    documents,
    limits,
    listings,
    mails,
    monitoring,
    payouts,
    pictures,
    search,
    retention,
    shutdown_seconds: shutdownSeconds,
    /** Jobs run this many times as often, though no more than once a second. For tests, which wait for jobs. */
    jobs_hurry: z.number().min(1).default(1),
  })
  // A live Biteship key needs it by itself. With a test key beside real money anybody could report parcels.
  .refine(
    ({ midtrans, biteship }) =>
      !midtrans?.is_production || !biteship || biteship.webhook_secret !== undefined,
    {
      path: ["biteship", "webhook_secret"],
      message: "is needed with midtrans.is_production: without it webhooks could be forged",
    }
  )
  .refine(
    ({ policies, biteship, midtrans }) =>
      !policies.cash_on_delivery.enabled || (biteship && midtrans),
    {
      path: ["policies", "cash_on_delivery", "enabled"],
      message:
        "needs biteship, whose couriers collect cash, and midtrans, whose provider a purchase's session is of",
    }
  )
export type ReluvOptions = z.infer<typeof reluvOptions>
export type ReluvPolicies = ReluvOptions["policies"]
