import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { VENDORS, type Vendor } from "../../modules/reluv/service"
import { hasPictureAddress } from "../../shared/picture-addresses"
import { BITESHIP_PROVIDER_ID, MIDTRANS_PROVIDER_ID } from "../../shared/provider-ids"
import { findMarketplace } from "../../workflows/marketplace/marketplace"
import { hasStoreCredit } from "../../workflows/refund/store-credit"
import type { HealthView } from "../_shapes/health"

/** Where Medusa lists the providers of its modules, and what ours is called there. */
const PROVIDERS: Record<Vendor, { entity: string; id: string; module: string } | null> = {
  midtrans: { entity: "payment_provider", id: MIDTRANS_PROVIDER_ID, module: "payment" },
  biteship: { entity: "fulfillment_provider", id: BITESHIP_PROVIDER_ID, module: "fulfillment" },
  rajaongkir: null,
  // Only Reluv asks it.
  iris: null,
}

export async function viewHealth(container: MedusaContainer): Promise<HealthView> {
  const reluv = container.resolve(RELUV_MODULE)
  const parts = await Promise.all(
    VENDORS.map(async (name) => {
      if (!reluv.has(name)) return { name, on: false, problem: null }
      const provider = PROVIDERS[name]
      if (!provider) return { name, on: true, problem: null }
      const { module, id } = provider
      const found = await hasProvider(container, provider)
      const problem = found ? null : `the ${module} module has no provider ${id}`
      return { name, on: found, problem }
    })
  )
  const setUp = (await findMarketplace(container)) !== null
  return {
    marketplace: { on: setUp, problem: setUp ? null : "the set-up command was never run" },
    parts: [...parts, { name: "store_credit", on: hasStoreCredit(container), problem: null }],
    database: await databaseHealth(container),
    pictures: {
      problem: hasPictureAddress(reluv.options.pictures.hosts)
        ? null
        : "no picture is taken: name the host of your file provider in pictures.hosts",
    },
    policies: { guest_checkout: reluv.options.policies.guest_checkout },
  }
}

type Connection = {
  client: { pool: { max: number } }
  raw: (statement: string) => Promise<{ rows: { max: number; reserved: number }[] }>
}

async function databaseHealth(container: MedusaContainer): Promise<HealthView["database"]> {
  const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw(
    `select current_setting('max_connections')::int as max,
       current_setting('superuser_reserved_connections')::int as reserved`
  )
  const { max: pool } = connection.client.pool
  const { max = 0, reserved = 0 } = rows[0] ?? {}
  return { pool, max_connections: max, problem: connectionProblem(pool, max - reserved) }
}

function connectionProblem(pool: number, free: number): string | null {
  if (2 * pool <= free) return null
  return `two processes with ${pool} connections each need ${2 * pool}, and PostgreSQL has ${free}: lower the pool, or raise max_connections`
}

async function hasProvider(
  container: MedusaContainer,
  { entity, id }: { entity: string; id: string }
): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: ["id", "is_enabled"],
    filters: { id },
  })
  return data.some((provider: { is_enabled?: boolean }) => provider.is_enabled !== false)
}
