import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { claimDueStandings, writeStandings } from "./counting"
import { addNewSellers, forgetStandingOf, markStandings } from "./marking"
import { Standing } from "./models/standing"
import { countBuyers, readStandings } from "./reading"

/** What shops and buyers are known for by what they do: badges and levels, and the figures behind them. */
export class StandingModuleService extends withSql(
  MedusaService({ Standing }),
  { markStandings, writeStandings, forgetStandingOf },
  { addNewSellers, claimDueStandings, readStandings, countBuyers }
) {}
