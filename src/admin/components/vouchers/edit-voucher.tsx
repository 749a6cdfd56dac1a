import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { VoucherView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { pathOfVoucher } from "../../lib/use-vouchers"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"
import { LimitFields, type Limits } from "./limit-fields"
import { type Scope, ScopeFields } from "./scope-fields"

/** Changes what takes nothing from anybody; what it is for only as long as nobody has used it. */
export function EditVoucher({ voucher, isUsed }: { voucher: VoucherView; isUsed: boolean }) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("vouchers.edit")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("vouchers.edit")} hint={t("vouchers.editHint")} />
        <EditForm voucher={voucher} isUsed={isUsed} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

type FormProps = { voucher: VoucherView; isUsed: boolean; onDone: () => void }

function EditForm({ voucher, isUsed, onDone }: FormProps) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [title, setTitle] = useState(voucher.title)
  const [limits, setLimits] = useState<Limits>({
    ...voucher,
    ends_at: voucher.ends_at ? new Date(voucher.ends_at) : null,
  })
  // The server wrote it from these very values.
  const [scope, setScope] = useState(voucher.scope as Scope)
  const save = async () => {
    const { quota, per_buyer, budget, visibility, ends_at } = limits
    const body = {
      title: title.trim(),
      quota,
      per_buyer,
      budget,
      visibility,
      ends_at: ends_at?.toISOString() ?? null,
      ...(isUsed ? {} : { scope: forServer(voucher, scope) }),
    }
    if (await act({ path: pathOfVoucher(voucher.id), body, done: t("vouchers.edited") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("vouchers.save")}
      isPending={isPending}
      isComplete={title.trim() !== ""}
      onSubmit={save}
    >
      <TextField
        isShort
        label={t("vouchers.title")}
        hint={t("vouchers.titleHint")}
        value={title}
        onChange={setTitle}
      />
      <LimitFields
        value={limits}
        onChange={(change) => setLimits((before) => ({ ...before, ...change }))}
      />
      {isUsed ? (
        <InlineTip label={t("vouchers.scope")}>{t("vouchers.scopeIsFixed")}</InlineTip>
      ) : (
        <ScopeFields value={scope} isOfShop={voucher.seller_id !== null} onChange={setScope} />
      )}
    </DrawerForm>
  )
}

/** A shop's voucher is for its own pieces already. */
function forServer({ seller_id }: VoucherView, scope: Scope): Scope {
  return seller_id === null ? scope : { ...scope, sellers: [] }
}
