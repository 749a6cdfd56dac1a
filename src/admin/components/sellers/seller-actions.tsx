import { Button } from "@medusajs/ui"
import type { OperatorSellerView } from "../../../types/http"
import { ASKS, actionsOn, type SellerAction } from "../../lib/seller-actions"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { ActionDrawer } from "./action-drawer"

/** The buttons that a shop's status allows; what takes something from it asks why. */
export function SellerActions({ seller }: { seller: OperatorSellerView }) {
  return (
    <div className="flex flex-wrap gap-2">
      {actionsOn(seller.status).map((action) =>
        ASKS[action].reason ? (
          <ActionDrawer key={action} seller={seller} action={action} />
        ) : (
          <AtOnce key={action} id={seller.id} action={action} />
        )
      )}
    </div>
  )
}

function AtOnce({ id, action }: { id: string; action: SellerAction }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const path = `/admin/reluv/sellers/${encodeURIComponent(id)}/${action}`
  return (
    <Button
      size="small"
      isLoading={isPending}
      onClick={() => void act({ path, done: t(`shopActions.${action}.done`) })}
    >
      {t(`shopActions.${action}.open`)}
    </Button>
  )
}
