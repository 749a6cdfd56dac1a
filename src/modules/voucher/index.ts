import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { VoucherModuleService } from "./service"

export const VOUCHER_MODULE = "reluv_voucher"

export default Module(VOUCHER_MODULE, {
  service: withGraphNames(VOUCHER_MODULE, VoucherModuleService),
})
