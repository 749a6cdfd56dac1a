import { Button, Drawer, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import type { VoucherView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { pathOfVoucher } from "../../lib/use-vouchers"
import { DrawerForm } from "../common/drawer-form"
import { TextField } from "../common/text-field"
import { EditVoucher } from "./edit-voucher"
import { MakeCodes } from "./make-codes"

type Move = "pause" | "resume" | "end"
const MOVES: Record<VoucherView["status"], Move[]> = {
  active: ["pause", "end"],
  paused: ["resume", "end"],
  ended: [],
}

export function VoucherActions({ voucher, isUsed }: { voucher: VoucherView; isUsed: boolean }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const duplicate = () =>
    act({ path: `${pathOfVoucher(voucher.id)}/duplicate`, done: t("vouchers.duplicated") })
  return (
    <div className="flex flex-wrap items-center gap-2">
      {MOVES[voucher.status].map((move) => (
        <MoveDrawer key={move} voucher={voucher} move={move} />
      ))}
      {voucher.status !== "ended" && <EditVoucher voucher={voucher} isUsed={isUsed} />}
      {voucher.status !== "ended" && <MakeCodes voucher={voucher} />}
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() => void duplicate()}
      >
        {t("vouchers.duplicate")}
      </Button>
    </div>
  )
}

function MoveDrawer({ voucher, move }: { voucher: VoucherView; move: Move }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState("")
  const send = async () => {
    const path = `${pathOfVoucher(voucher.id)}/${move}`
    const body = { note: note.trim() }
    if (await act({ path, body, done: t(`vouchers.${move}.done`) })) setOpen(false)
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t(`vouchers.${move}.open`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title asChild>
            <h2 className="h2-core">{t(`vouchers.${move}.open`)}</h2>
          </Drawer.Title>
          <Drawer.Description className="text-ui-fg-subtle txt-small">
            {voucher.title}
          </Drawer.Description>
        </Drawer.Header>
        <DrawerForm
          submit={t(`vouchers.${move}.open`)}
          variant={move === "end" ? "danger" : "primary"}
          isPending={isPending}
          isComplete={note.trim().length > 1}
          onSubmit={send}
        >
          <InlineTip variant="warning" label={t("verdicts.means")}>
            {t(`vouchers.${move}.means`)}
          </InlineTip>
          <TextField label={t("vouchers.why")} value={note} onChange={setNote} />
        </DrawerForm>
      </Drawer.Content>
    </Drawer>
  )
}
