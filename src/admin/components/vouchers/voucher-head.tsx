import { Container, Heading, Text } from "@medusajs/ui"
import type { AdminVoucherView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { voucherColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { Status } from "../common/status"
import { useTakesOff } from "./takes-off"
import { VoucherActions } from "./voucher-actions"

/** What a voucher promises, how far it is used, and what an operator may do. */
export function VoucherHead({ voucher, isUsed }: { voucher: AdminVoucherView; isUsed: boolean }) {
  const { t, word, time } = useTexts()
  const takesOff = useTakesOff()
  const of = (used: string, limit: string | null) => (limit === null ? used : `${used} / ${limit}`)
  const limited = Object.entries(voucher.scope).flatMap(([name, values]) =>
    values.length > 0 ? `${word("voucherScopes", name)}: ${values.join(", ")}` : []
  )
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 flex-wrap items-center gap-4">
          <div className="min-w-0">
            <Heading className="break-words">{voucher.title}</Heading>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {voucher.code ??
                (voucher.codes > 0
                  ? t("vouchers.manyCodes", { count: voucher.codes })
                  : t("vouchers.noCode"))}
            </Text>
          </div>
          <Status status={voucher.status} list="voucherStatuses" colors={voucherColors} />
        </div>
        <VoucherActions voucher={voucher} isUsed={isUsed} />
      </div>
      <div className="grid gap-x-8 gap-y-4 px-6 py-4 md:grid-cols-2">
        <Facts
          facts={[
            { label: t("vouchers.shop"), value: voucher.shop?.name ?? t("vouchers.ofPlatform") },
            { label: t("vouchers.takesOff"), value: takesOff(voucher) },
            {
              label: t("vouchers.minSpend"),
              value: voucher.min_spend > 0 ? rupiah(voucher.min_spend) : null,
            },
            { label: t("vouchers.platformPercent"), value: `${voucher.platform_percent}%` },
            { label: t("vouchers.audience"), value: word("voucherAudiences", voucher.audience) },
            {
              label: t("vouchers.visibility"),
              value: word("voucherVisibilities", voucher.visibility),
            },
            { label: t("vouchers.limitedTo"), value: limited.join("; ") },
            { label: t("vouchers.starts"), value: voucher.starts_at && time(voucher.starts_at) },
            { label: t("vouchers.ends"), value: voucher.ends_at && time(voucher.ends_at) },
          ]}
        />
        <Facts
          facts={[
            {
              label: t("vouchers.used"),
              value: of(
                String(voucher.used),
                voucher.quota === null ? null : String(voucher.quota)
              ),
            },
            {
              label: t("vouchers.spent"),
              value: of(
                rupiah(voucher.spent),
                voucher.budget === null ? null : rupiah(voucher.budget)
              ),
            },
            { label: t("vouchers.perBuyer"), value: voucher.per_buyer },
          ]}
        />
      </div>
    </Container>
  )
}
