import { Text } from "@medusajs/ui"
import { useState } from "react"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useVoucherPreview } from "../../lib/use-vouchers"
import { Facts } from "../common/facts"
import { RupiahField } from "../common/rupiah-field"
import { type Draft, toTerms } from "./draft"

const SAMPLE = { items: 250_000, shipping: 18_000 }

/** What the voucher would do to a purchase, while it is being typed. */
export function Preview({ draft }: { draft: Draft }) {
  const { t } = useTexts()
  const [items, setItems] = useState<number | null>(null)
  const voucher = toTerms(draft)
  const sample = { ...SAMPLE, items: items ?? SAMPLE.items }
  const { data } = useVoucherPreview(voucher && { voucher, sample })
  return (
    <section
      aria-live="polite"
      className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-4 rounded-lg border p-4"
    >
      <Text size="small" weight="plus">
        {t("vouchers.preview")}
      </Text>
      <RupiahField
        label={t("vouchers.sample", {
          items: rupiah(SAMPLE.items),
          shipping: rupiah(SAMPLE.shipping),
        })}
        most={null}
        onChange={setItems}
      />
      {voucher && data ? (
        <Facts
          facts={[
            { label: t("vouchers.takesOff"), value: rupiah(data.amount) },
            { label: t("vouchers.toPay"), value: rupiah(data.to_pay) },
            { label: t("vouchers.byPlatform"), value: rupiah(data.by_platform) },
            { label: t("vouchers.bySeller"), value: rupiah(data.by_seller) },
            {
              label: t("vouchers.missing"),
              value: data.missing > 0 ? rupiah(data.missing) : null,
            },
          ]}
        />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("vouchers.previewWaits")}
        </Text>
      )}
    </section>
  )
}
