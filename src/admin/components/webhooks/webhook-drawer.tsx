import { Drawer } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"
import { useWebhook } from "../../lib/use-webhooks"
import { DrawerHead } from "../common/drawer-head"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { ReplayButton } from "./replay-button"
import { WebhookContent } from "./webhook-content"

/** One webhook: what was said, what came of it, and the button to do it again. */
export function WebhookDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t, word, time } = useTexts()
  const { data: webhook, error, isPending, refetch } = useWebhook(id)
  return (
    <Drawer open onOpenChange={(isOpen) => isOpen || onClose()}>
      <Drawer.Content>
        <DrawerHead
          title={t("webhooks.one", { vendor: webhook ? word("vendors", webhook.vendor) : "" })}
          hint={webhook ? time(webhook.received_at) : id}
        />
        <Drawer.Body className="overflow-y-auto p-0">
          {isPending && <Loading />}
          {error && <Failure error={error} title={t("state.failed")} onRetry={refetch} />}
          {webhook && <WebhookContent webhook={webhook} />}
        </Drawer.Body>
        <Drawer.Footer>{webhook && <ReplayButton webhook={webhook} />}</Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
