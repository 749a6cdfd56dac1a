import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { ConversationList } from "../../components/conversations/conversation-list"

export const config = defineRouteConfig({
  label: "menu.conversations",
  rank: 70,
  icon: ChatBubbleLeftRight,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.conversations" /> }

export default ConversationList
