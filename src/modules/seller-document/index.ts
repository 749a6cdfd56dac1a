import { Module } from "@medusajs/framework/utils"
import { withGraphNames } from "../../shared/graph-names"
import { SellerDocumentModuleService } from "./service"

export const SELLER_DOCUMENT_MODULE = "reluv_seller_document"

export default Module(SELLER_DOCUMENT_MODULE, {
  service: withGraphNames(SELLER_DOCUMENT_MODULE, SellerDocumentModuleService),
})
