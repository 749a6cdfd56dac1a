import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { DiscountModuleService } from "./service"

export const DISCOUNT_MODULE = "reluv_discount"

export default Module(DISCOUNT_MODULE, {
  service: withGraphNames(DISCOUNT_MODULE, DiscountModuleService),
})
