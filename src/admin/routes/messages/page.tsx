import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { MessageList } from "../../components/messages/message-list"
import { NotificationTable } from "../../components/messages/notification-table"

/** Who was told what, whether it was sent, and what the next one will be told. */
function MessagesPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <MessageList />
      <NotificationTable />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.messages",
  rank: 160,
  icon: Envelope,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.messages" /> }

export default MessagesPage
