import type { VoucherView } from "../../../src/types/http"
import { call } from "../api"
import { sqlOne } from "../database"
import { theOperator, unique } from "./people"

type Given = Partial<Omit<VoucherView, "id">> & Pick<VoucherView, "effect" | "value">

/** A voucher of the platform with a code of its own. */
export async function aVoucher(voucher: Given): Promise<{ id: string; code: string }> {
  const code = `V-${unique().toUpperCase()}`
  const made = await call<{ voucher: VoucherView }>("/admin/reluv/vouchers", {
    token: await theOperator(),
    body: { title: code, code, ...voucher },
  })
  return { id: made.voucher.id, code }
}

/** What is written down of a voucher's uses, in each of the places that say so. */
export function usesOfVoucher(
  id: string
): Promise<Record<"counted" | "used" | "orders" | "returned" | "told_returned", number>> {
  return sqlOne(
    `select v.used as counted, count(*) filter (where u.status = 'used')::int as used,
       count(distinct u.order_id) filter (where u.status = 'used')::int as orders,
       count(*) filter (where u.status = 'returned' and u.order_id is not null)::int as returned,
       (select count(*)::int from reluv_fact f join reluv_voucher_use r
          on r.cart_id = f.data->>'cart_id' and r.voucher_id = f.subject_id
        where f.name = 'reluv.voucher.returned' and f.subject_id = v.id
          and r.order_id is not null) as told_returned
     from reluv_voucher v left join reluv_voucher_use u on u.voucher_id = v.id
     where v.id = $1 group by v.id`,
    [id]
  )
}
