import { Button, Drawer, Label, Select } from "@medusajs/ui"
import { type ReactNode, useId, useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { VOUCHERS } from "../../lib/use-vouchers"
import { DrawerForm } from "../common/drawer-form"
import { NumberField } from "../common/number-field"
import { RupiahField } from "../common/rupiah-field"
import { TextField } from "../common/text-field"
import { type Draft, NO_VOUCHER, toVoucher } from "./draft"
import { EndField } from "./end-field"
import { Preview } from "./preview"

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
        <Drawer.Header>
          <Drawer.Title asChild>
            <h2 className="h2-core">{t("vouchers.create")}</h2>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {t("vouchers.createHint")}
          </Drawer.Description>
        </Drawer.Header>
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
      <NumberField
        label={t("vouchers.quota")}
        hint={t("vouchers.noLimit")}
        value={draft.quota}
        onChange={(quota) => set({ quota })}
      />
      <NumberField
        label={t("vouchers.perBuyer")}
        hint={t("vouchers.perBuyerHint")}
        value={draft.per_buyer}
        onChange={(per_buyer) => set({ per_buyer })}
      />
      <RupiahField
        label={t("vouchers.budget")}
        most={null}
        onChange={(budget) => set({ budget })}
      />
      <Choice
        list="voucherVisibilities"
        label={t("vouchers.visibility")}
        options={["code", "public", "hidden"]}
        value={draft.visibility}
        onChange={(visibility) => set({ visibility })}
      />
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
      <EndField
        label={t("vouchers.ends")}
        value={draft.ends_at}
        onChange={(ends_at) => set({ ends_at })}
      />
    </DrawerForm>
  )
}

type ChoiceProps<Value extends string> = {
  label: ReactNode
  list: string
  options: Value[]
  value: Value
  onChange: (value: Value) => void
}

function Choice<Value extends string>({
  label,
  list,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) {
  const { word } = useTexts()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select value={value} onValueChange={(chosen) => onChange(chosen as Value)}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option} value={option}>
              {word(list, option)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
