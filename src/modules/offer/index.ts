import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { OfferModuleService } from "./service"

export const OFFER_MODULE = "reluv_offer"

export default Module(OFFER_MODULE, {
  service: withGraphNames(OFFER_MODULE, OfferModuleService),
})
