import { voucherCodeOf } from "../../domain/voucher/voucher-code"
import type { Sql } from "../../shared/sql"
import { VoucherErrors } from "./errors"

export type NewCodes = {
  voucher_id: string
  codes: readonly string[]
  /** Of each; null as often as the voucher itself. */
  quota: number | null
}

/** All of them, or none. Throws `VOUCHER_CODE_TAKEN`. */
export async function insertCodes(sql: Sql, { voucher_id, codes, quota }: NewCodes): Promise<void> {
  const wanted = [...new Set(codes.map(voucherCodeOf))]
  const made = await sql<{ code: string }>(
    `insert into reluv_voucher_code (id, voucher_id, code, quota)
     select 'vchc_' || replace(gen_random_uuid()::text, '-', ''), ?, code, ?
     from unnest(?::text[]) as code order by code
     on conflict do nothing returning code`,
    [voucher_id, quota, wanted]
  )
  if (made.length === wanted.length) return
  const written = new Set(made.map(({ code }) => code))
  throw VoucherErrors.VOUCHER_CODE_TAKEN({ codes: wanted.filter((code) => !written.has(code)) })
}
