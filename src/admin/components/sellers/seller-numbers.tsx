import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { OperatorSellerView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { listingColors, sellerOrderColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Standing } from "../common/standing"
import { Status } from "../common/status"

/** Statuses whose money is, or will be, the shop's. */
const EARNING: readonly string[] = ["paid", "processing", "shipped", "delivered", "completed"]

/** What a shop has on sale, what was ordered of it, and what that comes to. */
export function SellerNumbers({ seller }: { seller: OperatorSellerView }) {
  const { t } = useTexts()
  const sold = seller.orders
    .filter(({ status }) => EARNING.includes(status))
    .reduce((sum, one) => sum + one.total - one.refunded_total - one.at_the_door.total, 0)
  const returned = seller.orders.reduce((sum, { refunded_total }) => sum + refunded_total, 0)
  return (
    <Container className="grid gap-6 px-6 py-4 md:grid-cols-2 xl:grid-cols-4">
      <Column title={t("sellers.pieces")}>
        {seller.listings.map(({ status, count }) => (
          <Line key={status} value={String(count)}>
            <Status status={status} list="listingStatuses" colors={listingColors} />
          </Line>
        ))}
      </Column>
      <Column title={t("sellers.orders")}>
        {seller.orders.map(({ status, count, at_the_door }) => (
          <Line key={status} value={String(count)}>
            <Status status={status} list="sellerOrderStatuses" colors={sellerOrderColors} />
            {at_the_door.count > 0 && ` ${t("sellers.atTheDoor", { count: at_the_door.count })}`}
          </Line>
        ))}
      </Column>
      <Column title={t("sellers.money")}>
        <Line value={rupiah(sold)}>{t("sellers.sold")}</Line>
        <Line value={rupiah(returned)}>{t("sellers.returned")}</Line>
      </Column>
      <Column title={t("standing.title")}>
        <Standing standing={seller.standing} />
      </Column>
    </Container>
  )
}

function Column({ title, children }: { title: string; children: ReactNode | ReactNode[] }) {
  const { t } = useTexts()
  return (
    <section className="flex min-w-0 flex-col gap-y-2">
      <Heading level="h3">{title}</Heading>
      {!Array.isArray(children) || children.length > 0 ? (
        children
      ) : (
        <Text size="small" className="text-ui-fg-muted">
          {t("sellers.none")}
        </Text>
      )}
    </section>
  )
}

function Line({ children, value }: { children: ReactNode; value: string }) {
  return (
    <div className="txt-small flex items-center justify-between gap-x-4">
      <span className="text-ui-fg-subtle">{children}</span>
      <span className="tabular-nums">{value}</span>
    </div>
  )
}
