import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Facts, SecretState } from "../../domain/doctor/world"
import { DECREED_UNTIL } from "../../domain/seller-order/holidays"
import { inWib } from "../../domain/wib"
import { SLICES } from "../../modules/listing-card/drift"
import { MONITOR_MODULE } from "../../modules/monitor"
import { RELUV_MODULE } from "../../modules/reluv"
import { mailCarrier } from "../../shared/mail-carrier"
import { hasPictureAddress } from "../../shared/picture-addresses"
import { pictureHouse } from "../../shared/picture-house"
import { findLastingDrift } from "../listing-card/check-cards"
import { COUNTRY, CURRENCY, findMarketplace } from "../marketplace/marketplace"
import { isLocal } from "./vendors"

/** Everybody knows these. */
const KNOWN_SECRETS = ["supersecret", "reluv-development-secret"]
const SHORTEST_SECRET = 32
const FEWEST_CHARACTERS = 10
/** Drifted cards that are counted; more are more than enough. */
const MOST_DRIFTED = 100
const INVITE_DAYS = 7

export async function learnMarketplace(container: MedusaContainer): Promise<Facts["marketplace"]> {
  const made = await findMarketplace(container)
  if (!made) return { is_set_up: false, lost: [] }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const has = async (entity: string, id: string, filters: object = {}) => {
    const { data } = await query.graph({ entity, fields: ["id"], filters: { id, ...filters } })
    return data.length > 0
  }
  const { data: countries } = await query.graph({
    entity: "country",
    fields: ["iso_2", "region_id"],
    filters: { iso_2: COUNTRY },
  })
  const found = {
    "sales channel": await has("sales_channel", made.sales_channel_id),
    "stock location": await has("stock_location", made.stock_location_id),
    region: await has("region", made.region_id, { currency_code: CURRENCY }),
    "country of the region": countries.some(
      ({ region_id }: { region_id?: string | null }) => region_id === made.region_id
    ),
  }
  return {
    is_set_up: true,
    lost: Object.entries(found).flatMap(([name, is]) => (is ? [] : [name])),
  }
}

export function learnSecrets(container: MedusaContainer): Facts["secrets"] {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { documents, payouts } = container.resolve(RELUV_MODULE).options
  return {
    jwt: secretState(http.jwtSecret),
    cookie: secretState(http.cookieSecret),
    are_same: http.jwtSecret !== undefined && http.jwtSecret === http.cookieSecret,
    documents_own: documents.key !== undefined,
    payouts_own: payouts.keys.length > 0,
  }
}

/** A key pair of Medusa's is no text; whoever makes one means it. */
function secretState(secret: unknown): SecretState {
  if (secret === undefined || secret === "") return "missing"
  if (typeof secret !== "string") return "fine"
  if (KNOWN_SECRETS.includes(secret)) return "known"
  const isShort = secret.length < SHORTEST_SECRET
  return isShort || new Set(secret).size < FEWEST_CHARACTERS ? "weak" : "fine"
}

export async function learnMails(container: MedusaContainer): Promise<Facts["mails"]> {
  const { storefront_url, backend_url, mails } = container.resolve(RELUV_MODULE).options
  const carrier = mailCarrier()
  const answers = await carrier?.check().then(
    () => true,
    () => false
  )
  return {
    has_carrier: carrier !== null,
    answers: answers ?? false,
    has_storefront: storefront_url !== undefined,
    backend: backend_url ? (isLocal(backend_url) ? "local" : "fine") : "missing",
    requires_verified: requiresVerified(container),
    operators: mails.operators.length,
  }
}

export function learnFiles(container: MedusaContainer): Facts["files"] {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const file = JSON.stringify(modules?.[Modules.FILE] ?? "")
  const { hosts } = container.resolve(RELUV_MODULE).options.pictures
  return {
    takes_pictures: hasPictureAddress(hosts),
    is_local: pictureHouse() === null && (file.includes("file-local") || !file.includes("resolve")),
  }
}

export async function learnPeople(container: MedusaContainer): Promise<Facts["people"]> {
  const users = container.resolve(Modules.USER)
  const since = new Date(Date.now() - INVITE_DAYS * 24 * 3_600_000)
  const [[, operators], [, open_invites]] = await Promise.all([
    users.listAndCountUsers({}, { select: ["id"], take: 1 }),
    users.listAndCountInvites(
      { accepted: false, created_at: { $lt: since.toISOString() } } as never,
      { select: ["id"], take: 1 }
    ),
  ])
  return { operators, open_invites }
}

/** Looks at one part of all cards, another one each time. */
export async function learnCards(container: MedusaContainer): Promise<Facts["cards"]> {
  const slice = Math.floor(Math.random() * SLICES)
  const [{ cards_waiting, cards_drifted }, drifted] = await Promise.all([
    container.resolve(MONITOR_MODULE).readBacklog(),
    findLastingDrift(container, { slice, limit: MOST_DRIFTED }),
  ])
  return { waiting_seconds: cards_waiting, drifted: drifted.length + cards_drifted }
}

export async function learnWaiting(container: MedusaContainer): Promise<Facts["waiting"]> {
  const monitor = container.resolve(MONITOR_MODULE)
  const [backlog, ages] = await Promise.all([monitor.readBacklog(), monitor.readAges()])
  const { dead_webhooks, dead_work, stuck, lost_mails, ledger_wrong, days_drifted } = backlog
  const late_seconds = Math.max(ages.inbox, ages.work, ages.facts)
  return { dead_webhooks, dead_work, stuck, lost_mails, ledger_wrong, days_drifted, late_seconds }
}

export function learnPolicies(container: MedusaContainer): Facts["policies"] {
  const { policies, mails, payouts, commission } = container.resolve(RELUV_MODULE).options
  return {
    guest_checkout: policies.guest_checkout,
    requires_verified: requiresVerified(container),
    four_eyes: policies.refunds.four_eyes || payouts.four_eyes,
    payment_minutes: policies.payment_deadline_hours * 60,
    remind_payment_minutes: mails.remind.payment_minutes,
    complete_hours: policies.auto_complete_hours,
    remind_complete_hours: mails.remind.complete_hours,
    payout_minimum: payouts.minimum,
    payout_fee: payouts.fee,
    commission_minimum: commission.minimum,
    commission_cap: commission.cap,
    decreed_until: DECREED_UNTIL,
    today: inWib(new Date()).date,
  }
}

function requiresVerified(container: MedusaContainer): boolean {
  const { policies, midtrans } = container.resolve(RELUV_MODULE).options
  return policies.require_verified_email ?? midtrans?.is_production ?? false
}
