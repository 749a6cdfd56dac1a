import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { AgencyModuleService } from "./service"

export const AGENCY_MODULE = "reluv_agency"

export default Module(AGENCY_MODULE, {
  service: withGraphNames(AGENCY_MODULE, AgencyModuleService),
})
