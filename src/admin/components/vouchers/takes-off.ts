import type { VoucherView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"

type Terms = Pick<VoucherView, "effect" | "value" | "max_discount">

/** What a voucher takes off, in a few words. */
export function useTakesOff() {
  const { t } = useTexts()
  return ({ effect, value, max_discount }: Terms): string => {
    const amount = effect === "fixed" ? rupiah(value) : `${value}%`
    const what = effect === "shipping" ? t("vouchers.ofShipping", { amount }) : amount
    return max_discount === null ? what : t("vouchers.upTo", { what, most: rupiah(max_discount) })
  }
}
