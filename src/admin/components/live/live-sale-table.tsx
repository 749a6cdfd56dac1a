import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { LiveSaleView } from "../../../types/http"
import { liveSaleColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"
import { TableHead, WIDE } from "../common/table-head"
import { Thumbnail } from "../common/thumbnail"
import { LiveSaleDrawer } from "./live-sale-drawer"

/** Live sales of shops; each opens with its pieces. */
export function LiveSaleTable({ sales }: { sales: readonly LiveSaleView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[
          t("live.sale"),
          { wide: t("live.watching") },
          t("live.status"),
          { spoken: t("live.look") },
        ]}
      />
      <Table.Body>
        {sales.map((sale) => (
          <Row key={sale.id} sale={sale} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ sale }: { sale: LiveSaleView }) {
  const { t } = useTexts()
  const when = useWhen()
  const isOn = sale.status === "live" || sale.status === "paused"
  return (
    <Table.Row>
      <Table.Cell className="w-full max-w-0 py-3">
        <div className="flex items-start gap-3">
          <Thumbnail src={sale.cover} />
          <div className="min-w-0">
            <Text size="small" weight="plus" className="whitespace-normal break-words">
              {sale.title}
            </Text>
            <Text size="small" className="truncate">
              <Link className="text-ui-fg-interactive" to={`/sellers/${sale.seller.id}`}>
                {sale.seller.name}
              </Link>
            </Text>
            <Text size="small" className="text-ui-fg-subtle whitespace-normal">
              {when(sale)}
            </Text>
            {sale.end_reason && (
              <Text size="small" className="text-ui-fg-error whitespace-normal">
                {t("live.endedBecause", { reason: sale.end_reason })}
              </Text>
            )}
            {isOn && (
              <Text size="small" className="text-ui-fg-muted md:hidden">
                {t("live.watchers", { count: sale.viewers })}
              </Text>
            )}
          </div>
        </div>
      </Table.Cell>
      <Table.Cell className={WIDE}>{isOn && sale.viewers}</Table.Cell>
      <Table.Cell className="py-3">
        <Status status={sale.status} list="liveSaleStatuses" colors={liveSaleColors} />
      </Table.Cell>
      <Table.Cell className="py-3 text-right">
        <LiveSaleDrawer sale={sale} />
      </Table.Cell>
    </Table.Row>
  )
}

/** When it is, or was, in a few words. */
function useWhen() {
  const { t, time } = useTexts()
  return ({ starts_at, live_at, ended_at }: LiveSaleView): string => {
    if (live_at === null) {
      return ended_at === null
        ? t("live.plannedFor", { time: time(starts_at) })
        : t("live.calledOff", { time: time(ended_at) })
    }
    return ended_at === null
      ? t("live.since", { time: time(live_at) })
      : t("campaigns.fromTo", { from: time(live_at), to: time(ended_at) })
  }
}
