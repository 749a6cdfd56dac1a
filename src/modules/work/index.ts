import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { WorkModuleService } from "./service"

export const WORK_MODULE = "reluv_work"

export default Module(WORK_MODULE, {
  service: withGraphNames(WORK_MODULE, WorkModuleService),
})
