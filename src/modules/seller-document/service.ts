import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as documents from "./documents"
import { SellerDocument } from "./models/seller-document"

/** Documents that show who owns a shop, encrypted before they come here. */
export class SellerDocumentModuleService extends withSql(MedusaService({ SellerDocument }), {
  ...documents,
}) {}
