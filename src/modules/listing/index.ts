import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { ListingModuleService } from "./service"

export const LISTING_MODULE = "reluv_listing"

export default Module(LISTING_MODULE, {
  service: withGraphNames(LISTING_MODULE, ListingModuleService),
})
