import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { DrawerForm } from "./drawer-form"
import { DrawerHead } from "./drawer-head"
import { TextField } from "./text-field"

type Props = {
  /** Of the button, and what it asks about. */
  open: string
  subject: string
  /** What it means, said before it is done, and what is said after. */
  means: string
  done: string
  path: string
  /** Whether it can be taken back. */
  isSafe?: boolean
}

/** Something that an operator says why of. */
export function NoteDrawer({ open, subject, means, done, path, isSafe = false }: Props) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState("")
  const send = async () => {
    if (await act({ path, body: { note: note.trim() }, done })) setOpen(false)
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={open} hint={subject} />
        <DrawerForm
          submit={open}
          variant={isSafe ? "primary" : "danger"}
          isPending={isPending}
          isComplete={note.trim().length > 1}
          onSubmit={send}
        >
          <InlineTip variant="warning" label={t("verdicts.means")}>
            {means}
          </InlineTip>
          <TextField label={t("vouchers.why")} value={note} onChange={setNote} />
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}
