import { Drawer, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import type { ModerationView } from "../../../types/http"
import { commandOf, isTyping } from "../../lib/review-keys"
import { useTexts } from "../../lib/texts"
import { reasonOfNumber, type VerdictReason } from "../../lib/verdict-reasons"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { TextField } from "../common/text-field"
import { ReasonChoice } from "../listing/reason-choice"

type Props = {
  isOpen: boolean
  subjects: readonly ModerationView[]
  isPending: boolean
  onClose: () => void
  onReject: (told: { reason: VerdictReason; note?: string }) => unknown
}

/** Why listings are refused; a number key refuses at once. */
export function RejectDrawer({ isOpen, subjects, onClose, ...form }: Props) {
  const { t } = useTexts()
  const [only, another] = subjects
  return (
    <Drawer open={isOpen} onOpenChange={(stays) => !stays && onClose()}>
      <Drawer.Content>
        <DrawerHead
          title={t("verdicts.reject.title")}
          hint={another ? t("moderation.several", { count: subjects.length }) : only?.title}
        />
        <RejectForm {...form} />
      </Drawer.Content>
    </Drawer>
  )
}

/** Empty each time that it is opened. */
function RejectForm({ isPending, onReject }: Pick<Props, "isPending" | "onReject">) {
  const { t } = useTexts()
  const [reason, setReason] = useState<VerdictReason | null>(null)
  const [note, setNote] = useState("")
  const written = note.trim()
  const reject = (why: VerdictReason) =>
    onReject({ reason: why, ...(written ? { note: written } : {}) })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = isTyping(event.target) ? null : commandOf(event)
      const chosen = command?.does === "reason" ? reasonOfNumber(command.number) : null
      if (chosen === "other") setReason(chosen)
      else if (chosen) reject(chosen)
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  })
  return (
    <DrawerForm
      submit={t("verdicts.reject.open")}
      variant="danger"
      isPending={isPending}
      isComplete={reason !== null && (reason !== "other" || written.length > 1)}
      onSubmit={() => reason && reject(reason)}
    >
      <Text size="small" className="text-ui-fg-subtle">
        {t("verdicts.reject.means")}
      </Text>
      <ReasonChoice value={reason} hasNumbers onChange={setReason} />
      <TextField
        label={t("verdicts.note")}
        hint={t(reason === "other" ? "verdicts.noteNeeded" : "verdicts.noteHint")}
        value={note}
        onChange={setNote}
      />
    </DrawerForm>
  )
}
