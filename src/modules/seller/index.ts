import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { SellerModuleService } from "./service"

export const SELLER_MODULE = "reluv_seller"

export default Module(SELLER_MODULE, {
  service: withGraphNames(SELLER_MODULE, SellerModuleService),
})
