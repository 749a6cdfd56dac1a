import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { LimitModuleService } from "./service"

export const LIMIT_MODULE = "reluv_limit"

export default Module(LIMIT_MODULE, {
  service: withGraphNames(LIMIT_MODULE, LimitModuleService),
})
