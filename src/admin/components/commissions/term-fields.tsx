import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useTexts } from "../../lib/texts"
import { RupiahField } from "../common/rupiah-field"
import { YesOrNo } from "../common/yes-or-no"
import type { Draft } from "./draft"

type Props = { value: Draft; onChange: (draft: Draft) => void }

/** How much a seller pays, and of what. */
export function TermFields({ value, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  const set = (changes: Partial<Draft>) => onChange({ ...value, ...changes })
  const rupiahField = (name: "fixed" | "minimum" | "cap") => (
    <RupiahField
      label={t(`commissions.${name}`)}
      most={null}
      initial={value[name]}
      onChange={(amount) => set({ [name]: amount })}
    />
  )
  return (
    <>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={id} size="small" weight="plus">
          {t("commissions.percent")}
        </Label>
        <Input
          id={id}
          inputMode="decimal"
          aria-required
          aria-describedby={`${id}-hint`}
          value={value.percent}
          onChange={({ target }) => set({ percent: target.value })}
        />
        <Hint id={`${id}-hint`}>{t("commissions.percentHint")}</Hint>
      </div>
      {rupiahField("fixed")}
      {rupiahField("minimum")}
      {rupiahField("cap")}
      <YesOrNo
        label={t("commissions.ofShipping")}
        hint={t("commissions.ofShippingHint")}
        value={value.of_shipping}
        onChange={(of_shipping) => set({ of_shipping })}
      />
      <YesOrNo
        label={t("commissions.ofVouchers")}
        hint={t("commissions.ofVouchersHint")}
        value={value.of_vouchers}
        onChange={(of_vouchers) => set({ of_vouchers })}
      />
    </>
  )
}
