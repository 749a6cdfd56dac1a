import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { WalletModuleService } from "./service"

export const WALLET_MODULE = "reluv_wallet"

export default Module(WALLET_MODULE, {
  service: withGraphNames(WALLET_MODULE, WalletModuleService),
})
