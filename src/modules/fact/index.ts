import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { FactModuleService } from "./service"

export const FACT_MODULE = "reluv_fact"

export default Module(FACT_MODULE, {
  service: withGraphNames(FACT_MODULE, FactModuleService),
})
