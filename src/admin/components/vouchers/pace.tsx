import { Container, Heading, Text } from "@medusajs/ui"
import type { Routes } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"

export type Pace = Routes["GET /admin/reluv/vouchers/:id"]["answer"]["pace"]

/** How fast a voucher was used in the last day, and by whom: one buyer who uses it often stands out. */
export function VoucherPace({ pace }: { pace: Pace }) {
  const { t } = useTexts()
  const uses = pace.by_hour.reduce((all, count) => all + count, 0)
  const by = ({ count, most }: Pace["accounts"]) =>
    count === 0 ? null : t("vouchers.busiest", { count, most })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("vouchers.pace")}</Heading>
      </div>
      <div className="grid gap-x-8 gap-y-4 px-6 py-4 md:grid-cols-2">
        <Hours by_hour={pace.by_hour} label={t("vouchers.byHour", { count: uses })} />
        <Facts
          facts={[
            { label: t("vouchers.lastHour"), value: String(pace.by_hour.at(-1) ?? 0) },
            { label: t("vouchers.lastDay"), value: String(uses) },
            { label: t("vouchers.returned"), value: String(pace.returned) },
            { label: t("vouchers.accounts"), value: by(pace.accounts) },
            { label: t("vouchers.emails"), value: by(pace.emails) },
            { label: t("vouchers.phones"), value: by(pace.phones) },
          ]}
        />
      </div>
    </Container>
  )
}

function Hours({ by_hour, label }: Pick<Pace, "by_hour"> & { label: string }) {
  const { t } = useTexts()
  const most = Math.max(1, ...by_hour)
  return (
    <figure className="flex min-w-0 flex-col gap-y-2">
      <div role="img" aria-label={label} className="flex h-20 items-end gap-x-px">
        {by_hour.map((count, index) => (
          <div
            // Hours have no other name than their place.
            key={`${index - by_hour.length}`}
            title={String(count)}
            className={
              count > 0 ? "bg-ui-fg-interactive flex-1 rounded-t" : "bg-ui-border-base flex-1"
            }
            style={{ height: count > 0 ? `${Math.max(6, (count / most) * 100)}%` : "2px" }}
          />
        ))}
      </div>
      <Text as="div" size="xsmall" className="text-ui-fg-muted flex justify-between">
        <span>{t("vouchers.dayAgo")}</span>
        <span>{t("vouchers.now")}</span>
      </Text>
    </figure>
  )
}
