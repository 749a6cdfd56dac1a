import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { MessageModuleService } from "./service"

export const MESSAGE_MODULE = "reluv_message"

export default Module(MESSAGE_MODULE, {
  service: withGraphNames(MESSAGE_MODULE, MessageModuleService),
})
