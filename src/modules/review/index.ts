import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { ReviewModuleService } from "./service"

export const REVIEW_MODULE = "reluv_review"

export default Module(REVIEW_MODULE, {
  service: withGraphNames(REVIEW_MODULE, ReviewModuleService),
})
