import { Module } from "@medusajs/framework/utils"
import { PurchasePaymentModuleService } from "./service"

export const PURCHASE_PAYMENT_MODULE = "reluv_purchase_payment"

export default Module(PURCHASE_PAYMENT_MODULE, { service: PurchasePaymentModuleService })
