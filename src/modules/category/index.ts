import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { CategoryModuleService } from "./service"

export const CATEGORY_MODULE = "reluv_category"

export default Module(CATEGORY_MODULE, {
  service: withGraphNames(CATEGORY_MODULE, CategoryModuleService),
})
