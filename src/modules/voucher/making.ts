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
