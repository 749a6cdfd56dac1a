import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { ConversationModuleService } from "./service"

export const CONVERSATION_MODULE = "reluv_conversation"

export default Module(CONVERSATION_MODULE, {
  service: withGraphNames(CONVERSATION_MODULE, ConversationModuleService),
})
