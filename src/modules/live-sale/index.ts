import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { LiveSaleModuleService } from "./service"

export const LIVE_SALE_MODULE = "reluv_live_sale"

export default Module(LIVE_SALE_MODULE, {
  service: withGraphNames(LIVE_SALE_MODULE, LiveSaleModuleService),
})
