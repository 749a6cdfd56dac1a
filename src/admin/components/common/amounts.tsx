import { clx } from "@medusajs/ui"
import { rupiah } from "../../lib/rupiah"

export type AmountLine = { label: string; amount: number; isTotal?: boolean }

/** Amounts below each other, as on a receipt. */
export function Amounts({ lines }: { lines: AmountLine[] }) {
  return (
    <dl className="txt-small flex flex-col gap-y-1">
      {lines.map(({ label, amount, isTotal }) => (
        <div
          key={label}
          className={clx(
            "flex justify-between",
            isTotal ? "txt-small-plus text-ui-fg-base" : "text-ui-fg-subtle"
          )}
        >
          <dt>{label}</dt>
          <dd className="tabular-nums">{rupiah(amount)}</dd>
        </div>
      ))}
    </dl>
  )
}
