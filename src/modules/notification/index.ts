import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { NotificationModuleService } from "./service"

export const NOTIFICATION_MODULE = "reluv_notification"

export default Module(NOTIFICATION_MODULE, {
  service: withGraphNames(NOTIFICATION_MODULE, NotificationModuleService),
})
