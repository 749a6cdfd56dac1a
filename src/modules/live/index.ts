import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { LiveModuleService } from "./service"

export const LIVE_MODULE = "reluv_live"

export default Module(LIVE_MODULE, {
  service: withGraphNames(LIVE_MODULE, LiveModuleService),
})
