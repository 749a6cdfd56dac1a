import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as imports from "./imports"
import { ListingImport } from "./models/listing-import"
import { ListingImportRow } from "./models/listing-import-row"

/** Tables of listings that sellers upload, row by row. */
export class ListingImportModuleService extends withSql(
  MedusaService({ ListingImport, ListingImportRow }),
  { ...imports }
) {}
