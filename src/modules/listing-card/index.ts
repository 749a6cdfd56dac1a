import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { ListingCardModuleService } from "./service"

export const LISTING_CARD_MODULE = "reluv_listing_card"

export default Module(LISTING_CARD_MODULE, {
  service: withGraphNames(LISTING_CARD_MODULE, ListingCardModuleService),
})
