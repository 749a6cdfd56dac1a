import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { SavedSearchModuleService } from "./service"

export const SAVED_SEARCH_MODULE = "reluv_saved_search"

export default Module(SAVED_SEARCH_MODULE, {
  service: withGraphNames(SAVED_SEARCH_MODULE, SavedSearchModuleService),
})
