import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { WebhookInboxModuleService } from "./service"

export const WEBHOOK_INBOX_MODULE = "reluv_webhook_inbox"

export default Module(WEBHOOK_INBOX_MODULE, {
  service: withGraphNames(WEBHOOK_INBOX_MODULE, WebhookInboxModuleService),
})
