import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cashIsLateAfter } from "../../domain/doctor/checks/cash"
import type { Facts } from "../../domain/doctor/world"
import { MONITOR_MODULE } from "../../modules/monitor"
import { RELUV_MODULE } from "../../modules/reluv"
import type { ProbedPart } from "../../modules/reluv/service"
import { BITESHIP_CODES, CASH_CODES } from "../../providers/fulfillment-biteship/refusal"
import type { Probe } from "../../shared/probe"
import { BITESHIP_PROVIDER_ID, MIDTRANS_PROVIDER_ID } from "../../shared/provider-ids"

/** Whose hosts are the vendor's own; others are a stand-in of it. */
const HOSTS: Record<ProbedPart, string> = {
  midtrans: "midtrans.com",
  biteship: "biteship.com",
  iris: "midtrans.com",
}

export type Asked = Partial<Record<ProbedPart, Probe>>

/** Asks all vendors of the marketplace at once. */
export async function askVendors(container: MedusaContainer): Promise<Asked> {
  const reluv = container.resolve(RELUV_MODULE)
  const parts = (["midtrans", "biteship", "iris"] as const).filter((part) => reluv.has(part))
  const asked = await Promise.all(parts.map(async (part) => [part, await reluv.probe(part)]))
  return Object.fromEntries(asked) as Asked
}

export async function learnMidtrans(
  container: MedusaContainer,
  asked: Asked
): Promise<Facts["midtrans"] | "off"> {
  const { midtrans } = container.resolve(RELUV_MODULE).options
  if (!midtrans || !asked.midtrans) return "off"
  return {
    ...(await container.resolve(MONITOR_MODULE).readHeard({ vendor: "midtrans" })),
    is_live: midtrans.is_production,
    is_stand_in: isStandIn("midtrans", midtrans.core_base_url),
    answer: asked.midtrans.answer,
    is_provider: await hasProvider(container, "payment_provider", MIDTRANS_PROVIDER_ID),
    key_is_sandbox: midtrans.server_key.startsWith("SB-"),
    notification: notificationOf(midtrans.notification_url),
  }
}

export async function learnBiteship(
  container: MedusaContainer,
  asked: Asked
): Promise<Facts["biteship"] | "off"> {
  const { biteship } = container.resolve(RELUV_MODULE).options
  if (!biteship || !asked.biteship) return "off"
  const monitor = container.resolve(MONITOR_MODULE)
  return {
    ...(await monitor.readHeard({ vendor: "biteship" })),
    is_live: biteship.api_key.startsWith("biteship_live."),
    is_stand_in: isStandIn("biteship", biteship.base_url),
    answer: asked.biteship.answer,
    is_provider: await hasProvider(container, "fulfillment_provider", BITESHIP_PROVIDER_ID),
    has_secret: biteship.webhook_secret !== undefined,
    refused_for_balance: await monitor.countRefusedBookings({
      codes: [BITESHIP_CODES.BALANCE_EMPTY],
    }),
  }
}

export async function learnIris(
  container: MedusaContainer,
  asked: Asked
): Promise<Facts["iris"] | "off"> {
  const { iris } = container.resolve(RELUV_MODULE).options.payouts
  if (!iris || !asked.iris) return "off"
  return {
    ...(await container.resolve(MONITOR_MODULE).readHeard({ vendor: "iris" })),
    is_live: iris.is_production,
    is_stand_in: isStandIn("iris", iris.base_url),
    answer: asked.iris.answer,
  }
}

export async function learnCash(container: MedusaContainer): Promise<Facts["cash"] | "off"> {
  const reluv = container.resolve(RELUV_MODULE)
  const { enabled, type } = reluv.options.policies.cash_on_delivery
  if (!enabled) return "off"
  const monitor = container.resolve(MONITOR_MODULE)
  const [services, refused, late] = await Promise.all([
    reluv.biteship.client.listServices(),
    monitor.countRefusedBookings({ codes: [...CASH_CODES] }),
    monitor.countLateCash({ days: cashIsLateAfter(type) }),
  ])
  const collecting = services
    .filter((service) => service.available_for_cash_on_delivery)
    .map(({ courier_code }) => courier_code)
    .filter((code) => reluv.courierCodes.includes(code))
  return { collecting: [...new Set(collecting)], refused, ...late }
}

/** Whether Medusa has a provider of this id, and it is on. */
async function hasProvider(
  container: MedusaContainer,
  entity: string,
  id: string
): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: ["id", "is_enabled"],
    filters: { id },
  })
  return data.some((provider: { is_enabled?: boolean }) => provider.is_enabled !== false)
}

function isStandIn(part: ProbedPart, url: string): boolean {
  const { hostname } = new URL(url)
  return hostname !== HOSTS[part] && !hostname.endsWith(`.${HOSTS[part]}`)
}

export function isLocal(url: string): boolean {
  return /^(localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|\[)/.test(new URL(url).hostname)
}

function notificationOf(url: string | undefined): Facts["midtrans"]["notification"] {
  if (!url) return "dashboard"
  if (isLocal(url)) return "local"
  return url.startsWith("https:") ? "fine" : "insecure"
}
