import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { Picture } from "./models/picture"
import * as pictures from "./pictures"
import * as uses from "./uses"

/** Uploads: whose they are, and which nothing shows any more. */
export class PictureModuleService extends withSql(
  MedusaService({ Picture }),
  { ...uses },
  { ...pictures }
) {}
