import { generateEntityId } from "@medusajs/framework/utils"
import {
  type AgencyShopStatus,
  type AgencyStatus,
  agencyShopStatus,
  MOST_SHOPS,
} from "../../domain/agency/agency-status"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { AgencyErrors } from "./errors"

export type AgencyRow = {
  id: string
  name: string
  status: AgencyStatus
  manager_id: string
  created_at: Date
}

export type AgencyShopRow = {
  id: string
  agency_id: string
  agency: string
  seller_id: string
  shop: string
  handle: string
  status: AgencyShopStatus
  created_at: Date
  active_at: Date | null
}

const SHOPS = `select s.id, s.agency_id, a.name as agency, s.seller_id, l.name as shop, l.handle, s.status, s.created_at,
    s.active_at
  from reluv_agency_shop s join reluv_agency a on a.id = s.agency_id join reluv_seller l on l.id = s.seller_id`

/** A customer manages one agency at a time. Throws `AGENCY_EXISTS`. @returns its id */
export async function openAgency(
  sql: Sql,
  { name, manager_id }: { name: string; manager_id: string }
): Promise<string> {
  const id = generateEntityId(undefined, "agc")
  const [made] = await sql(
    `insert into reluv_agency (id, name, manager_id) values (?, ?, ?)
     on conflict (manager_id) where status = 'active' do nothing returning id`,
    [id, name, manager_id]
  )
  if (!made) throw AgencyErrors.AGENCY_EXISTS()
  const actor: Actor = { type: "customer", id: manager_id }
  await tell(sql, { name: "reluv.agency.opened", subject_id: id, actor })
  return id
}

/** With its shops; an operator closes it for good. Closing it again changes nothing. Throws `AGENCY_NOT_FOUND`. */
export async function closeAgency(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string }
): Promise<void> {
  const [known] = await sql(`select 1 from reluv_agency where id = ? for update`, [id])
  if (!known) throw AgencyErrors.AGENCY_NOT_FOUND()
  await changeStatus(sql, "reluv_agency", {
    ids: [id],
    from: ["active"],
    to: "closed",
    actor,
    reason,
  })
  for (const [from, to] of [
    ["invited", "withdrawn"],
    ["active", "left"],
  ] as const) {
    const shops = await sql<{ id: string }>(
      `select id from reluv_agency_shop where agency_id = ? and status = ?`,
      [id, from]
    )
    const ids = shops.map((shop) => shop.id)
    await changeStatus(sql, "reluv_agency_shop", { ids, from: [from], to, actor, reason })
  }
}

/** Whoever managed it is gone: so is theirs, if they have one. */
export async function closeAgencyOf(
  sql: Sql,
  { manager_id, reason }: { manager_id: string; reason: string }
): Promise<void> {
  const [open] = await sql<{ id: string }>(
    `select id from reluv_agency where manager_id = ? and status = 'active'`,
    [manager_id]
  )
  const actor: Actor = { type: "customer", id: manager_id }
  if (open) await closeAgency(sql, { id: open.id, actor, reason })
}

/** The one that a customer manages. Throws `AGENCY_NOT_FOUND`. */
export async function agencyOf(
  sql: Sql,
  { manager_id }: { manager_id: string }
): Promise<AgencyRow> {
  const [agency] = await sql<AgencyRow>(
    `select id, name, status, manager_id, created_at from reluv_agency
     where manager_id = ? and status = 'active'`,
    [manager_id]
  )
  if (!agency) throw AgencyErrors.AGENCY_NOT_FOUND()
  return agency
}

/**
 * Asks a shop that sells to join; its owner answers. Asking again changes nothing. Throws `AGENCY_NOT_FOUND`,
 * `AGENCY_SHOP_NOT_FOUND`, `AGENCY_FULL`.
 */
export async function inviteShop(
  sql: Sql,
  { manager_id, handle }: { manager_id: string; handle: string }
): Promise<void> {
  const [agency] = await sql<{ id: string }>(
    // Locked, so that two who ask at once see each other's.
    `select id from reluv_agency where manager_id = ? and status = 'active' for update`,
    [manager_id]
  )
  if (!agency) throw AgencyErrors.AGENCY_NOT_FOUND()
  const [seller] = await sql<{ id: string }>(
    `select id from reluv_seller where handle = ? and status = 'active' and deleted_at is null`,
    [handle]
  )
  if (!seller) throw AgencyErrors.AGENCY_SHOP_NOT_FOUND()
  const shops = await sql<{ seller_id: string }>(
    `select seller_id from reluv_agency_shop where agency_id = ? and status in ('invited', 'active')`,
    [agency.id]
  )
  if (shops.some(({ seller_id }) => seller_id === seller.id)) return
  if (shops.length >= MOST_SHOPS) throw AgencyErrors.AGENCY_FULL({ most: MOST_SHOPS })
  const id = generateEntityId(undefined, "agcs")
  await sql(`insert into reluv_agency_shop (id, agency_id, seller_id) values (?, ?, ?)`, [
    id,
    agency.id,
    seller.id,
  ])
  await tell(sql, {
    name: "reluv.agency-shop.invited",
    subject_id: id,
    actor: { type: "customer", id: manager_id },
    data: { agency_id: agency.id, seller_id: seller.id },
  })
}

export type ShopMove = {
  id: string
  to: Exclude<AgencyShopStatus, "invited">
  /** Whose agency it has to be of, or which shop: what is another's does not exist. */
  manager_id?: string
  seller_id?: string
  actor: Actor
}

/** Throws `AGENCY_SHOP_NOT_FOUND`, `AGENCY_SHOP_STATUS_NOT_ALLOWED`; what is so already stays. */
export async function moveShop(
  sql: Sql,
  { id, to, manager_id, seller_id, actor }: ShopMove
): Promise<void> {
  const [before] = await sql<{ status: AgencyShopStatus }>(
    `select s.status from reluv_agency_shop s join reluv_agency a on a.id = s.agency_id
     where s.id = ? and (?::text is null or a.manager_id = ?) and (?::text is null or s.seller_id = ?)
     for update of s`,
    [id, manager_id ?? null, manager_id ?? null, seller_id ?? null, seller_id ?? null]
  )
  if (!before) throw AgencyErrors.AGENCY_SHOP_NOT_FOUND()
  if (before.status === to) return
  const moved = await changeStatus(sql, "reluv_agency_shop", {
    ids: [id],
    from: agencyShopStatus.sourcesOf(to),
    to,
    actor,
    reason: null,
    ...(to === "active" && { stamp: "active_at" }),
  })
  if (moved.length === 0)
    throw AgencyErrors.AGENCY_SHOP_STATUS_NOT_ALLOWED({ from: before.status, to })
}

/**
 * Its manager takes the question back, or lets the shop go, whichever it is by then. Throws `AGENCY_SHOP_NOT_FOUND`,
 * `AGENCY_SHOP_STATUS_NOT_ALLOWED`.
 */
export async function endShop(
  sql: Sql,
  { id, manager_id }: { id: string; manager_id: string }
): Promise<void> {
  const [known] = await sql<{ status: AgencyShopStatus }>(
    `select s.status from reluv_agency_shop s join reluv_agency a on a.id = s.agency_id
     where s.id = ? and a.manager_id = ? for update of s`,
    [id, manager_id]
  )
  const to = known?.status === "invited" || known?.status === "withdrawn" ? "withdrawn" : "left"
  await moveShop(sql, { id, to, manager_id, actor: { type: "customer", id: manager_id } })
}

/** The shops of an agency that are in it, or are asked. */
export function listShopsOfAgency(
  sql: Sql,
  { agency_id }: { agency_id: string }
): Promise<AgencyShopRow[]> {
  return sql(
    `${SHOPS} where s.agency_id = ? and s.status in ('invited', 'active') order by s.id limit ?`,
    [agency_id, MOST_SHOPS]
  )
}

/** The agencies that a shop is in, or is asked by: no more than a page. */
export function listAgenciesOfShop(
  sql: Sql,
  { seller_id }: { seller_id: string }
): Promise<AgencyShopRow[]> {
  return sql(
    `${SHOPS} where s.seller_id = ? and s.status in ('invited', 'active') order by s.id desc limit 100`,
    [seller_id]
  )
}

/** All agencies, the newest first, with how many shops are in each. */
export async function findAgencies(
  sql: Sql,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ agencies: (AgencyRow & { shops: number })[]; count: number }> {
  const agencies = await sql<AgencyRow & { shops: number }>(
    `select a.id, a.name, a.status, a.manager_id, a.created_at, (
       select count(*)::int from reluv_agency_shop s where s.agency_id = a.id and s.status = 'active') as shops
     from reluv_agency a order by a.id desc limit ? offset ?`,
    [limit, offset]
  )
  const [all] = await sql<{ count: number }>(`select count(*)::int as count from reluv_agency`)
  return { agencies, count: all?.count ?? 0 }
}
