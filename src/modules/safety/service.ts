import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import { blockParty, forgetBlocksOf, listBlocked, requireUnblocked, unblockParty } from "./blocking"
import { Block } from "./models/block"
import { Report } from "./models/report"
import { decideReports, listReports, makeReport } from "./reporting"

/** What people report, and whom they do not deal with. */
export class SafetyModuleService extends withSql(
  MedusaService({ Report, Block }),
  { makeReport, decideReports, blockParty, unblockParty, requireUnblocked, forgetBlocksOf },
  { readReports: listReports, listBlocked }
) {}
