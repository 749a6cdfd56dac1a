import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { AnalyticsModuleService } from "./service"

export const ANALYTICS_MODULE = "reluv_analytics"

export default Module(ANALYTICS_MODULE, {
  service: withGraphNames(ANALYTICS_MODULE, AnalyticsModuleService),
})
