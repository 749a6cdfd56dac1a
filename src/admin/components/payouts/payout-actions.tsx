import { Button } from "@medusajs/ui"
import type { OperatorPayoutView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { ReasonDrawer } from "./reason-drawer"
import { SendDrawer } from "./send-drawer"

type Status = OperatorPayoutView["status"]

/** What an operator says of a payout by hand, with or without a reason. Sending is for batches. */
const MOVES: Partial<Record<Status, { plain: Status[]; reasoned: Status[] }>> = {
  requested: { plain: ["approved"], reasoned: ["rejected"] },
  approved: { plain: [], reasoned: ["rejected"] },
  sent: { plain: ["paid"], reasoned: ["failed"] },
  failed: { plain: [], reasoned: ["returned"] },
  paid: { plain: [], reasoned: ["returned"] },
}

export function PayoutActions({ payout }: { payout: OperatorPayoutView }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const moves = MOVES[payout.status]
  if (!moves) return null
  const path = `/admin/reluv/payouts/${encodeURIComponent(payout.id)}`
  return (
    <div className="flex shrink-0 flex-wrap items-start gap-2">
      {moves.reasoned.map((status) => (
        <ReasonDrawer key={status} payout={payout} status={status} />
      ))}
      {payout.status === "failed" && <SendDrawer failed={payout} />}
      {moves.plain.map((status) => (
        <Button
          key={status}
          size="small"
          variant={status === "approved" ? "primary" : "secondary"}
          isLoading={isPending}
          onClick={() =>
            void act({ path, body: { status }, done: t(`payouts.moves.${status}.done`) })
          }
        >
          {t(`payouts.moves.${status}.act`)}
        </Button>
      ))}
    </div>
  )
}
