import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { AccountModuleService } from "./service"

export const ACCOUNT_MODULE = "reluv_account"

export default Module(ACCOUNT_MODULE, {
  service: withGraphNames(ACCOUNT_MODULE, AccountModuleService),
})
