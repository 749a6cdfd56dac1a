import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { ListingImportModuleService } from "./service"

export const LISTING_IMPORT_MODULE = "reluv_listing_import"

export default Module(LISTING_IMPORT_MODULE, {
  service: withGraphNames(LISTING_IMPORT_MODULE, ListingImportModuleService),
})
