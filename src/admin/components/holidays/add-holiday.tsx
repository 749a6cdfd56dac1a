import { Button, Drawer, Hint, Input, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"

type Props = { year: string }

/** A day of the operator's own on which no seller has to ship. */
export function AddHoliday({ year }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("holidays.add")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t("holidays.add")} hint={t("holidays.addHint")} />
        <AddForm year={year} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function AddForm({ year, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [date, setDate] = useState("")
  const [name, setName] = useState("")
  const [dateId, nameId] = [useId(), useId()]

  const add = async () => {
    const body = { date, name: name.trim(), free: true }
    if (await act({ path: "/admin/reluv/holidays", body, done: t("holidays.set") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("holidays.add")}
      isPending={isPending}
      isComplete={date !== "" && name.trim().length > 1}
      onSubmit={add}
    >
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={dateId} size="small" weight="plus">
          {t("holidays.day")}
        </Label>
        <Input
          id={dateId}
          type="date"
          aria-required
          min={`${year}-01-01`}
          max={`${year}-12-31`}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={nameId} size="small" weight="plus">
          {t("holidays.name")}
        </Label>
        <Input
          id={nameId}
          aria-required
          maxLength={200}
          value={name}
          aria-describedby={`${nameId}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
        <Hint id={`${nameId}-hint`}>{t("holidays.nameHint")}</Hint>
      </div>
    </DrawerForm>
  )
}
