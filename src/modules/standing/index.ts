import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { StandingModuleService } from "./service"

export const STANDING_MODULE = "reluv_standing"

export default Module(STANDING_MODULE, {
  service: withGraphNames(STANDING_MODULE, StandingModuleService),
})
