import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { VOUCHERS } from "../../lib/use-vouchers"
import { Choice } from "../common/choice"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { NumberField } from "../common/number-field"
import { RupiahField } from "../common/rupiah-field"
import { TextField } from "../common/text-field"
import { type Draft, NO_VOUCHER, toVoucher } from "./draft"
import { EndField } from "./end-field"
import { LimitFields } from "./limit-fields"
import { Preview } from "./preview"
import { ScopeFields } from "./scope-fields"

export function CreateVoucher() {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("vouchers.create")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("vouchers.create")} hint={t("vouchers.createHint")} />
        <CreateForm onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function CreateForm({ onDone }: { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [draft, setDraft] = useState<Draft>(NO_VOUCHER)
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const voucher = toVoucher(draft)

  const create = async () => {
    if (!voucher) return
    if (await act({ path: VOUCHERS, body: voucher, done: t("vouchers.created") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("vouchers.create")}
      isPending={isPending}
      isComplete={voucher !== null}
      onSubmit={create}
    >
      <TextField
        isShort
        label={t("vouchers.title")}
        hint={t("vouchers.titleHint")}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <TextField
        isShort
        label={t("vouchers.code")}
        hint={t("vouchers.codeHint")}
        value={draft.code}
        onChange={(code) => set({ code: code.toUpperCase() })}
      />
      <Choice
        list="voucherEffects"
        label={t("vouchers.effect")}
        options={["percent", "fixed", "shipping"]}
        value={draft.effect}
        onChange={(effect) => set({ effect, value: null })}
      />
      {draft.effect === "fixed" ? (
        <RupiahField
          label={t("vouchers.amount")}
          most={null}
          onChange={(value) => set({ value })}
        />
      ) : (
        <NumberField
          isRequired
          label={t("vouchers.percent")}
          most={100}
          value={draft.value}
          onChange={(value) => set({ value })}
        />
      )}
      {draft.effect !== "fixed" && (
        <RupiahField
          label={t("vouchers.cap")}
          most={null}
          onChange={(max_discount) => set({ max_discount })}
        />
      )}
      <RupiahField
        label={t("vouchers.minSpend")}
        most={null}
        onChange={(min_spend) => set({ min_spend })}
      />
      <NumberField
        label={t("vouchers.platformPercent")}
        hint={t("vouchers.platformPercentHint")}
        most={100}
        value={draft.platform_percent}
        onChange={(platform_percent) => set({ platform_percent })}
      />
      <Preview draft={draft} />
      <Choice
        list="voucherAudiences"
        label={t("vouchers.audience")}
        options={["all", "first_purchase", "new_customers"]}
        value={draft.audience}
        onChange={(audience) => set({ audience })}
      />
      <EndField
        label={t("vouchers.starts")}
        value={draft.starts_at}
        onChange={(starts_at) => set({ starts_at })}
      />
      <LimitFields value={draft} onChange={set} />
      <ScopeFields value={draft.scope} isOfShop={false} onChange={(scope) => set({ scope })} />
    </DrawerForm>
  )
}
