import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { PurchasePaymentModuleService } from "./service"

export const PURCHASE_PAYMENT_MODULE = "reluv_purchase_payment"

export default Module(PURCHASE_PAYMENT_MODULE, {
  service: withGraphNames(PURCHASE_PAYMENT_MODULE, PurchasePaymentModuleService),
})
