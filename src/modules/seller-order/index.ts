import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { SellerOrderModuleService } from "./service"

export const SELLER_ORDER_MODULE = "reluv_seller_order"

export default Module(SELLER_ORDER_MODULE, {
  service: withGraphNames(SELLER_ORDER_MODULE, SellerOrderModuleService),
})
