import { generateEntityId } from "@medusajs/framework/utils"
import type { VoucherAudience, VoucherTerms, VoucherVisibility } from "../../domain/voucher/voucher"
import { type VoucherStatus, voucherStatus } from "../../domain/voucher/voucher-status"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { insertCodes } from "./codes"
import { VoucherErrors } from "./errors"

export type NewVoucher = Omit<VoucherTerms, "id"> & {
  title: string
  visibility: VoucherVisibility
  audience: VoucherAudience
  starts_at: Date | null
  ends_at: Date | null
  quota: number | null
  budget: number | null
  per_buyer: number | null
  /** One for everybody; none of a voucher that is only claimed or given. */
  code: string | null
  actor: Actor
}

/**
 * What of a voucher may be changed: never what somebody was promised with it. What it is for only until it is used:
 * from then on its purchases and their payment pages go by it.
 */
export type VoucherChange = Partial<
  Pick<NewVoucher, "title" | "visibility" | "ends_at" | "quota" | "budget" | "per_buyer" | "scope">
>

type Standing = { used: number; spent: number; status: VoucherStatus; was_used: boolean }

/** Throws `VOUCHER_CODE_TAKEN`. @returns its id */
export async function createVoucher(
  sql: Sql,
  { code, actor, scope, ...voucher }: NewVoucher
): Promise<string> {
  const id = generateEntityId(undefined, "vch")
  const row: Record<string, unknown> = { id, ...voucher, scope: JSON.stringify(scope) }
  const columns = Object.keys(row)
  await sql(
    `insert into reluv_voucher (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    columns.map((name) => row[name])
  )
  if (code) await insertCodes(sql, { voucher_id: id, codes: [code], quota: null })
  await tell(sql, { name: "reluv.voucher.created", subject_id: id, actor })
  return id
}

/** Pauses, resumes or ends a voucher; what is so already stays. Throws `VOUCHER_STATUS_NOT_ALLOWED`. */
export async function moveVoucher(
  sql: Sql,
  { id, to, actor, reason }: { id: string; to: VoucherStatus; actor: Actor; reason: string | null }
): Promise<boolean> {
  const from = voucherStatus.sourcesOf(to)
  const moved = await changeStatus(sql, "reluv_voucher", { ids: [id], from, to, actor, reason })
  if (moved.length > 0) return true
  const [voucher] = await sql<{ status: VoucherStatus }>(
    `select status from reluv_voucher where id = ? and deleted_at is null`,
    [id]
  )
  if (!voucher) throw VoucherErrors.VOUCHER_NOT_FOUND()
  if (voucher.status === to) return false
  throw VoucherErrors.VOUCHER_STATUS_NOT_ALLOWED({ from: voucher.status, to })
}

/**
 * Throws `VOUCHER_LIMIT_TOO_LOW` where it is used more than its new limits say, `VOUCHER_IN_USE` where what it is for
 * cannot change any more, `VOUCHER_STATUS_NOT_ALLOWED`, `VOUCHER_NOT_FOUND`.
 */
export async function changeVoucher(
  sql: Sql,
  { id, change, actor }: { id: string; change: VoucherChange; actor: Actor }
): Promise<void> {
  const [voucher] = await sql<Standing>(
    `select used, spent::float8 as spent, status,
       exists (select 1 from reluv_voucher_use u where u.voucher_id = v.id) as was_used
     from reluv_voucher v where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!voucher) throw VoucherErrors.VOUCHER_NOT_FOUND()
  const { used, spent, status, was_used } = voucher
  if (status === "ended")
    throw VoucherErrors.VOUCHER_STATUS_NOT_ALLOWED({ from: status, to: status })
  if (change.scope && was_used) throw VoucherErrors.VOUCHER_IN_USE()
  const { quota = null, budget = null } = change
  if ((quota !== null && quota < used) || (budget !== null && budget < spent)) {
    throw VoucherErrors.VOUCHER_LIMIT_TOO_LOW({ used, spent })
  }
  const entries = Object.entries(change).filter(([, value]) => value !== undefined)
  if (entries.length === 0) return
  await sql(
    `update reluv_voucher set ${entries.map(([name]) => `${name} = ?`).join(", ")}, updated_at = now()
     where id = ?`,
    [...entries.map(([name, value]) => (name === "scope" ? JSON.stringify(value) : value)), id]
  )
  await tell(sql, {
    name: "reluv.voucher.changed",
    subject_id: id,
    actor,
    data: { fields: entries.map(([name]) => name) },
  })
}

/**
 * A customer keeps a public voucher for later. Repeating it changes nothing. Throws `VOUCHER_NOT_FOUND` of one that
 * is not theirs to claim, `ORD_005` of one that is used up or over.
 */
export async function claimForCustomer(
  sql: Sql,
  { id, customer_id }: { id: string; customer_id: string }
): Promise<void> {
  const [voucher] = await sql<{ title: string; open: boolean }>(
    `select title, coalesce(status = 'active' and (ends_at is null or ends_at > now())
       and (quota is null or used < quota) and (budget is null or spent < budget), true) as open
     from reluv_voucher where id = ? and visibility = 'public' and deleted_at is null`,
    [id]
  )
  if (!voucher) throw VoucherErrors.VOUCHER_NOT_FOUND()
  if (!voucher.open) throw VoucherErrors.VOUCHER_NOT_CLAIMABLE({ title: voucher.title })
  await sql(
    `insert into reluv_voucher_holder (id, voucher_id, customer_id)
     values ('vchh_' || replace(gen_random_uuid()::text, '-', ''), ?, ?) on conflict do nothing`,
    [id, customer_id]
  )
}

/**
 * Makes a voucher of the same terms and limits, without a code or an end, which nobody can use before it is resumed.
 * Throws `VOUCHER_NOT_FOUND`. @returns its id
 */
export async function duplicateVoucher(
  sql: Sql,
  { id, actor }: { id: string; actor: Actor }
): Promise<string> {
  const copy = generateEntityId(undefined, "vch")
  const made = await sql(
    `insert into reluv_voucher (id, status, title, seller_id, effect, value, max_discount, min_spend,
       stackable, platform_percent, visibility, audience, scope, quota, budget, per_buyer)
     select ?, 'paused', title, seller_id, effect, value, max_discount, min_spend, stackable,
       platform_percent, visibility, audience, scope, quota, budget, per_buyer
     from reluv_voucher where id = ? and deleted_at is null returning id`,
    [copy, id]
  )
  if (made.length === 0) throw VoucherErrors.VOUCHER_NOT_FOUND()
  await tell(sql, { name: "reluv.voucher.created", subject_id: copy, actor })
  return copy
}
