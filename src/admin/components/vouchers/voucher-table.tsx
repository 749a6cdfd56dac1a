import { Table, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import type { AdminVoucherView } from "../../../types/http"
import { voucherColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"
import { TableHead, WIDE } from "../common/table-head"
import { useTakesOff } from "./takes-off"

export function VoucherTable({ vouchers }: { vouchers: AdminVoucherView[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead
        columns={[
          t("vouchers.voucher"),
          { wide: t("vouchers.takesOff") },
          { wide: t("vouchers.used") },
          t("vouchers.status"),
        ]}
      />
      <Table.Body>
        {vouchers.map((voucher) => (
          <Row key={voucher.id} voucher={voucher} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ voucher }: { voucher: AdminVoucherView }) {
  const { t } = useTexts()
  const takesOff = useTakesOff()
  const navigate = useNavigate()
  const page = `/vouchers/${voucher.id}`
  const whose = voucher.shop?.name ?? t("vouchers.ofPlatform")
  return (
    <Table.Row className="cursor-pointer" onClick={() => void navigate(page)}>
      <Table.Cell className="w-full max-w-0 py-3">
        <Link
          to={page}
          className="text-ui-fg-base txt-compact-small-plus focus-visible:shadow-borders-focus block truncate rounded outline-none"
        >
          {voucher.title}
        </Link>
        <Text size="small" className="text-ui-fg-subtle truncate">
          {[voucher.code, whose].filter(Boolean).join(" · ")}
        </Text>
        <Text size="small" className="text-ui-fg-muted truncate md:hidden">
          {takesOff(voucher)}
        </Text>
      </Table.Cell>
      <Table.Cell className={WIDE}>{takesOff(voucher)}</Table.Cell>
      <Table.Cell className={WIDE}>
        {voucher.quota === null ? voucher.used : `${voucher.used} / ${voucher.quota}`}
      </Table.Cell>
      <Table.Cell className="py-3">
        <Status status={voucher.status} list="voucherStatuses" colors={voucherColors} />
      </Table.Cell>
    </Table.Row>
  )
}
