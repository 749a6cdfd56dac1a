import { CurrencyInput, Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"

type Props = {
  label: string
  most: number | null
  /** What it is before anything was typed. */
  initial?: number | null
  onChange: (amount: number | null) => void
}

/** Whole rupiah, written with dots. */
export function RupiahField({ label, most, initial, onChange }: Props) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <CurrencyInput
        id={id}
        symbol="Rp"
        code="IDR"
        groupSeparator="."
        decimalSeparator=","
        allowDecimals={false}
        allowNegativeValue={false}
        defaultValue={initial ?? undefined}
        aria-describedby={most === null ? undefined : `${id}-hint`}
        onValueChange={(value) => onChange(value ? Number(value) : null)}
      />
      {most !== null && (
        <Hint id={`${id}-hint`}>{t("dispute.lessThan", { amount: rupiah(most) })}</Hint>
      )}
    </div>
  )
}
