import { Button } from "@medusajs/ui"
import type { VoucherView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { pathOfVoucher } from "../../lib/use-vouchers"
import { NoteDrawer } from "../common/note-drawer"
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
        <NoteDrawer
          key={move}
          open={t(`vouchers.${move}.open`)}
          subject={voucher.title}
          means={t(`vouchers.${move}.means`)}
          done={t(`vouchers.${move}.done`)}
          path={`${pathOfVoucher(voucher.id)}/${move}`}
          isSafe={move !== "end"}
        />
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
