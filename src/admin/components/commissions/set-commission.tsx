import { Button, Drawer } from "@medusajs/ui"
import { useState } from "react"
import type { CommissionView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { COMMISSIONS } from "../../lib/use-commissions"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { bodyOf, draftOf, NOTHING_YET } from "./draft"
import { ScopeFields } from "./scope-fields"
import { TermFields } from "./term-fields"

/** A new rule, or another sum for one that is there. */
export function SetCommission({ rule }: { rule?: CommissionView }) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const title = t(rule ? "commissions.change" : "commissions.add")
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {title}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={title} hint={t("commissions.means")} />
        <SetForm rule={rule} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function SetForm({ rule, onDone }: { rule: CommissionView | undefined; onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [draft, setDraft] = useState(() => (rule ? draftOf(rule) : NOTHING_YET))
  const body = bodyOf(draft)
  const set = async () => {
    if (!body) return
    // A new rule takes no other one's place: the refusal says what that is.
    const asked = { ...body, replaces: rule !== undefined }
    if (await act({ path: COMMISSIONS, body: asked, done: t("commissions.set") })) onDone()
  }
  return (
    <DrawerForm
      submit={t("commissions.save")}
      isPending={isPending}
      isComplete={body !== null}
      onSubmit={set}
    >
      {!rule && <ScopeFields value={draft} onChange={setDraft} />}
      <TermFields value={draft} onChange={setDraft} />
    </DrawerForm>
  )
}
