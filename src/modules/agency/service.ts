import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as agencies from "./agencies"
import { Agency } from "./models/agency"
import { AgencyShop } from "./models/agency-shop"

const { openAgency, closeAgency, closeAgencyOf, inviteShop, moveShop, endShop, ...reading } =
  agencies

export class AgencyModuleService extends withSql(
  MedusaService({ Agency, AgencyShop }),
  { openAgency, closeAgency, closeAgencyOf, inviteShop, moveShop, endShop },
  reading
) {}
