import { Table, Text } from "@medusajs/ui"
import type { AdminDiscountView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { pathOfDiscount, useDiscount } from "../../lib/use-campaigns"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { LookDrawer } from "../common/look-drawer"
import { NoteDrawer } from "../common/note-drawer"

/** So many prices are read at a glance; a shop may have a thousand. */
const MOST_SHOWN = 50

/** What everything costs by a discount, and its end. */
export function DiscountDrawer({ discount }: { discount: AdminDiscountView }) {
  const { t } = useTexts()
  const { id, title, status, shop } = discount
  return (
    <LookDrawer
      open={t("discounts.look")}
      title={title}
      shop={shop.name}
      action={
        status !== "ended" && (
          <NoteDrawer
            open={t("discounts.end.open")}
            subject={`${title} · ${shop.name}`}
            means={t("discounts.end.means")}
            done={t("discounts.end.done")}
            path={`${pathOfDiscount(id)}/end`}
          />
        )
      }
    >
      {(isOpen) => <Prices id={id} isLookedAt={isOpen} />}
    </LookDrawer>
  )
}

function Prices({ id, isLookedAt }: { id: string; isLookedAt: boolean }) {
  const { t } = useTexts()
  const { data, isPending, error, refetch } = useDiscount(id, isLookedAt)
  if (isPending) return <Loading lines={4} />
  if (error) return <Failure error={error} title={t("state.failed")} onRetry={refetch} />
  const left = data.prices.length - MOST_SHOWN
  return (
    <div>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{t("discounts.listing")}</Table.HeaderCell>
            <Table.HeaderCell scope="col" className="text-right">
              {t("discounts.before")}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" className="text-right">
              {t("discounts.price")}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data.prices.slice(0, MOST_SHOWN).map(({ variant_id, title, price, compare_at }) => (
            <Table.Row key={variant_id}>
              <Table.Cell className="w-full max-w-0 truncate">{title}</Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right line-through">
                {rupiah(compare_at)}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap text-right">{rupiah(price)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {left > 0 && (
        <Text size="small" className="text-ui-fg-subtle pt-2">
          {t("discounts.more", { count: left })}
        </Text>
      )}
    </div>
  )
}
