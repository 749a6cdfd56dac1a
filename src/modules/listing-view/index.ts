import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { ListingViewModuleService } from "./service"

export const LISTING_VIEW_MODULE = "reluv_listing_view"

export default Module(LISTING_VIEW_MODULE, {
  service: withGraphNames(LISTING_VIEW_MODULE, ListingViewModuleService),
})
