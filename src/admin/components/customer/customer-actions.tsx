import { Button, DatePicker, Drawer, Hint, InlineTip, Label } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorCustomerView } from "../../../types/http"
import { actionsOnAccount, type CustomerAction } from "../../lib/customer-actions"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"

type Account = NonNullable<OperatorCustomerView["account"]>
type Props = { id: string; account: Account }

/** What an operator may do with an account. */
export function CustomerActions({ id, account }: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      {actionsOnAccount(account).map((action) => (
        <ActionDrawer key={action} id={id} account={account} action={action} />
      ))}
    </div>
  )
}

type ActionProps = Props & { action: CustomerAction }

/** What it means is shown; why is kept in the history, and of a ban told to its owner. */
function ActionDrawer({ action, ...props }: ActionProps) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const isAgain = action === "ban" && props.account.is_banned
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t(isAgain ? "customerActions.ban.again" : `customerActions.${action}.open`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <h2 className="h2-core">{t(`customerActions.${action}.title`)}</h2>
          </Drawer.Title>
          <Drawer.Description className="sr-only">
            {t(`customerActions.${action}.means`)}
          </Drawer.Description>
        </Drawer.Header>
        <ActionForm {...props} action={action} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function ActionForm({ id, account, action, onDone }: ActionProps & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const isBan = action === "ban"
  const [why, setWhy] = useState((isBan && account.ban_reason) || "")
  const [until, setUntil] = useState<Date | null>(
    account.banned_until ? new Date(account.banned_until) : null
  )
  const [now] = useState(() => new Date())
  const send = async () => {
    const path = `/admin/reluv/customers/${encodeURIComponent(id)}/${action}`
    const body = { reason: why.trim(), ...(isBan && { until: until?.toISOString() ?? null }) }
    if (await act({ path, body, done: t(`customerActions.${action}.done`) })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`customerActions.${action}.open`)}
      variant={action === "ban" || action === "end-sessions" ? "danger" : "primary"}
      isPending={isPending}
      isComplete={why.trim().length > 1}
      onSubmit={send}
    >
      <InlineTip variant={isBan ? "warning" : "info"} label={t("verdicts.means")}>
        {t(`customerActions.${action}.means`)}
      </InlineTip>
      <TextField
        label={t("customerActions.why")}
        hint={t(isBan ? "customerActions.toldHint" : "customerActions.keptHint")}
        value={why}
        onChange={setWhy}
      />
      {isBan && (
        <div className="flex flex-col gap-y-2">
          <Label size="small" weight="plus" id="banned-until">
            {t("customerActions.until")}
          </Label>
          <DatePicker
            aria-labelledby="banned-until"
            granularity="minute"
            minValue={now}
            value={until}
            onChange={setUntil}
          />
          <Hint>{t("customerActions.untilHint")}</Hint>
        </div>
      )}
    </DrawerForm>
  )
}
