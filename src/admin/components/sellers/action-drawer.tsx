import { Button, DatePicker, Drawer, Hint, InlineTip, Label } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorSellerView } from "../../../types/http"
import { ASKS, type SellerAction } from "../../lib/seller-actions"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"

type Props = { seller: OperatorSellerView; action: SellerAction }

/** What takes something from a shop: what that means is shown, and its people read why. */
export function ActionDrawer({ seller, action }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const isAgain = action === "suspend" && seller.status === "suspended"
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t(isAgain ? "shopActions.suspend.again" : `shopActions.${action}.open`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t(`shopActions.${action}.title`)} hint={seller.name} />
        <ActionForm seller={seller} action={action} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function ActionForm({ seller, action, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const asks = ASKS[action]
  const [why, setWhy] = useState((action === "suspend" && seller.status_reason) || "")
  const [until, setUntil] = useState<Date | null>(
    seller.suspended_until ? new Date(seller.suspended_until) : null
  )
  const [now] = useState(() => new Date())
  const blockers = action === "close" ? blockersOf(seller) : 0

  const send = async () => {
    const path = `/admin/reluv/sellers/${encodeURIComponent(seller.id)}/${action}`
    const body = {
      ...(asks.reason ? { [asks.reason]: why.trim() } : {}),
      ...(asks.until ? { until: until?.toISOString() ?? null } : {}),
    }
    if (await act({ path, body, done: t(`shopActions.${action}.done`) })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`shopActions.${action}.open`)}
      variant="danger"
      isPending={isPending}
      isComplete={why.trim().length > 1 && blockers === 0}
      onSubmit={send}
    >
      <InlineTip variant="warning" label={t("verdicts.means")}>
        {t(`shopActions.${action}.means`)}
      </InlineTip>
      {blockers > 0 && <InTheWay seller={seller} />}
      <TextField
        label={t("shopActions.why")}
        hint={t("shopActions.noteHint")}
        value={why}
        onChange={setWhy}
      />
      {asks.until && (
        <div className="flex flex-col gap-y-2">
          <Label size="small" weight="plus" id="suspended-until">
            {t("shopActions.until")}
          </Label>
          <DatePicker
            aria-labelledby="suspended-until"
            granularity="minute"
            minValue={now}
            value={until}
            onChange={setUntil}
          />
          <Hint>{t("shopActions.untilHint")}</Hint>
        </div>
      )}
    </DrawerForm>
  )
}

function blockersOf({ in_the_way: { orders, pieces_held, refunds } }: OperatorSellerView): number {
  return orders.length + pieces_held + refunds
}

/** A shop is closed for good once nothing of it is under way. */
function InTheWay({ seller }: { seller: OperatorSellerView }) {
  const { t } = useTexts()
  const { orders, pieces_held, refunds } = seller.in_the_way
  return (
    <InlineTip variant="error" label={t("shopActions.busy")}>
      <ul>
        {orders.length > 0 && (
          <li className="break-words">
            {t("shopActions.busyOrders", {
              numbers: orders.map(({ number }) => number).join(", "),
            })}
          </li>
        )}
        {pieces_held > 0 && <li>{t("shopActions.busyPieces", { count: pieces_held })}</li>}
        {refunds > 0 && <li>{t("shopActions.busyRefunds", { count: refunds })}</li>}
      </ul>
    </InlineTip>
  )
}
