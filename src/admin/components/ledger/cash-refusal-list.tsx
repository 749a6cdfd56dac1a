import { Button, Drawer, InlineTip, Text } from "@medusajs/ui"
import { useState } from "react"
import type { CashRefusalView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { useCashRefusals } from "../../lib/use-cash"
import { PAGE_SIZE } from "../../lib/use-filters"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { ListPage } from "../common/list-page"
import { OrderLink } from "../common/order-link"
import { Pagination } from "../common/pagination"
import { TextField } from "../common/text-field"

/** Parcels that their buyers did not take, and what was forgiven. */
export function CashRefusalList() {
  const { t } = useTexts()
  const [offset, turnTo] = useState(0)
  const list = useCashRefusals({ limit: PAGE_SIZE, offset })
  const refusals = list.data?.refusals ?? []
  return (
    <ListPage
      title={t("cash.refusals")}
      hint={t("cash.refusalsHint")}
      list={list}
      empty={
        refusals.length > 0 ? null : { title: t("cash.noRefusals"), hint: t("cash.noRefusalsHint") }
      }
      filters={null}
    >
      <ol className="divide-y">
        {refusals.map((refusal) => (
          <Refusal key={refusal.id} refusal={refusal} />
        ))}
      </ol>
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

function Refusal({ refusal }: { refusal: CashRefusalView }) {
  const { t, word, time } = useTexts()
  const { number, reason, created_at, forgiven_reason, order_id } = refusal
  return (
    <li className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-y-1">
        <Text weight="plus">{number}</Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {word("courierStatuses", reason)}
          {" · "}
          <time dateTime={created_at}>{time(created_at)}</time>
        </Text>
        {forgiven_reason && (
          <Text size="small" className="break-words">
            {t("cash.forgivenBecause", { reason: forgiven_reason })}
          </Text>
        )}
        <Text size="small">
          <OrderLink order={{ order_id, order_display_id: null }} />
        </Text>
      </div>
      {!forgiven_reason && <Forgive refusal={refusal} />}
    </li>
  )
}

function Forgive({ refusal: { id, number } }: { refusal: CashRefusalView }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState("")
  const send = async () => {
    const path = `/admin/reluv/cash-on-delivery/refusals/${encodeURIComponent(id)}/forgive`
    if (await act({ path, body: { reason: reason.trim() }, done: t("cash.forgiven") }))
      setOpen(false)
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" className="shrink-0 self-start">
          {t("cash.forgive")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("cash.forgive")} hint={number} />
        <DrawerForm
          submit={t("cash.forgive")}
          isPending={isPending}
          isComplete={reason.trim().length > 2}
          onSubmit={send}
        >
          <InlineTip label={t("verdicts.means")}>{t("cash.forgiveMeans")}</InlineTip>
          <TextField label={t("payouts.why")} value={reason} onChange={setReason} />
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}
