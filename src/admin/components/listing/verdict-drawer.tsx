import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorListingView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import type { VerdictReason } from "../../lib/verdict-reasons"
import { DrawerForm } from "../common/drawer-form"
import { DrawerHead } from "../common/drawer-head"
import { Facts } from "../common/facts"
import { TextField } from "../common/text-field"
import { ReasonChoice } from "./reason-choice"

type Props = { listing: OperatorListingView; verdict: "block" | "reject" }

/** Takes a listing down, or refuses it: what that means is shown, and its seller reads why. */
export function VerdictDrawer({ listing, verdict }: Props) {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t(`verdicts.${verdict}.open`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <DrawerHead title={t(`verdicts.${verdict}.title`)} hint={listing.title} />
        <VerdictForm listing={listing} verdict={verdict} onDone={() => setOpen(false)} />
      </Drawer.Content>
    </Drawer>
  )
}

function VerdictForm({ listing, verdict, onDone }: Props & { onDone: () => void }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [reason, setReason] = useState<VerdictReason | null>(null)
  const [note, setNote] = useState("")
  const written = note.trim()

  const say = async () => {
    const path = `/admin/reluv/listings/${encodeURIComponent(listing.id)}/${verdict}`
    const done = t(`verdicts.${verdict}.done`)
    if (await act({ path, body: { reason, ...(written ? { note: written } : {}) }, done })) onDone()
  }
  return (
    <DrawerForm
      submit={t(`verdicts.${verdict}.open`)}
      variant="danger"
      isPending={isPending}
      isComplete={reason !== null && (reason !== "other" || written.length > 1)}
      onSubmit={say}
    >
      <InlineTip variant="warning" label={t("verdicts.means")}>
        {t(`verdicts.${verdict}.means`)}
      </InlineTip>
      <Facts facts={[{ label: t("listing.seller"), value: listing.seller.name }]} />
      <ReasonChoice value={reason} onChange={setReason} />
      <TextField
        label={t("verdicts.note")}
        hint={t(reason === "other" ? "verdicts.noteNeeded" : "verdicts.noteHint")}
        value={note}
        onChange={setNote}
      />
    </DrawerForm>
  )
}
