import { Button, Container, Heading, Table, toast } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { openFile } from "../../lib/http"
import { rupiah } from "../../lib/rupiah"
import { voucherUseColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { pathOfVoucher, useVoucherUses } from "../../lib/use-vouchers"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { Nothing } from "../common/nothing"
import { Pagination } from "../common/pagination"
import { Status } from "../common/status"
import { TableHead, WIDE } from "../common/table-head"

/** What purchases used of a voucher, with their orders. */
export function VoucherUses({ id }: { id: string }) {
  const { t } = useTexts()
  const download = () =>
    openFile(`${pathOfVoucher(id)}/uses/csv`).catch((error: Error) => {
      toast.error(error.message)
    })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("vouchers.uses")}</Heading>
        <Button size="small" variant="secondary" onClick={() => void download()}>
          {t("vouchers.csv")}
        </Button>
      </div>
      <Uses id={id} />
    </Container>
  )
}

function Uses({ id }: { id: string }) {
  const { t, time } = useTexts()
  const [offset, turnTo] = useState(0)
  const { data, isPending, error, refetch } = useVoucherUses(id, offset)
  if (isPending) return <Loading lines={4} />
  if (error) return <Failure error={error} title={t("state.failed")} onRetry={refetch} />
  if (data.count === 0) {
    return <Nothing title={t("vouchers.noUses")} hint={t("vouchers.noUsesHint")} />
  }
  return (
    <>
      <Table>
        <TableHead
          columns={[
            t("vouchers.when"),
            t("vouchers.order"),
            { wide: t("vouchers.code") },
            { wide: t("vouchers.takesOff") },
            t("vouchers.status"),
          ]}
        />
        <Table.Body>
          {data.uses.map((use) => (
            <Table.Row key={use.id}>
              <Table.Cell>{time(use.created_at)}</Table.Cell>
              <Table.Cell>
                {use.order_id ? (
                  <Link className="text-ui-fg-interactive" to={`/orders/${use.order_id}`}>
                    {t("vouchers.openOrder")}
                  </Link>
                ) : (
                  "–"
                )}
              </Table.Cell>
              <Table.Cell className={WIDE}>{use.code ?? "–"}</Table.Cell>
              <Table.Cell className={WIDE}>{rupiah(use.amount)}</Table.Cell>
              <Table.Cell>
                <Status status={use.status} list="voucherUseStatuses" colors={voucherUseColors} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Pagination count={data.count} offset={offset} turnTo={turnTo} />
    </>
  )
}
