import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { WishModuleService } from "./service"

export const WISH_MODULE = "reluv_wish"

export default Module(WISH_MODULE, {
  service: withGraphNames(WISH_MODULE, WishModuleService),
})
