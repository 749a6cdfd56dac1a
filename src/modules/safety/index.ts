import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { SafetyModuleService } from "./service"

export const SAFETY_MODULE = "reluv_safety"

export default Module(SAFETY_MODULE, {
  service: withGraphNames(SAFETY_MODULE, SafetyModuleService),
})
