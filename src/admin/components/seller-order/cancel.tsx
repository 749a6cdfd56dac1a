import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { SellerOrderView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { Facts } from "../common/facts"
import { TextField } from "../common/text-field"

type Props = { order: SellerOrderView }

/**
 * Calls off a part that has been paid and has not left, or that is to be paid at the door and does not come there; what that
 * means is shown and asked first.
 */
export function Cancel({ order }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const isOnItsWay = order.status === "shipped" && order.cash_due !== null
  if (order.status !== "paid" && order.status !== "processing" && !isOnItsWay) return null
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" className="ml-auto">
          {t(order.cash_due === null ? "cancelPart.open" : "cancelPart.cash.open")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead
          title={t("cancelPart.title", { number: order.number })}
          hint={t(isOnItsWay ? "cancelPart.cash.hint" : "cancelPart.hint")}
        />
        <CancelForm order={order} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function CancelForm({ order, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [note, setNote] = useState("")
  const isUnpaid = order.cash_due !== null
  const amount = rupiah(order.total)

  const cancel = async () => {
    const path = `/admin/reluv/seller-orders/${encodeURIComponent(order.id)}/cancel`
    const done = t(isUnpaid ? "cancelPart.cash.done" : "cancelPart.done")
    if (await act({ path, body: { note: note.trim() }, done })) onDone()
  }
  return (
    <DrawerForm
      submit={isUnpaid ? t("cancelPart.cash.open") : t("cancelPart.submit", { amount })}
      variant="danger"
      isPending={isPending}
      isComplete={note.trim().length > 1}
      onSubmit={cancel}
    >
      <InlineTip variant="warning" label={t("cancelPart.final")}>
        {isUnpaid
          ? t("cancelPart.cash.consequence", { amount })
          : t("cancelPart.consequence", { amount })}
      </InlineTip>
      <Facts
        facts={[
          { label: t("cancelPart.seller"), value: order.seller.name },
          { label: t("amounts.items"), value: rupiah(order.item_total) },
          { label: t("amounts.shipping"), value: rupiah(order.shipping_total) },
          {
            label: t("amounts.discount"),
            value: order.discount_total ? rupiah(-order.discount_total) : null,
          },
          { label: t("cancelPart.goesBack"), value: isUnpaid ? null : amount },
        ]}
      />
      <TextField
        label={t("cancelPart.note")}
        hint={t("cancelPart.noteHint")}
        value={note}
        onChange={setNote}
      />
    </DrawerForm>
  )
}
