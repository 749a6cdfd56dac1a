import { Table, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import type { PublicSeller } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { TableHead, WIDE } from "../common/table-head"
import { SellerState } from "./seller-state"

export function SellerTable({ sellers }: { sellers: PublicSeller[] }) {
  const { t } = useTexts()
  return (
    <Table>
      <TableHead columns={[t("sellers.shop"), { wide: t("sellers.place") }, t("sellers.status")]} />
      <Table.Body>
        {sellers.map((seller) => (
          <Row key={seller.id} seller={seller} />
        ))}
      </Table.Body>
    </Table>
  )
}

function Row({ seller }: { seller: PublicSeller }) {
  const navigate = useNavigate()
  const page = `/sellers/${seller.id}`
  const place = [seller.city, seller.province].join(", ")
  return (
    <Table.Row className="cursor-pointer" onClick={() => void navigate(page)}>
      <Table.Cell className="w-full max-w-0 py-3">
        <Link
          to={page}
          className="text-ui-fg-base txt-compact-small-plus focus-visible:shadow-borders-focus block truncate rounded outline-none"
        >
          {seller.name}
        </Link>
        <Text size="small" className="text-ui-fg-subtle truncate">
          {seller.handle}
        </Text>
        <Text size="small" className="text-ui-fg-muted truncate md:hidden">
          {place}
        </Text>
      </Table.Cell>
      <Table.Cell className={WIDE}>{place}</Table.Cell>
      <Table.Cell className="py-3">
        <SellerState seller={seller} />
      </Table.Cell>
    </Table.Row>
  )
}
