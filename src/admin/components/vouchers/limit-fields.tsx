import type { VoucherView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { Choice } from "../common/choice"
import { NumberField } from "../common/number-field"
import { RupiahField } from "../common/rupiah-field"
import { EndField } from "./end-field"

export type Limits = Pick<VoucherView, "quota" | "per_buyer" | "budget" | "visibility"> & {
  ends_at: Date | null
}

type Props = { value: Limits; onChange: (change: Partial<Limits>) => void }

/** How often, for how much, until when, and who gets to know: what may be changed at any time. */
export function LimitFields({ value, onChange }: Props) {
  const { t } = useTexts()
  return (
    <>
      <NumberField
        label={t("vouchers.quota")}
        hint={t("vouchers.noLimit")}
        value={value.quota}
        onChange={(quota) => onChange({ quota })}
      />
      <NumberField
        label={t("vouchers.perBuyer")}
        hint={t("vouchers.perBuyerHint")}
        value={value.per_buyer}
        onChange={(per_buyer) => onChange({ per_buyer })}
      />
      <RupiahField
        label={t("vouchers.budget")}
        most={null}
        initial={value.budget}
        onChange={(budget) => onChange({ budget })}
      />
      <Choice
        list="voucherVisibilities"
        label={t("vouchers.visibility")}
        options={["code", "public", "hidden"]}
        value={value.visibility}
        onChange={(visibility) => onChange({ visibility })}
      />
      <EndField
        label={t("vouchers.ends")}
        value={value.ends_at}
        onChange={(ends_at) => onChange({ ends_at })}
      />
    </>
  )
}
